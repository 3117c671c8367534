import { refinementOf } from '@dtu/kit'
import { type Entry, entry as schema } from '@dtu/kit/refinement/entry'
import { classOf } from '../differ/difference.ts'
import type { Played } from '../replay/play.ts'
import { type Total, total } from '../score/total.ts'
import type { Tape } from '../tape/tape.ts'
import { type Surprise, surprise } from './estimate.ts'
import { Gate } from './gate.ts'
import type { Case, Found, Ground, Proposal } from './ground.ts'
import { measure, type Subject } from './measure.ts'
import { propose } from './propose/index.ts'
import { basisOf, forgetful, hashOf, type Tried, takenBack } from './tried.ts'

export interface RefineOptions {
  readonly subject: Subject
  readonly tapes: readonly Tape[]
  /** Further tapes, which no change may harm. */
  readonly corpus?: readonly Tape[]
  /** What was refused before. */
  readonly tried?: Tried
  /** The command that has to pass with what is accepted, where there is one: what it took back is not proposed again. */
  readonly check?: string
  /** Asked for a proposal for each difference that is left. Undefined: it has none. */
  readonly ask?: (rest: Rest) => Promise<Proposal | string>
  /** What stands for who is asked: nobody is asked the same about the same twice. */
  readonly asked?: string
  readonly onProgress?: (progress: Progress) => void
  /** Told of each acceptance at once, so that none is lost. */
  readonly onAccepted?: (accepted: Accepted) => void
}

export interface Progress {
  /** Differences looked at in this round, and how many there are. */
  readonly done: number
  readonly of: number
  readonly accepted: number
  /** Proposals that were played. */
  readonly played: number
}

export interface Accepted {
  readonly entries: readonly Entry[]
  /** The difference for which it was proposed, and how many exchanges are better. */
  readonly found: string
  readonly better: number
}

/** A difference that is left, and what was tried. */
export interface Rest {
  readonly found: Found
  readonly refused: readonly Refused[]
}

export interface Refused {
  readonly entries: readonly unknown[]
  readonly why: string
}

export interface RefineResult {
  /** All entries of the twin, the ones from before first. */
  readonly entries: readonly Entry[]
  readonly accepted: readonly Accepted[]
  readonly rest: readonly Rest[]
  readonly differences: { readonly before: number; readonly after: number }
  readonly score: { readonly before: Omit<Total, 'rows'>; readonly after: Omit<Total, 'rows'> }
  /** From the tapes as the twin without refinement answers them. */
  readonly surprise: Surprise
  /** Proposals that were played; those refused before are not played again. */
  readonly tried: number
}

/** Proposes, plays and accepts until no proposal for any difference is accepted any more. */
export async function refine(options: RefineOptions): Promise<RefineResult> {
  const { subject, tapes, corpus = [] } = options
  const gate = new Gate(subject, tapes, corpus)
  await gate.open(refinementOf(subject.twin).entries)
  const before = gate.played
  const round = new Round(options, gate)
  while (await round.next()) {}
  if (options.ask) await round.askAll(options.ask)
  const plain = refinementOf(subject.twin).entries.length === 0 ? before : (await measure(subject, [], tapes)).played
  return {
    entries: gate.entries,
    accepted: round.accepted,
    rest: foundIn(gate.played).map((found) => ({ found, refused: round.refused(found) })),
    differences: { before: foundIn(before).length, after: foundIn(gate.played).length },
    score: { before: scored(before), after: scored(gate.played) },
    surprise: surprise(plain),
    tried: round.tried,
  }
}

/** Goes through the differences until a proposal is accepted: from then on there are others. */
class Round {
  readonly accepted: Accepted[] = []
  tried = 0
  readonly #options: RefineOptions
  readonly #gate: Gate
  readonly #memory: Tried
  readonly #refused = new Map<string, Refused[]>()
  readonly #basis: string
  /** Where the next round begins: what came before has nothing to offer as things are. */
  #from = 0

  constructor(options: RefineOptions, gate: Gate) {
    this.#options = options
    this.#gate = gate
    this.#memory = options.tried ?? forgetful()
    this.#basis = basisOf(options.tapes, options.corpus)
  }

  refused(found: Found): readonly Refused[] {
    return this.#refused.get(found.id) ?? []
  }

  /** Whether something was accepted, so that there may be more. */
  async next(): Promise<boolean> {
    const ground = this.#ground()
    const all = ground.found
    for (let n = 0; n < all.length; n++) {
      const at = (this.#from + n) % all.length
      this.#options.onProgress?.({ done: n, of: all.length, accepted: this.accepted.length, played: this.tried })
      if (await this.#close(all[at] as Found, ground)) {
        this.#from = at
        return true
      }
    }
    return false
  }

  /** Hands each difference that is left over once; what that accepts may close others. */
  async askAll(ask: NonNullable<RefineOptions['ask']>): Promise<void> {
    const asked = new Set<string>()
    for (;;) {
      const found = this.#ground().found.find(({ id }) => !asked.has(id))
      if (!found) return
      asked.add(found.id)
      const refused = [...this.refused(found)]
      this.#refused.set(found.id, refused)
      const key = hashOf('asked', this.#options.asked, found.id, this.#basis, this.#gate.entries, this.#options.check)
      const known = this.#memory.get(key)
      const said = known ?? (await ask({ found, refused }))
      const why = typeof said === 'string' ? said : (this.#takenBack(said) ?? (await this.#try(found, said)))
      if (why === undefined) continue
      this.#memory.add(key, why)
      refused.push({ entries: typeof said === 'string' ? [] : said.entries, why: `asked: ${why}` })
    }
  }

  #ground(): Ground {
    const { played } = this.#gate
    return { twin: this.#options.subject.twin, played, found: foundIn(played), seen: (one) => this.#gate.seen(one) }
  }

  async #close(found: Found, ground: Ground): Promise<boolean> {
    const refused: Refused[] = []
    this.#refused.set(found.id, refused)
    const proposals = new Map(propose(found, ground).map((proposal) => [hashOf(proposal.entries), proposal]))
    for (const [hash, proposal] of proposals) {
      const why = this.#takenBack(proposal) ?? (await this.#refusal(hash, found, proposal))
      if (why === undefined) return true
      refused.push({ entries: proposal.entries, why })
    }
    return false
  }

  /** Why a proposal was refused, now or before; undefined when it is accepted. */
  async #refusal(hash: string, found: Found, proposal: Proposal): Promise<string | undefined> {
    const key = hashOf(hash, this.#basis, this.#gate.entries)
    const known = this.#memory.get(key)
    if (known !== undefined) return known
    const why = await this.#try(found, proposal)
    if (why !== undefined) this.#memory.add(key, why)
    return why
  }

  #takenBack({ entries }: Proposal): string | undefined {
    const { check } = this.#options
    return check === undefined ? undefined : this.#memory.get(takenBack(entries, check, this.#basis))
  }

  async #try(found: Found, proposal: Proposal): Promise<string | undefined> {
    const entries = entriesOf(proposal, this.#options.tapes)
    if (typeof entries === 'string') return entries
    this.tried++
    const outcome = await this.#gate.try(entries, found)
    if (!outcome.isAccepted) return outcome.why
    const accepted = { entries, found: found.id, better: outcome.better }
    this.accepted.push(accepted)
    this.#options.onAccepted?.(accepted)
    return undefined
  }
}

/** The entries of a proposal with their reason and evidence, or what is wrong with them. */
export function entriesOf({ entries, why, cases }: Proposal, tapes: readonly Tape[]): Entry[] | string {
  const evidence = evidenceOf(cases, tapes)
  if (!evidence) return 'no exchange vouches for it'
  const made: Entry[] = []
  for (const one of entries) {
    const read = schema.safeParse({ ...one, why, evidence })
    if (!read.success) return `it cannot be said: ${read.error.issues[0]?.message}`
    made.push(read.data)
  }
  return made
}

function evidenceOf(cases: readonly Case[], tapes: readonly Tape[]): Entry['evidence'] | undefined {
  const [first] = [...cases].sort((a, b) => (a.played.entry.startedDateTime < b.played.entry.startedDateTime ? -1 : 1))
  if (!first) return undefined
  const { tape, index, entry } = first.played
  const expires = tapes.find(({ name }) => name === tape)?.expires
  return {
    tape,
    exchange: index,
    seen: entry.startedDateTime.slice(0, 10),
    count: new Set(cases.map(({ played }) => `${played.tape} ${played.index}`)).size,
    ...(expires !== undefined && { expires: expires.slice(0, 10) }),
  }
}

/** The differences of what counts, what breaks first and of that what is seen most. */
export function foundIn(played: readonly Played[]): Found[] {
  const cases = played
    .filter(({ counts }) => counts)
    .flatMap((one) => one.differences.map((difference): Case => ({ played: one, difference })))
  const breaks = (found: Found) => Number(found.cases.some(({ difference }) => difference.breaks))
  return [...Map.groupBy(cases, ({ difference }) => classOf(difference))]
    .map(([id, all]) => ({ id, cases: all }))
    .sort((a, b) => breaks(b) - breaks(a) || b.cases.length - a.cases.length || (a.id < b.id ? -1 : 1))
}

function scored(played: readonly Played[]): Omit<Total, 'rows'> {
  const { rows: _, ...score } = total(played)
  return score
}
