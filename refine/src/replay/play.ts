import { align } from '../differ/align.ts'
import { differ } from '../differ/differ.ts'
import type { Difference } from '../differ/difference.ts'
import { Forms } from '../differ/forms.ts'
import { markSteady } from '../differ/headers.ts'
import { Made } from '../differ/made.ts'
import { placeOf } from '../differ/place.ts'
import { markSlow } from '../differ/slow.ts'
import { markTiming } from '../differ/timing.ts'
import { Views } from '../differ/views.ts'
import type { Expected } from '../incoming/expected.ts'
import { Incoming } from '../incoming/incoming.ts'
import { familyOf } from '../score/families/index.ts'
import type { Family } from '../score/family.ts'
import { readJson } from '../score/json.ts'
import { type Score, score } from '../score/score.ts'
import { addSent } from '../score/values.ts'
import { type HarEntry, headersOf } from '../tape/har.ts'
import type { Tape } from '../tape/tape.ts'
import { Bindings } from './bindings.ts'
import { endpointOf } from './endpoint.ts'
import { idsIn, learn, learnNamed } from './learn.ts'
import type { Repair } from './repair.ts'
import { rewriteBody, rewriteUrl } from './rewrite.ts'
import { type Answer, type Sent, type Target, Unreachable } from './target.ts'

/** One exchange of a tape, played. */
export interface Played {
  readonly tape: string
  readonly index: number
  readonly service: string
  /** What was asked, as people name it: by the index beside the tapes, else the path with its ids left open. */
  readonly endpoint: string
  readonly class: string | undefined
  /** Whether it counts: its class was asked for. */
  readonly counts: boolean
  readonly entry: HarEntry
  readonly sent: Sent
  readonly answer: Answer
  /** Milliseconds until the target had answered. */
  readonly took: number
  readonly score: Score
  readonly differences: readonly Difference[]
}

/** What a play starts with: ids of what was made for the tape beforehand. */
export interface PlayOptions {
  /** Which classes of entries count; an entry without a class always does. */
  readonly classes: ReadonlySet<string>
  readonly bindings?: Bindings
  /** Only these entries are played, by position. */
  readonly only?: ReadonlySet<number>
  /** Called before each entry is played. */
  readonly before?: (index: number) => Promise<void>
  /** For entries that name no service. */
  readonly service?: string
  /** What is known of how recordings of a service are broken. */
  readonly repairs?: Readonly<Record<string, Repair>>
  /** Asked after each entry whether what was seen is enough: the rest is not played. */
  readonly isEnough?: (one: Played) => boolean
}

/** Classes that an empty universe can answer. */
export const SELF_CONTAINED: ReadonlySet<string> = new Set(['self', 'neg-self', 'world'])

const PASSED = /^(content-type|accept|authorization|user-agent|if-|x-)/i
/** What the twin is told of the client's way here would be about the recorder's. */
const NOT_PASSED = /^x-forwarded-/i

/** Plays a tape's requests in order, rewriting recorded ids to the twin's, and compares each reply with the recorded one. */
export async function playTape(tape: Tape, target: Target, options: PlayOptions): Promise<Played[]> {
  const play = new Play(tape, target, options)
  const incoming = new Incoming(tape, target, play)
  const played: Played[] = []
  if (incoming.isPlayed) await incoming.start()
  for (const [index, entry] of tape.entries.entries()) {
    if (!isPlayed(entry) || (options.only && !options.only.has(index))) continue
    await options.before?.(index)
    if (incoming.isPlayed) await incoming.until(Date.parse(entry.startedDateTime))
    const one = await play.next(index)
    const unasked = incoming.isPlayed ? await incoming.after() : []
    const more = unasked.map((finding) => ({ ...finding, ...placeOf(one) }))
    played.push(more.length > 0 ? { ...one, differences: [...one.differences, ...more] } : one)
    if (options.isEnough?.(one)) return finished(play.told(played), tape)
  }
  if (incoming.isPlayed) played.push(...(await incoming.end()))
  return finished(play.told(played), tape)
}

function finished(played: readonly Played[], tape: Tape): Played[] {
  return tape.isWhole ? markSlow(markSteady(markTiming(played))) : markTiming(played)
}

class Play {
  readonly #tape: Tape
  readonly #target: Target
  readonly #options: PlayOptions
  readonly #bindings: Bindings
  readonly #known = new Set<string>()
  readonly #sent = new Set<string>()
  readonly #views = new Views()
  readonly #made = new Made()
  readonly #forms = new Forms()

  constructor(tape: Tape, target: Target, options: PlayOptions) {
    this.#tape = tape
    this.#target = target
    this.#options = options
    this.#bindings = options.bindings ?? new Bindings()
  }

  get bindings(): Bindings {
    return this.#bindings
  }

  async next(index: number): Promise<Played> {
    const entry = this.#tape.entries[index] as HarEntry
    addSent(this.#sent, entry.request.url, entry.request.postData?.text)
    const service = this.serviceOf(entry)
    const repair = this.#options.repairs?.[service]
    const sent = requestOf(repair ? repaired(entry, repair) : entry, service, this.#bindings)
    const started = performance.now()
    const answer = repair?.isForeign(entry) ? NOT_SENT : await this.#send(sent)
    const took = performance.now() - started
    const place = this.#tape.places[index]
    const endpoint = place?.endpoint ?? endpointOf(entry, this.#tape, familyOf(sent.service))
    return this.#judge({ index, entry, endpoint, sent, answer, took })
  }

  /** Something that the service said by itself. */
  compare({ index, entry, path, label }: Expected, answer: Answer | undefined): Played {
    const { method, url } = entry.request
    const sent = { service: this.serviceOf(entry), method, url: new URL(url), headers: {}, isRefused: false }
    const endpoint = `${path} ${label}`.trim()
    const one = { index, entry, endpoint, sent, took: 0 }
    if (answer) return this.#judge({ ...one, answer })
    const missing = { status: 0, headers: {}, body: '' }
    const place = placeOf({ ...one, service: sent.service, answer: missing, tape: this.#tape.name })
    const never = { kind: 'side effect', where: 'event', wanted: 'said', got: undefined, breaks: true } as const
    const unlike = { score: { status: 0, soft: 0, strict: false }, differences: [{ ...never, ...place }] } as const
    return {
      ...one,
      ...unlike,
      tape: this.#tape.name,
      service: sent.service,
      class: undefined,
      counts: true,
      answer: missing,
    }
  }

  #judge(one: Pick<Played, 'index' | 'entry' | 'endpoint' | 'sent' | 'answer' | 'took'>): Played {
    const { index, entry, endpoint, answer, sent } = one
    const { service } = sent
    const family = familyOf(service)
    const place = this.#tape.places[index]
    const memory = { bindings: this.#bindings, known: this.#known, sent: this.#sent }
    const result = score(entry, answer, { family, memory, listsWorld: place?.class === 'list-env' })
    const found = differ({
      entry,
      index,
      endpoint: `${entry.request.method} ${endpoint}`,
      answer,
      score: result,
      family,
      memory,
      views: this.#views,
      made: this.#made,
      forms: this.#forms,
      isWhole: this.#tape.isWhole,
    })
    this.#learn(entry, answer, family)
    const repair = this.#options.repairs?.[service]
    if (repair && entry.request.method !== 'EVENT') this.#learnMade(entry, answer, repair)
    this.#views.add(
      entry,
      readJson(entry.response.content.text),
      result.status === 1,
      result.values?.mismatches ?? [],
      found.length === 0,
    )
    const counts = place?.class === undefined || this.#options.classes.has(place.class)
    const named = placeOf({ ...one, service, tape: this.#tape.name })
    const differences = found.map((finding) => ({ ...finding, ...named }))
    return { ...one, tape: this.#tape.name, service, class: place?.class, counts, score: result, differences }
  }

  /** The exchanges with what only all of them together show. */
  told(played: readonly Played[]): Played[] {
    const late = Map.groupBy(this.#forms.found(), ({ index }) => index)
    return played.map((one) => {
      const found = late.get(one.index)
      return found
        ? {
            ...one,
            differences: [...one.differences, ...found.map(({ finding }) => ({ ...finding, ...placeOf(one) }))],
          }
        : one
    })
  }

  serviceOf({ request, _x }: HarEntry): string {
    const { service } = this.#options
    return (
      _x?.service ?? this.#target.serviceOf(new URL(request.url).hostname) ?? service ?? new URL(request.url).hostname
    )
  }

  /** A target that does not answer is a difference like any other, told as status 0. */
  async #send(sent: Sent): Promise<Answer> {
    try {
      return await this.#target.send(sent)
    } catch (error) {
      if (error instanceof Unreachable) throw error
      return { status: 0, headers: {}, body: String(error) }
    }
  }

  #learnMade({ response }: HarEntry, answer: Answer, { made }: Repair): void {
    learnNamed(readJson(response.content.text) ?? null, readJson(answer.body) ?? null, made, this.#bindings)
  }

  #learn({ response }: HarEntry, answer: Answer, family: Family): void {
    const recorded = response.content.text ? readJson(response.content.text) : undefined
    const got = answer.body ? readJson(answer.body) : undefined
    const isAlike = Math.floor(response.status / 100) === Math.floor(answer.status / 100)
    if (recorded !== undefined && got !== undefined && isAlike) {
      learn(recorded, align(recorded, got, this.#bindings).reply, family, this.#bindings)
      for (const id of this.#bindings.recorded()) this.#known.add(id)
      for (const id of idsIn(recorded, family)) this.#known.add(id)
    }
    const { location } = headersOf(response.headers)
    const other = answer.headers.location
    if (location && other) learn({ location }, { location: other }, family, this.#bindings)
  }
}

/** A request that did not happen is not answered, and proves nothing. */
const NOT_SENT: Answer = { status: 0, headers: {}, body: '' }

/** The entry with the body that it was sent with, once the repair has seen it. */
function repaired(entry: HarEntry, repair: Repair): HarEntry {
  repair.see(entry)
  const text = repair.body(entry)
  if (text === undefined) return entry
  return { ...entry, request: { ...entry.request, postData: { mimeType: 'application/json', text } } }
}

/** What a client asked and was answered: not what the service called, and no WebSocket. */
export const isPlayed = ({ response, _x }: HarEntry): boolean => _x?.direction !== 'incoming' && response.status !== 101

/** Whether the recorded reply is a refusal. */
export const isRefusal = ({ entry: { response }, service }: Pick<Played, 'entry' | 'service'>): boolean =>
  response.status >= 400 ||
  (familyOf(service).okInBody && familyOf(service).refusal(readJson(response.content.text) ?? null) !== undefined)

/** What is sent for a recorded request: its ids as the twin calls them, and of its headers those that mean something to a twin. */
function requestOf(entry: HarEntry, service: string, bindings: Bindings): Sent {
  const { method, url, headers, postData } = entry.request
  const passed = headers.filter(({ name }) => PASSED.test(name) && !NOT_PASSED.test(name))
  const body =
    method === 'GET' || method === 'HEAD' ? undefined : rewriteBody(postData?.text, postData?.mimeType, bindings)
  return {
    service,
    method,
    url: rewriteUrl(url, bindings),
    headers: { ...(body && postData?.mimeType && { 'content-type': postData.mimeType }), ...headersOf(passed) },
    ...(body && { body: Buffer.from(body) }),
    isRefused: isCredentialRefused(entry, familyOf(service)),
  }
}

const REFUSED = /^(not_authed|invalid_auth|token_revoked|token_expired|account_inactive)$/

function isCredentialRefused({ response }: HarEntry, family: Family): boolean {
  if (response.status === 401) return true
  const refusal = family.okInBody ? family.refusal(readJson(response.content.text) ?? null) : undefined
  return refusal !== undefined && REFUSED.test(refusal.code)
}
