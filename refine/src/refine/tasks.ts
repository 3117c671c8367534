import type { Surprise } from './estimate.ts'
import { type Found, operationsIn } from './ground.ts'
import type { Refused, Rest } from './refine.ts'
import { hashOf } from './tried.ts'

/** A difference that is left to people, or to a model: all that is known of it. */
export interface Task {
  /** A file's name: `body-value-members-length-1a2b3c`. */
  readonly name: string
  readonly difference: string
  readonly operations: readonly string[]
  /** In how many exchanges. */
  readonly times: number
  readonly seen: readonly { readonly tape: string; readonly exchange: number }[]
  readonly example: {
    readonly request: { readonly method: string; readonly url: string; readonly body?: string | undefined }
    readonly recorded: Side
    readonly twin: Side
  }
  /** The fewest exchanges of the tape that show it, the last being the one. */
  readonly steps?: readonly number[]
  readonly tried: readonly Refused[]
}

interface Side {
  readonly status: number
  readonly body: string
}

/** More of a body than anybody reads. */
const LONGEST = 8_000
const SHOWN = 20

export function taskOf({ found, refused }: Rest, steps?: readonly number[]): Task {
  const [one] = found.cases as [Found['cases'][number]]
  const { entry, answer } = one.played
  const { request, response } = entry
  return {
    name: nameOf(found),
    difference: found.id,
    operations: operationsIn(found.cases),
    times: found.cases.length,
    seen: found.cases.slice(0, SHOWN).map(({ played }) => ({ tape: played.tape, exchange: played.index })),
    example: {
      request: { method: request.method, url: request.url, body: request.postData?.text },
      recorded: { status: response.status, body: (response.content.text ?? '').slice(0, LONGEST) },
      twin: { status: answer.status, body: answer.body.slice(0, LONGEST) },
    },
    ...(steps && { steps }),
    tried: refused,
  }
}

/** Of letters, digits and dashes alone, whatever a tape or a service calls things. */
function nameOf({ id, cases }: Found): string {
  const { kind, where } = (cases[0] as Found['cases'][number]).difference
  const words = `${kind} ${where}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return `${words.replaceAll(/^-|-$/g, '').slice(0, 48)}-${hashOf(id).slice(0, 8)}`
}

/** A task as people read it. */
export function pageOf(task: Task): string {
  const { example, tried } = task
  return [
    `# ${task.difference}`,
    `Seen in ${task.times} exchanges: ${task.seen.map(({ tape, exchange }) => `${tape} ${exchange}`).join(', ')}.`,
    ...(task.steps ? [`Shown by the exchanges ${task.steps.join(', ')} of ${task.seen[0]?.tape}, played alone.`] : []),
    `Operations: ${task.operations.join(', ') || 'none that the twin knows'}.`,
    '## Exchange',
    block(`${example.request.method} ${example.request.url}\n\n${example.request.body ?? ''}`),
    `Recorded, ${example.recorded.status}:`,
    block(example.recorded.body),
    `The twin, ${example.twin.status}:`,
    block(example.twin.body),
    '## Tried',
    tried.length === 0
      ? 'Nothing: no adjustment follows from what was recorded.'
      : tried.map(({ entries, why }) => `- \`${JSON.stringify(entries)}\`: ${why}`).join('\n'),
    '',
  ].join('\n\n')
}

/** Longer fences than any in the text: what was recorded cannot end the block. */
function block(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text.trim()}\n${fence}`
}

/** Whether enough was seen: the estimate's upper end lies at or below a bound. */
export const isEnough = ({ high }: Surprise, bound: number): boolean => high <= bound
