import type { Change, Difference, Fetched } from '@dtu/generator'

const SHOWN = 40

/** One document, for people. */
export function words({ twin, path, url, licence, retrieved, state, saved, difference, problem }: Fetched): string {
  const name = `${twin}/${path}`
  if (state === 'by-hand')
    return `hand  ${name}: fetch it yourself from ${url || 'where it is published: the lock has no URL'}`
  if (state === 'failed') return `FAIL  ${name}: ${url}: ${problem?.message}`
  if (state === 'same') return `ok    ${name}: as of ${retrieved}; ${licence}; ${saved}`
  const lines = difference ? told(difference) : [problem?.message ?? '']
  return [
    `DRIFT ${name}: not what the twin was generated from (${retrieved}); now in ${saved}`,
    ...lines.map((line) => `      ${line}`),
  ].join('\n')
}

function told({ added, removed, changed }: Difference): string[] {
  const lines = [
    ...added.map((operation) => `+ ${operation}`),
    ...removed.map((operation) => `- ${operation}`),
    ...changed.flatMap(change),
  ]
  if (lines.length === 0) return ['no operation differs: words, examples or what is not read have changed']
  const rest = lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more lines: --json has them all`] : []
  return [
    `${added.length} operations are new, ${removed.length} are gone, ${changed.length} changed`,
    ...lines.slice(0, SHOWN),
    ...rest,
  ]
}

const change = ({ operation, added, removed, changed }: Change): string[] => [
  `~ ${operation}`,
  ...added.map((fact) => `    + ${fact}`),
  ...removed.map((fact) => `    - ${fact}`),
  ...changed.map(({ what, from, to }) => `    ~ ${what}: ${from} -> ${to}`),
]
