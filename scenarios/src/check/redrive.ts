import { isDeepStrictEqual } from 'node:util'
import type { Change, Exchange, RawRequest } from '@dtu/kit'
import { askQuestion } from '../clauses/question.ts'
import { isSeen } from '../clauses/seen.ts'
import type { Question } from '../format/schema.ts'
import { parsed } from '../play/call.ts'
import { inVain, type Playing } from '../play/play.ts'
import { changesOf, type Entry, type ExchangeEntry, type Party } from '../trajectory/record.ts'
import { writtenAs } from '../trajectory/redact.ts'
import type { Trajectory } from '../trial/trajectory.ts'
import type { Credentials } from '../world/names.ts'
import { Bindings } from './bindings.ts'

/** One act of a reference trajectory that can be done again. */
export type Deed =
  | { readonly kind: 'exchange'; readonly entry: ExchangeEntry; readonly changes: boolean }
  | { readonly kind: 'question'; readonly question: Question }
  | Extract<Entry, { kind: 'act' | 'clock' | 'output' | 'exit' | 'visit' }>

/** A trajectory to be done again. */
export interface Reference extends Pick<Trajectory, 'entries' | 'names' | 'credentials'> {
  /** Whose exchanges are the system's. */
  readonly party: Party
}

/** What of a trajectory can be done again, in order. */
export function deedsOf({ entries }: Reference): Deed[] {
  const causes = new Set(changesOf(entries).flatMap(({ change, cause }) => (isTold(change) ? [cause] : [])))
  return entries.flatMap((entry): Deed[] => {
    if (entry.kind === 'exchange') return [{ kind: 'exchange', entry, changes: causes.has(entry.n) }]
    if (entry.kind === 'step' && entry.question) return [{ kind: 'question', question: entry.question }]
    return isDeed(entry) ? [entry] : []
  })
}

type Other = Exclude<Deed, { kind: 'exchange' | 'question' }>

const isDeed = (entry: Entry): entry is Other => ['act', 'clock', 'output', 'exit', 'visit'].includes(entry.kind)

/**
 * Does deeds in another world: what the reference's twins called things is called as the twins of this world call them.
 * @param onDone called after each exchange, with its place among the deeds and whether it has left a trace
 * @throws {StepFailed} when a question that a step waited for is not answered so
 */
export async function redrive(
  playing: Playing,
  reference: Reference,
  deeds: readonly Deed[],
  onDone: (deed: number, trace: boolean) => void = () => {},
): Promise<void> {
  const { universe, recorder, names } = playing
  const bindings = new Bindings()
  const handed: Handed = new Map()
  for (const [twin, credentials] of Object.entries(reference.credentials))
    for (const [name, secret] of Object.entries(credentials))
      bindings.bind(writtenAs(secret), credentialOf(names, twin, name) ?? secret)
  for (const [n, deed] of deeds.entries()) {
    if (deed.kind === 'exchange') {
      const before = traces(playing)
      await ask(playing, reference, deed.entry, bindings, handed)
      onDone(n, traces(playing) > before)
    } else if (deed.kind === 'question') {
      const question = bindings.applyTo(deed.question)
      const problem = askQuestion(universe, question)
      if (problem !== undefined) throw inVain(question, problem)
    } else if (deed.kind === 'act') {
      const [twin, act] = split(deed.act)
      const output = universe.act(twin, act, bindings.applyTo(deed.input))
      universe.database.commit()
      recorder.claim(recorder.add({ kind: 'act', act: deed.act, input: deed.input, output }).n)
      bindings.learn(deed.output, output)
    } else if (deed.kind === 'clock') {
      await universe.advance(Math.max(0, deed.to - universe.clock.now()))
      recorder.add({ kind: 'clock', to: universe.clock.now() })
    } else {
      const { n: _, at: __, wall: ___, ...happening } = deed
      recorder.add(happening)
    }
  }
  await universe.settle()
  for (const [name, value] of Object.entries(reference.names))
    if (!(name in names)) names[name] = typeof value === 'string' ? bindings.apply(value) : value
}

/** How much can be seen in a world: what differs from what was before, and facts that others are told. */
const traces = ({ universe, recorder }: Playing): number =>
  universe.events.last() +
  changesOf(recorder.entries).filter(({ change }) => isSeen(universe, change) && isTold(change)).length

const isTold = ({ before, after }: Change): boolean => !isDeepStrictEqual(before, after)

async function ask(
  playing: Playing,
  reference: Reference,
  { exchange, by, at }: ExchangeEntry,
  bindings: Bindings,
  handed: Handed,
): Promise<void> {
  const { stage, recorder, universe } = playing
  // Where many play at once the clock moves between them.
  if (at > universe.clock.now()) await universe.advance(at - universe.clock.now())
  const pipeline = stage.pipelines.get(exchange.twin)
  if (!pipeline) throw new Error(`no twin '${exchange.twin}' on this stage`)
  recorder.party = by
  const answering = pipeline.handle(requestOf(exchange, playing, reference, bindings, handed))
  recorder.party = recorder.usual
  const reply = await answering
  const [then, now] = [parsed(exchange.replyBody ?? ''), parsed(reply.body.toString())]
  bindings.learn(then, now)
  for (const [name, token] of tokensIn(then)) handed.set(token, tokensIn(now).get(name) ?? token)
}

/** Tokens that the reference was given on the way (RFC 6749, 5.1), and what stands for them now. */
type Handed = Map<string, string>

const tokensIn = (body: unknown): Map<string, string> =>
  new Map(
    Object.entries(body && typeof body === 'object' ? body : {}).filter(
      (entry): entry is [string, string] => /_token$/.test(entry[0]) && typeof entry[1] === 'string',
    ),
  )

function requestOf(
  exchange: Exchange,
  { universe, names }: Playing,
  { credentials }: Reference,
  bindings: Bindings,
  handed: Handed,
): RawRequest {
  const shown = (value: string) => unredacted(value, exchange.twin, credentials, names, handed)
  const headers = Object.fromEntries(
    Object.entries(exchange.requestHeaders).map(([name, value]) => [name, bindings.apply(shown(value))]),
  )
  delete headers['content-length']
  const path = bindings.apply(exchange.path.replace(/^\/u\/[^/]+/, ''))
  const body = exchange.requestBody === null ? undefined : bytesOf(bindings.apply(exchange.requestBody))
  return { method: exchange.method, url: `/u/${universe.name}${path}`, headers, body }
}

const bytesOf = (text: string): Buffer =>
  text.startsWith('base64:') ? Buffer.from(text.slice('base64:'.length), 'base64') : Buffer.from(text)

/** The journal shows a credential by its ends only: the one of this world that has the same name is sent. */
function unredacted(
  value: string,
  twin: string,
  credentials: Credentials,
  names: Record<string, unknown>,
  handed: Handed,
): string {
  const [start = '', end] = value.split('…')
  if (end === undefined) return value
  const scheme = start.slice(0, start.indexOf(' ') + 1)
  for (const [token, now] of handed) if (token.endsWith(end)) return scheme + now
  for (const [name, secret] of Object.entries(credentials[twin] ?? {})) {
    const now = credentialOf(names, twin, name) ?? ''
    if (secret.endsWith(end)) return scheme + now
    if (/^basic /i.test(scheme) && basic(secret).endsWith(end)) return scheme + basic(now)
  }
  return value
}

const basic = (secret: string): string => Buffer.from(secret).toString('base64')

const credentialOf = (names: Record<string, unknown>, twin: string, name: string): string | undefined =>
  (names[twin] as Record<string, string> | undefined)?.[name]

function split(target: string): [string, string] {
  const dot = target.indexOf('.')
  return [target.slice(0, dot), target.slice(dot + 1)]
}
