import { KINDS, type Kind } from '../differ/difference.ts'
import type { Unmade } from '../presume/presume.ts'
import type { Replayed } from '../replay/replay.ts'
import { type Row, type Total, total } from '../score/total.ts'
import type { HarEntry } from '../tape/har.ts'
import type { Tape } from '../tape/tape.ts'
import { classesOf, type DifferenceClass } from './classes.ts'
import { type Laboratory, minimal, type Witness } from './minimal.ts'

/** What replaying came to, as JSON and pages tell it. */
export interface Report {
  readonly tapes: number
  readonly exchanges: number
  readonly score: Omit<Total, 'rows'>
  /** By what an entry presumes. */
  readonly classes: readonly ({ readonly class: string } & Omit<Total, 'rows'>)[]
  readonly kinds: Readonly<Record<Kind, number>>
  readonly operations: readonly Row[]
  readonly differences: readonly Told[]
  readonly presumed: { readonly made: number; readonly unmade: readonly Unmade[] }
  /** Tapes whose day has passed: what they show is unproven. */
  readonly expired: readonly string[]
}

/** A difference with how to see it. */
export interface Told extends Omit<DifferenceClass, 'example'> {
  readonly recorded: Side
  readonly twin: Side
  readonly steps?: readonly Step[]
  readonly isProven?: boolean
}

export interface Side {
  readonly request: { readonly method: string; readonly url: string; readonly body?: string | undefined }
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A request on the way to a difference, as recorded. */
export interface Step {
  readonly index: number
  readonly method: string
  readonly url: string
  readonly body?: string | undefined
  readonly status: number
}

export interface ReportOptions {
  /** The tapes by name, to find minimal steps in. */
  readonly tapes?: ReadonlyMap<string, Tape>
  readonly laboratory?: Laboratory
  /** For how many differences minimal steps are looked for. */
  readonly most?: number
  readonly now: Date
}

export async function report(
  { tapes, played, presumed, total: all }: Replayed,
  options: ReportOptions,
): Promise<Report> {
  const counted = played.filter(({ counts }) => counts)
  const classes = classesOf(played)
  const differences: Told[] = []
  for (const [at, one] of classes.entries()) differences.push(await tell(one, at < (options.most ?? 0), options))
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, classes.filter((one) => one.kind === kind).length]))
  const { rows, ...score } = all
  return {
    tapes,
    exchanges: played.length,
    score,
    classes: [...Map.groupBy(counted, (one) => one.class ?? 'all')].map(([name, group]) => {
      const { rows: _, ...own } = total(group)
      return { class: name, ...own }
    }),
    kinds: kinds as Record<Kind, number>,
    operations: [...rows].sort((a, b) => a.strict - b.strict || b.entries - a.entries),
    differences,
    presumed,
    expired: [...(options.tapes?.values() ?? [])]
      .filter((tape) => isExpired(tape, options.now))
      .map(({ name }) => name),
  }
}

/** Whether a tape's day has passed. */
export const isExpired = ({ expires }: Tape, now: Date): boolean => expires !== undefined && new Date(expires) < now

async function tell(one: DifferenceClass, isWitnessed: boolean, { tapes, laboratory }: ReportOptions): Promise<Told> {
  const { example, ...difference } = one
  const tape = tapes?.get(one.tape)
  const witness =
    isWitnessed && tape && laboratory && (await minimal({ tape, index: one.index, class: one.id }, laboratory))
  const sides = { recorded: recordedSide(example.entry), twin: twinSide(example) }
  return { ...difference, ...sides, ...(witness && tape && shown(witness, tape)) }
}

const shown = ({ steps, isProven }: Witness, { entries }: Tape): Pick<Told, 'steps' | 'isProven'> => ({
  isProven,
  steps: steps.map((index) => {
    const { request, response } = entries[index] as HarEntry
    return { index, method: request.method, url: request.url, body: request.postData?.text, status: response.status }
  }),
})

const recordedSide = ({ request, response }: HarEntry): Side => ({
  request: { method: request.method, url: request.url, body: request.postData?.text },
  status: response.status,
  headers: Object.fromEntries(response.headers.map(({ name, value }) => [name.toLowerCase(), value])),
  body: response.content.text ?? '',
})

const twinSide = ({ sent, answer }: DifferenceClass['example']): Side => ({
  request: { method: sent.method, url: sent.url.href, body: sent.body?.toString() },
  status: answer.status,
  headers: answer.headers,
  body: answer.body,
})
