import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadScenario } from '../src/format/load.ts'
import { run } from '../src/run/run.ts'
import { ddmin } from '../src/shrink/ddmin.ts'
import { shrink } from '../src/shrink/shrink.ts'
import { writeSmallest } from '../src/shrink/write.ts'
import { readTrajectory } from '../src/trajectory/store.ts'
import { folder, scenarioFile } from './stage.ts'

const stubborn = new URL('systems/stubborn.ts', import.meta.url).pathname

const fault = (id: string, operation: string, select: string) =>
  `  - { id: ${id}, match: { twin: slack, operation: ${operation} }, select: ${select}, do: [{ http.status: { code: 503 } }] }`
const profile = (id: string, faults: readonly string[]) => `apiVersion: twin.faults/v1
kind: FaultPack
metadata: { id: ${id}, title: For a test }
limits: { allTenants: true }
faults:
${faults.join('\n')}
`
/** Of twelve faults two make the app give up, and only together. */
const FIRST = ['users.list', 'users.info', 'auth.test', 'reactions.add', 'conversations.list']
  .map((operation, n) => fault(`other-${n}`, operation, 'always'))
  .concat(fault('first-try', 'chat.postMessage', '{ every: 3, offset: 1 }'))
const SECOND = [
  fault('later', 'chat.postMessage', '{ after: 5 }'),
  fault('much-later', 'chat.postMessage', '{ indices: [7, 8, 9] }'),
  fault('second-try', 'chat.postMessage', '{ indices: [2, 6] }'),
  fault('pins', 'pins.*', 'always'),
  fault('files', 'files.*', '{ probability: 0.5 }'),
  fault('updates', 'chat.update', 'always'),
]
/** Of nine steps one is needed. */
const PLAY = `
play:
  - act: slack.post
    with: { user: mateo, channel: "#general", text: "one" }
  - advance: 1m
  - call: slack.users.list
  - act: slack.post
    with: { user: priya, channel: "#general", text: "two" }
  - request: { url: "{system.url}/announce", method: POST }
  - settle: {}
  - call: slack.auth.test
  - act: slack.post
    with: { user: mateo, channel: "#general", text: "three" }
  - advance: 5m
`
const TOLD = `{ sql: "SELECT 1 FROM slack_messages WHERE text = 'It is done'", rows: 1 }`
const story = (rest: string) => `
system: { module: ${stubborn}, env: { SLACK_TOKEN: "{slack.token}" } }
${PLAY}
satisfied when: { state: [${TOLD}], budget: { calls: 50 } }
${rest}`

function placed(rest = 'faults: [first.yaml, second.yaml]'): string {
  const path = folder()
  writeFileSync(join(path, 'first.yaml'), profile('first', FIRST))
  writeFileSync(join(path, 'second.yaml'), profile('second', SECOND))
  return scenarioFile(story(rest), 'story', path)
}

async function failing(file: string, trials = 200) {
  const loaded = await loadScenario(file)
  const [trial] = (await run([loaded], { workers: 0, out: folder() })).trials
  const trajectory = readTrajectory(trial?.file as string)
  return { loaded, trajectory, smallest: () => shrink(loaded, trajectory, { trials }) }
}

test('two of twelve faults that fail only together, and one of nine steps, are found, written and played', async () => {
  const { loaded, trajectory, smallest } = await failing(placed())
  expect(trajectory.outcome).toBe('unsatisfied')
  const found = await smallest()
  expect(found).toMatchObject({ clause: 'state[0]', detail: '0 rows, not 1', minimal: true, notes: [] })
  expect(found.before).toMatchObject({ faults: 12, steps: 9 })
  expect(found.after).toEqual({ faults: 2, strikes: 2, steps: 1 })
  expect(found.steps).toEqual([4])
  expect(found.packs.flatMap(({ faults }) => faults.map(({ id, select }) => [id, select]))).toEqual([
    ['first-try', { indices: [1] }],
    ['second-try', { indices: [2] }],
  ])
  expect(found.trials).toBeLessThan(60)
  expect((await smallest()).trials).toBe(found.trials)
  const path = folder()
  const { played, scenario, profiles } = await writeSmallest(loaded, trajectory, found, path)
  expect(readdirSync(path)).toHaveLength(3)
  expect(profiles).toHaveLength(2)
  expect(played).toMatchObject({ outcome: 'unsatisfied', faults: ['1-first.yaml', '2-second.yaml'] })
  expect(played.verdicts[0]).toMatchObject({ clause: 'state[0]', detail: '0 rows, not 1' })
  expect((await loadScenario(scenario)).scenario.play).toHaveLength(1)
})

test('when the trials run out, the smallest so far is told, and that it may not be the smallest', async () => {
  const { smallest } = await failing(placed(), 4)
  expect(await smallest()).toMatchObject({ minimal: false, trials: 4, clause: 'state[0]' })
})

test('steps are kept where a clause fails for nothing done as well', async () => {
  const { smallest } = await failing(placed())
  expect((await smallest()).notes).toEqual([])
  const never = await failing(
    scenarioFile(
      'play: [{ call: slack.auth.test }]\nsatisfied when: { traffic: [{ of: slack.users.list, count: 1 }] }',
    ),
  )
  expect(await never.smallest()).toMatchObject({
    steps: [0],
    notes: ['traffic[0] fails without any step too: all steps were kept'],
  })
  const twice = await failing(
    scenarioFile(`${PLAY.replace(/ {2}- request.*\n/, '').replace('settle: {}', 'advance: 1s')}
satisfied when: { state: [{ sql: "SELECT count(*) < 1 FROM slack_messages WHERE text = 'two'", is: 1 }] }`),
  )
  expect(await twice.smallest()).toMatchObject({ steps: [3], notes: [], after: { steps: 1 } })
})

test('what does not fail, or not again, is refused', async () => {
  const { smallest, loaded, trajectory } = await failing(placed(''))
  expect(trajectory.outcome).toBe('satisfied')
  await expect(smallest()).rejects.toThrow('it is satisfied')
  const verdicts = [{ clause: 'state[0]', name: '', outcome: 'fail' }] as const
  const forged = { ...trajectory, verdicts, outcome: 'unsatisfied' } as const
  await expect(shrink(loaded, forged, { trials: 9 })).rejects.toThrow('played again, state[0] does not fail')
  await expect(shrink(loaded, forged, { trials: 9, clause: 'state[1]' })).rejects.toThrow(
    "'state[1]' did not fail in it",
  )
})

test('delta debugging finds exactly what is needed, whatever that is', async () => {
  const list = Array.from({ length: 24 }, (_, n) => n)
  for (let seed = 1; seed <= 200; seed++) {
    const needed = list.filter((n) => ((seed * 2654435761) >>> (n % 31)) % 5 === 0).slice(0, seed % 7)
    let asked = 0
    const found = await ddmin(list, async (part) => {
      asked++
      return needed.every((n) => part.includes(n))
    })
    expect(found).toEqual(needed)
    expect(asked).toBeLessThan(24 * 24)
  }
})
