import { parseArgs } from 'node:util'
import { engineOf, load as read } from '@dtu/fault-profiles'
import { Host, Pipeline, type Universe } from '@dtu/kit'
import { load } from '@dtu/twins'

// What it costs to be able to go wrong: universes of one process without an engine of faults, with one that has nothing to do, and
// with a profile at work that matches nothing. Small batches in turn, their order changing; CPU time, which a busy machine bends
// less than the clock on the wall. What is told is the middle of the ratios of all rounds, the bounds within which the true middle
// lies with 95 % (by order statistics), and where half of the rounds lie.
const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '1000' }, calls: { type: 'string', default: '90' } },
})
const rounds = Number(options.rounds)
const calls = Number(options.calls)

const NOTHING = `apiVersion: twin.faults/v1
kind: FaultPack
metadata: { id: bench.nothing, title: A profile that matches nothing here }
limits: { allTenants: true }
faults:
  - { id: bench.operation, match: { twin: slack, operation: admin.nothing }, do: [{ http.status: { code: 500 } }] }
  - { id: bench.twin, match: { twin: okta }, do: [{ http.status: { code: 500 } }] }
`

/** Has to look into each request to see that it is not meant. */
const LABELLED = NOTHING.replace('match: { twin: okta }', 'match: { label: nobody }')

const host = new Host({ twins: await load(['slack']), seed: 'acme-12', journal: { keep: 1000 } })
const pipeline = new Pipeline(host, host.twin('slack'))

interface World {
  readonly headers: Record<string, string>
  readonly channel: string
}

function world(name: string, prepare: (universe: Universe) => void): World {
  const universe = host.create(name)
  const token = universe.credentials().slack?.token
  const channel = String(universe.query("SELECT key FROM slack_conversations WHERE name = 'general'")[0]?.key)
  prepare(universe)
  return { headers: { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${token}` }, channel }
}

const LINES: readonly ((given: World, n: number) => readonly [method: string, body: object])[] = [
  () => ['auth.test', {}],
  ({ channel }, n) => ['chat.postMessage', { channel, text: `message ${n}` }],
  ({ channel }) => ['conversations.history', { channel, limit: 5 }],
]

/** Microseconds of CPU for a batch of calls, thirty at a time. */
async function batch(given: World): Promise<number> {
  const before = process.cpuUsage()
  for (let n = 0; n < calls; n += 30)
    await Promise.all(
      Array.from({ length: 30 }, (_, k) => {
        const [method, body] = (LINES[k % LINES.length] as (typeof LINES)[number])(given, n + k)
        return pipeline.handle({
          method: 'POST',
          url: `/api/${method}`,
          headers: given.headers,
          body: Buffer.from(JSON.stringify(body)),
        })
      }),
    )
  const { user, system } = process.cpuUsage(before)
  return user + system
}

const quarter = (list: readonly number[], part: number): number =>
  [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * part)] ?? 0

const worlds = {
  none: world('without', () => {}),
  idle: world('idle', (universe) => void engineOf(host, universe)),
  nothing: world('nothing', (universe) => void engineOf(host, universe).start([read(NOTHING).pack])),
  label: world('label', (universe) => void engineOf(host, universe).start([read(LABELLED).pack])),
}
const names = Object.keys(worlds) as (keyof typeof worlds)[]
const spent: Record<keyof typeof worlds, number[]> = { none: [], idle: [], nothing: [], label: [] }
for (let round = -5; round < rounds; round++)
  for (let turn = 0; turn < names.length; turn++) {
    const name = names[(turn + round + 6) % names.length] as keyof typeof worlds
    const took = await batch(worlds[name])
    if (round >= 0) spent[name].push(took)
  }

console.log(`CPU of a call without an engine of faults: ${(quarter(spent.none, 0.5) / calls).toFixed(1)} µs`)
for (const [name, title] of [
  ['idle', 'an engine without a run'],
  ['nothing', 'a profile that names other operations'],
  ['label', 'a profile that looks at each request, and means none'],
] as const) {
  const ratios = spent[name].map((took, at) => took / (spent.none[at] ?? took))
  const off = 0.98 / Math.sqrt(rounds)
  const [middle, low, high, first, third] = [0.5, 0.5 - off, 0.5 + off, 0.25, 0.75].map((part) =>
    quarter(ratios, part).toFixed(3),
  )
  console.log(`${title}: ${middle} x (95 %: ${low} to ${high}; half of ${rounds} rounds: ${first} to ${third})`)
}
host.close()
