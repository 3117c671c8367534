import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { loadScenarios, wilson } from '@dtu/scenarios'
import { type Bug, bugs } from './bugs/bugs.ts'
import { build, clear } from './bugs/build.ts'
import { Crew } from './bugs/crew.ts'
import type { Order, Result } from './bugs/trial.ts'
import { conditions } from './conditions.ts'

// All stories under all conditions: first the good broker, then each with one bug, until a story notices it.
//   node matrix.ts [--part good|bugs] [--trials 1] [--threads n] [--only <bug>...] [--write]
// It fails when the good broker's lower bound is below the gate, or when more than one bug in twenty is noticed by no clause.
// --write lists the bugs in BUGS.md, each with the clause that noticed it.

const { values } = parseArgs({
  options: {
    part: { type: 'string' },
    trials: { type: 'string', default: '1' },
    threads: { type: 'string', default: String(availableParallelism()) },
    only: { type: 'string', multiple: true },
    write: { type: 'boolean', default: false },
  },
})
const GATE = 0.95
const MOST_SURVIVORS = 0.05
/** How many chances a bug that only chance brings out gets where it is expected. */
const LIKELY = 8

const loaded = await loadScenarios(new URL('./stories', import.meta.url).pathname)
const stories = loaded.map(({ scenario }) => scenario.scenario)
const started = performance.now()
const crew = await Crew.open(Number(values.threads))
const played = new Map<string, Promise<Result>>()
try {
  if (values.part !== 'bugs') await playGood()
  if (values.part !== 'good') await playBugs()
} finally {
  await crew.close()
  clear()
}

function ordersOf(trials: number): Order[] {
  return Array.from({ length: trials }, (_, trial) => trial).flatMap((trial) =>
    ['', ...conditions].flatMap((faults) => stories.map((story): Order => ({ story, faults, trial, app: '' }))),
  )
}

/** What the good broker makes of a trial: played once. */
function good(order: Order): Promise<Result> {
  const key = `${order.story} ${order.faults} ${order.trial}`
  const known = played.get(key) ?? crew.play({ ...order, app: '' })
  played.set(key, known)
  return known
}

async function playGood(): Promise<void> {
  const orders = ordersOf(Number(values.trials))
  const results = await Promise.all(orders.map(good))
  for (const [n, result] of results.entries())
    if (result.outcome !== 'satisfied') tell('good', orders[n] as Order, result)
  const satisfied = results.filter(({ outcome }) => outcome === 'satisfied').length
  const { low, high } = wilson(satisfied, orders.length)
  console.log(
    `the good broker: ${satisfied} of ${orders.length} trajectories satisfy, ${low.toFixed(3)} to ${high.toFixed(3)}, over ${stories.length} stories and ${conditions.length} fault profiles, in ${seconds()} s\n`,
  )
  if (low < GATE) process.exitCode = 1
}

async function playBugs(): Promise<void> {
  const chosen = bugs.filter(({ name }) => !values.only || values.only.includes(name))
  const noticed = await Promise.all(chosen.map(isNoticed))
  const survivors = noticed.filter((one) => !one).length
  if (values.write) writeFileSync(new URL('./BUGS.md', import.meta.url), pageOf(chosen, noticed))
  console.log(`\n${chosen.length - survivors} of ${chosen.length} bugs noticed, in ${seconds()} s`)
  if (survivors > MOST_SURVIVORS * chosen.length) process.exitCode = 1
}

/** Plays a broker with a bug until a story is not satisfied that the good one satisfies in the same trial. */
async function isNoticed(bug: Bug): Promise<Noticed | undefined> {
  const app = build(bug)
  for (const order of likelyFirst(bug)) {
    const result = await crew.play({ ...order, app })
    if (result.outcome !== 'unsatisfied' || (await good(order)).outcome !== 'satisfied') continue
    tell(bug.name, order, result)
    return { order, clause: clauseOf(result) }
  }
  console.log(`✗ ${bug.name} (${bug.what}) is not noticed`)
  return undefined
}

/** A step's name is its number: what it waited for says more. */
function clauseOf({ clause = '', detail = '' }: Result): string {
  return clause.startsWith('play') || clause === ''
    ? `${clause}: ${detail.split(': ')[0]?.replace(/http:\/\/[^/]+/, '')}`
    : clause
}

interface Noticed {
  readonly order: Order
  /** Its id and its name. */
  readonly clause: string
}

function pageOf(chosen: readonly Bug[], noticed: readonly (Noticed | undefined)[]): string {
  const rows = chosen.map(({ name, what }, n) => {
    const { order, clause } = noticed[n] ?? {}
    return [name, what, order ? placeOf(order) : '', clause?.replaceAll('|', '\\|') ?? 'none']
  })
  return `# The bugs

Written by \`node matrix.ts --write\`: each broker with one mistake, and what noticed it first.

${table([['bug', 'it', 'story', 'clause'], ...rows])}
`
}

/** A table of Markdown as the formatter has it. */
function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, n) => Math.max(...[head, ...rows].map((row) => row[n]?.length ?? 0)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

function placeOf({ story, faults }: Order): string {
  return `${story}${faults ? ` under ${faults.replace(/^.*\//, '').replace('.yaml', '')}` : ''}`
}

/** Where a bug is most likely to show comes first, some chances of it; then all the rest. */
function likelyFirst({ shows: { story, under = '' } }: Bug): Order[] {
  const all = ordersOf(Number(values.trials))
  const condition = conditions.find((one) => one.includes(under) && under !== '') ?? ''
  const likely = Array.from({ length: LIKELY }, (_, trial): Order => ({ story, faults: condition, trial, app: '' }))
  return [...(condition === '' ? likely.slice(0, 1) : likely), ...all]
}

function tell(who: string, order: Order, { outcome, clause, detail }: Result): void {
  const where = `${placeOf(order)} #${order.trial}`
  console.log(`${who === 'good' ? '✗' : '✓'} ${who}: ${where}: ${outcome}: ${clause ?? ''}: ${detail?.slice(0, 120)}`)
}

function seconds(): number {
  return Math.round((performance.now() - started) / 1000)
}
