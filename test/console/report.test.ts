import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { chromium } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import {
  html,
  junit,
  loadScenarios,
  markdown,
  type Report,
  type RunResult,
  readTrajectory,
  reportOf,
  run,
  terminal,
} from '../../scenarios/src/index.ts'
import { folder } from '../end-to-end/dtu.ts'
import { CHROMIUM } from './open.ts'

/** A run in which everything happens that a report tells of. */
async function everything(): Promise<{ report: Report; result: RunResult; page: string }> {
  const path = folder()
  const scenarioFile = (text: string, name: string) =>
    writeFileSync(
      join(path, `${name}.scenario.yaml`),
      `scenario: ${name}\nstory: a test\nworld: { twins: [slack] }\n${text}`,
    )
  const post = `play:
  - let: { general: "SELECT key FROM slack_conversations WHERE name = 'general'" }
  - { call: slack.chat.postMessage, with: { channel: "{general}", text: "Twelve <b>one</b> & {trial}" } }`
  const judge = (says: string) => `  judge:
    question: Is it well?
    sees: ["SELECT text FROM slack_messages WHERE text LIKE 'Twelve%'"]
    command: "echo '{\\"satisfied\\": ${says}, \\"citations\\": [\\"e1.1\\"]}'"
    calibration: { cases: [{ evidence: [good], verdict: true }, { evidence: [bad], verdict: false }] }`
  scenarioFile(`trials: 3\n${post}\nsatisfied when: { traffic: [{ of: slack.chat.postMessage, count: 1 }] }`, 'good')
  scenarioFile(`trials: 3\n${post}\nsatisfied when: { state: [{ sql: "SELECT {trial}", is: 1 }] }`, 'sometimes')
  const never = `always: [{ name: nobody says one, sql: "SELECT 1 FROM slack_messages WHERE text LIKE 'Twelve%'", rows: 0 }]`
  scenarioFile(`${post}\nsatisfied when: { ${never} }`, 'never')
  scenarioFile(`${post}\nsatisfied when:\n${judge('true')}`, 'doubted')
  scenarioFile('play: [{ call: slack.dialog.open }]\nsatisfied when: { budget: { calls: 1 } }', 'gap')
  const scenarios = await loadScenarios(path)
  const result = await run(scenarios, { workers: 0, out: folder(), faults: ['rl.first-two-429'] })
  const report = reportOf(scenarios, result, 0.9)
  return { report, result, page: html(report, ({ file }) => readTrajectory(file as string).entries) }
}

test('every form of the report says what failed first, where, under which faults, and how to play it again', async () => {
  const { report, result, page } = await everything()
  expect(report.failures.find(({ scenario }) => scenario === 'never')).toMatchObject({
    clause: 'always[0]',
    at: 'slack.chat.postMessage',
    trials: 1,
    faults: [{ faults: 'no faults', trials: 1 }],
  })
  expect(report.cells).toContainEqual({
    scenario: 'sometimes',
    faults: 'no faults',
    satisfied: 1,
    unsatisfied: 2,
    aside: 0,
  })
  const again = report.failures.map(({ reproduce }) => reproduce)
  expect(again.length).toBeGreaterThan(1)
  for (const text of [page, markdown(report)]) {
    for (const command of again) expect(text).toContain(command)
    for (const word of ['slack.chat.postMessage', 'rl.first-two-429', 'falsely accept', 'dialog.open is not modelled'])
      expect(text).toContain(word)
  }
  expect(page).not.toContain('<b>one')
  expect(terminal(report).split('\n').length).toBeLessThanOrEqual(10)
  expect(terminal(report)).toContain('a judge decides nothing, doubted: it falsely accepts 1 of 1 known answers')
  expect(junit(result)).toContain('<testsuite name="never" tests="2"')
})

test.skipIf(CHROMIUM === undefined)(
  'the page stands by itself and can be used by everybody: light, dark and narrow',
  async () => {
    const file = join(folder(), 'report.html')
    writeFileSync(file, (await everything()).page)
    const browser = await chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox'] })
    onTestFinished(() => browser.close())
    for (const [colorScheme, width] of [
      ['light', 1200],
      ['dark', 1200],
      ['light', 390],
    ] as const) {
      const page = await (await browser.newContext({ colorScheme, viewport: { width, height: 900 } })).newPage()
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      page.on('pageerror', (error) => asked.push(String(error)))
      await page.goto(pathToFileURL(file).href)
      expect(asked).toEqual([pathToFileURL(file).href])
      expect(await page.locator('svg.timeline').count()).toBeGreaterThan(1)
      expect(await page.locator('svg.timeline .mark').count()).toBeGreaterThan(0)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.evaluate(axe.source)
      const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults
      expect(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        `${colorScheme} ${width}`,
      ).toEqual([])
    }
  },
  60_000,
)
