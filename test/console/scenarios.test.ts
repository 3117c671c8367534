import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, slack } from '../end-to-end/dtu.ts'
import { CHROMIUM, isFine, openConsole } from './open.ts'

const STORY = `scenario: said-once
story: Somebody says hello, and it is there once.
world: { seed: acme-12, twins: [slack] }
play:
  - call: slack.chat.postMessage
    with: { channel: "general", text: "hello" }
satisfied when:
  state:
    - { sql: "SELECT 1 FROM slack_messages WHERE text = 'hello'", rows: WANTED }
`

test.skipIf(CHROMIUM === undefined)(
  'scenarios are played, and a failing trajectory is shown as a timeline',
  async () => {
    const stories = folder()
    writeFileSync(join(stories, 'good.scenario.yaml'), STORY.replace('WANTED', '1'))
    writeFileSync(join(stories, 'bad.scenario.yaml'), STORY.replace('said-once', 'said-twice').replace('WANTED', '2'))
    const runs = folder()
    const console = await openConsole('slack', '--stories', stories, '--runs', runs)
    const { page, show } = console
    await show('scenarios')
    await page.getByText('No run is kept yet').waitFor()
    await page.getByRole('button', { name: 'Play…' }).click()
    await page.getByLabel('Trials of each').fill('3')
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    const report = page.getByRole('region', { name: /^Run / })
    await report.getByText('3 of 6 satisfied').waitFor({ timeout: 60_000 })
    await report.getByRole('img', { name: /On these stories: 50.0 %, between/ }).waitFor()
    await isFine(console)
    await report.getByRole('link', { name: 'Timeline' }).click()
    const timeline = page.getByRole('complementary', { name: /of said-twice/ })
    await timeline.getByText('unsatisfied').waitFor()
    await timeline.getByRole('button', { name: /chat\.postMessage → 200/ }).click()
    await timeline.getByRole('region', { name: /Entry/ }).waitFor()
    await isFine(console)
  },
)

test.skipIf(CHROMIUM === undefined)('coverage tells what was called here and who answers', async () => {
  const console = await openConsole('slack', 'jira')
  const { page, show, summary } = console
  await slack(summary, 'auth.test')
  await show('coverage', 'slack')
  await page.getByLabel('Who answers', { exact: true }).last().selectOption('called')
  const line = page.getByRole('row').filter({ hasText: '/api/auth.test' })
  await line.getByText('1 × 200').waitFor()
  await line.getByText('by hand').waitFor()
  expect(await page.getByRole('row').filter({ hasText: 'Jira' }).count()).toBe(1)
  await isFine(console)
})
