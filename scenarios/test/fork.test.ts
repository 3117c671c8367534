import { Host } from '@dtu/kit'
import { load } from '@dtu/twins'
import { expect, test } from 'vitest'
import { fork } from '../src/fork/fork.ts'
import { loadScenario } from '../src/format/load.ts'
import { run } from '../src/run/run.ts'
import { exchangesOf } from '../src/trajectory/record.ts'
import { readTrajectory } from '../src/trajectory/store.ts'
import type { Trajectory } from '../src/trial/trajectory.ts'
import { folder, scenarioFile } from './stage.ts'

const stubborn = new URL('systems/stubborn.ts', import.meta.url).pathname
const announcer = new URL('systems/announcer.mjs', import.meta.url).pathname
const SYSTEM = `system: { module: ${stubborn}, env: { SLACK_TOKEN: "{slack.token}" } }`
const PLAY = `
play:
  - act: slack.post
    with: { user: mateo, channel: "#general", text: "one" }
  - advance: 10m
  - request: { url: "{system.url}/announce", method: POST }
  - settle: {}
  - act: slack.post
    with: { user: priya, channel: "#general", text: "two" }
`
const TOLD = (text = 'It is done') =>
  `satisfied when: { state: [{ sql: "SELECT 1 FROM slack_messages WHERE text = '${text}'", rows: 1 }] }`

async function kept(file: string, faults?: string[]): Promise<Trajectory> {
  const { trials } = await run([await loadScenario(file)], { workers: 0, out: folder(), faults })
  return readTrajectory(trials.at(-1)?.file as string)
}

const askedAt = ({ entries }: Trajectory): number => {
  const asked = exchangesOf(entries).find(({ exchange }) => exchange.operation === 'chat.postMessage')
  if (!asked) throw new Error('nothing was posted')
  return asked.n
}

test('what if that call had been refused, or its answer lost: the app gets there the same way and goes on from it', async () => {
  const file = scenarioFile(`${SYSTEM}${PLAY}${TOLD()}`)
  const original = await kept(file)
  expect(original.outcome).toBe('satisfied')
  const refused = await fork(await loadScenario(file), original, { at: askedAt(original), answer: 503 })
  expect(refused.trajectory.outcome).toBe('satisfied')
  expect(exchangesOf(refused.trajectory.entries).map(({ exchange }) => exchange.status)).toEqual([503, 200])
  // The message is written before its answer: the fork begins before both.
  expect(refused.trajectory.fork?.at).toBe(refused.parting.shared)
  expect(original.entries[refused.parting.shared]?.kind).toBe('change')
  const lost = await fork(await loadScenario(file), original, { at: askedAt(original), answer: 'lost' })
  expect(lost.trajectory.entries.filter((entry) => entry.kind === 'fault')).toMatchObject([{ fault: 'fork.answer' }])
})

test('from an entry on other faults are at work, or none', async () => {
  const file = scenarioFile(`${SYSTEM}${PLAY}${TOLD()}`)
  const loaded = await loadScenario(file)
  const original = await kept(file, ['5xx.wall'])
  expect(original.outcome).toBe('unsatisfied')
  const at = askedAt(original)
  const same = await fork(loaded, original, { at })
  expect(same.parting).toMatchObject({ alike: true, clauses: [] })
  const none = await fork(loaded, original, { at, faults: [] })
  expect(none.trajectory.outcome).toBe('satisfied')
  const first = await fork(loaded, original, { at: 0, faults: [] })
  expect(first.trajectory.outcome).toBe('satisfied')
  const again = exchangesOf(original.entries)[1]?.n as number
  const second = await fork(loaded, original, { at: again, faults: [] })
  expect(exchangesOf(second.trajectory.entries).map(({ exchange }) => exchange.status)).toEqual([503, 200])
})

test('stopped at an entry, the world is as it was then, and can be opened', async () => {
  const file = scenarioFile(`${SYSTEM}${PLAY}${TOLD()}`)
  const original = await kept(file)
  const at = askedAt(original)
  const { image, trajectory } = await fork(await loadScenario(file), original, { at, until: at })
  expect(trajectory.entries.map(({ n }) => n)).toEqual([...Array(at + 1).keys()])
  const host = new Host({ twins: await load(['slack']), seed: 'empty', data: ':memory:' })
  const universe = host.restore('then', image as Buffer)
  expect(universe.query("SELECT text FROM slack_messages WHERE text IN ('one', 'two', 'It is done')")).toEqual([
    { text: 'one' },
    { text: 'It is done' },
  ])
  expect(universe.clock.now()).toBe(original.entries[at]?.at)
  host.close()
})

test('an app of another process is started anew and goes the same way', async () => {
  const file = scenarioFile(`
system:
  command: ${process.execPath} ${announcer}
  env: { SLACK_URL: "{slack.url}", SLACK_TOKEN: "{slack.token}", PORT: "{system.port}" }
  ready: { http: "{system.url}/healthz" }
play:
  - request: { url: "{system.url}/done?build=4711", method: POST }
  - settle: {}
${TOLD('Build 4711 is done')}`)
  const original = await kept(file)
  const { trajectory, parting } = await fork(await loadScenario(file), original, { at: askedAt(original), answer: 503 })
  expect([original.outcome, trajectory.outcome]).toEqual(['satisfied', 'unsatisfied'])
  expect(parting.clauses).toContainEqual({ clause: 'state[0]', left: 'pass', right: 'fail' })
})

test('a play that was edited behind the fork goes on as it stands now; one that was edited before it is refused', async () => {
  const original = await kept(scenarioFile(`${SYSTEM}${PLAY}${TOLD()}`))
  const at = askedAt(original)
  const edited = (from: string, to: string) => loadScenario(scenarioFile(`${SYSTEM}${PLAY.replace(from, to)}${TOLD()}`))
  const later = await fork(await edited('text: "two"', 'text: "three"'), original, { at })
  expect(JSON.stringify(later.trajectory.entries)).toContain('"text":"three"')
  await expect(fork(await edited('text: "one"', 'text: "zero"'), original, { at })).rejects.toThrow(
    'played again, it parts at entry 0, before the fork',
  )
  await expect(fork(await edited('', ''), original, { at: 99 })).rejects.toThrow('it has no entry 99')
  await expect(fork(await edited('', ''), original, { at: 1, answer: 503 })).rejects.toThrow('is no exchange')
})
