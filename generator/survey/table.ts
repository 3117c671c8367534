import { BLIND, type Blind, type Listed, titleOf } from './documents.ts'
import { CHECKS, type Check, type Outcome } from './outcome.ts'

export interface Row {
  readonly listed: Listed
  readonly outcome: Outcome
}

const HEAD = [
  'API',
  'style',
  'operations',
  'modelled',
  'resources',
  'lifecycle',
  'pages',
  '401',
  'ways',
  'invalid',
  'replies valid',
  'seconds',
  'MB',
]

/** The survey as Markdown: per API what was counted, then every failure with its reason. */
export function surveyOf(rows: readonly Row[], machine: string): string {
  const draws = [...new Set(rows.map(({ listed }) => listed.draw))].sort()
  const drawn = (draw: number) => rows.filter(({ listed }) => listed.draw === draw)
  return `${[
    INTRODUCTION,
    machine,
    `## In all\n\n${table(
      ['', ...CHECKS, 'APIs', 'slowest'],
      [...draws.map((draw) => [nameOf(draw), ...totals(drawn(draw))]), ['all', ...totals(rows)]],
    )}`,
    `Collections by the steps of their walk:\n\n${stepsOf(rows)}`,
    `## The first time\n\n${FIRST}\n\n${table(['', ...CHECKS], BLIND.map(blindLine))}`,
    ...draws.map((draw) => `## ${capital(nameOf(draw))}\n\n${table(HEAD, drawn(draw).map(lineOf))}`),
    `## What failed\n\n${LEFT}\n\n${failures(rows)}`,
  ].join('\n\n')}\n`
}

const nameOf = (draw: number): string => (draw === 0 ? 'chosen' : `draw ${draw}`)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const blindLine = (blind: Blind): string[] => [
  `${nameOf(blind.draw)}, ${blind.day}`,
  ...CHECKS.map((check) => shareOf(...(blind[check] ?? [0, 0]))),
]

const FIRST = `What came of each draw the first time it was walked, before anything was done about it: what to expect of a document
that nobody has tried. (The first was walked by a more lenient explorer, which knew no ways to authenticate.)`

const INTRODUCTION = `# The survey

What becomes of API documents that nobody tuned a twin for. Each was generated twice, started and walked over HTTP by
\`test/explorer\`, which reads the original document and nothing of what the generator made of it. Written by
\`node generator/survey/run.ts <folder>\`; the folder has the npm packages that \`documents.json\` names.

- **lifecycle**: collections that have create and get: create → get → list has it → update → get shows it → delete → 404; and 404 for an id
  that never was. Where nothing is posted, a PUT that says that it creates does.
- **pages**: lists gone through two items at a time: each item came once.
- **401**: operations that want credentials and refuse a caller who has none.
- **ways**: ways to authenticate that let in who has the secret, and refuse a wrong one with 401.
- **invalid**: creates that refuse a body that cannot be right, in the declared shape.
- **replies valid**: replies that are as the document declares them.
- **seconds**: to generate, and to walk. **same**: where the second run wrote other bytes, the row says so.
- Documents are of two kinds: chosen for their style, and drawn at random, at most a few of one publisher.`

const LEFT = `What is left is mostly of these kinds: schemas that nothing satisfies (a \`oneOf\` whose alternatives allow the same, a closed
schema that requires what it has no place for), ids that no reply shows, routes that differ by a trailing slash alone, services
that speak XML.`

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

function lineOf({ listed, outcome }: Row): string[] {
  const { counts, exploration, seconds, memory, same } = outcome
  const name = `${titleOf(listed)}${same === false ? ' **not the same twice**' : ''}`
  if (!counts || !exploration) return [name, `**${plain(outcome.problem ?? '')}**`, ...HEAD.slice(2).map(() => '')]
  const share = (check: Check) =>
    exploration[check].total === 0 ? '' : `${exploration[check].passes}/${exploration[check].total}`
  const time = `${seconds.generate.toFixed(1)} + ${seconds.explore.toFixed(1)}`
  const numbers = [counts.operations, counts.modelled, counts.resources].map(String)
  return [name, exploration.style, ...numbers, ...CHECKS.map(share), time, String(memory)]
}

const shareOf = (passes: number, total: number): string =>
  total === 0 ? '' : `${passes}/${total} (${((100 * passes) / total).toFixed(2)} %)`

function totals(rows: readonly Row[]): string[] {
  const walked = rows.flatMap(({ outcome }) => outcome.exploration ?? [])
  const shares = CHECKS.map((check) => {
    const passes = walked.reduce((sum, one) => sum + one[check].passes, 0)
    const total = walked.reduce((sum, one) => sum + one[check].total, 0)
    return shareOf(passes, total)
  })
  const slowest = Math.max(0, ...rows.map(({ outcome: { seconds } }) => seconds.generate + seconds.explore))
  return [...shares, `${walked.length}/${rows.length}`, `${slowest.toFixed(1)} s`]
}

function stepsOf(rows: readonly Row[]): string {
  const walked = rows.flatMap(({ outcome: { exploration } }) => (exploration ? [exploration.steps] : []))
  const names = Object.keys(walked[0] ?? {})
  const sum = (step: string, what: 'passes' | 'total') =>
    walked.reduce((sum, steps) => sum + (steps[step]?.[what] ?? 0), 0)
  return table(names, [names.map((step) => `${sum(step, 'passes')}/${sum(step, 'total')}`)])
}

/** At most so many of one API: what is wrong once is often wrong everywhere. */
const SHOWN = 6

function failures(rows: readonly Row[]): string {
  const told = rows.flatMap(({ listed, outcome }) => {
    const { troubles = [], breaches = [] } = outcome.exploration ?? {}
    const lines = [
      ...(outcome.problem ? [`not walked: ${plain(outcome.problem)}`] : []),
      ...troubles.map(({ what, where, step, why }) => `${what} of \`${where}\` at ${step}: ${plain(why)}`),
      ...breaches.map((breach) => `reply: ${plain(breach)}`),
    ]
    if (lines.length === 0) return []
    const rest = lines.length > SHOWN ? [`and ${lines.length - SHOWN} more`] : []
    return [`**${titleOf(listed)}**\n\n${[...lines.slice(0, SHOWN), ...rest].map((line) => `- ${line}`).join('\n')}`]
  })
  return told.length === 0 ? 'Nothing.' : told.join('\n\n')
}

/** Short, in one line, and with nothing that Markdown would read. */
const plain = (text: string): string => `\`${text.replace(/\s+/g, ' ').replace(/[`|]/g, "'").slice(0, 220)}\``
