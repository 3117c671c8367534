import { expect, test } from 'vitest'
import { CHROMIUM, isFine, openConsole } from './open.ts'

test.skipIf(CHROMIUM === undefined)('tables are looked into and asked in SQL, and nothing can be written', async () => {
  const console = await openConsole('slack')
  const { page, show } = console
  await show('state')
  await page.getByLabel('Search tables').fill('slack_users')
  await page.getByRole('navigation', { name: 'Tables' }).getByRole('button', { name: 'slack_users' }).click()
  await page.getByRole('cell', { name: 'slackbot', exact: true }).waitFor()
  await page.getByLabel('SQL').fill("SELECT count(*) AS n FROM slack_conversations WHERE name = 'general'")
  await page.getByLabel('SQL').press('Control+Enter')
  await page.getByRole('cell', { name: '1', exact: true }).waitFor()
  await isFine(console)
  await page.getByLabel('SQL').fill('DELETE FROM slack_users')
  await page.getByRole('button', { name: 'Run' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('cannot modify slack_users')
})

test.skipIf(CHROMIUM === undefined)('with a token set, the console asks for it first', async () => {
  const console = await openConsole('slack', '--admin-token', 'open-sesame')
  const { page } = console
  await page.getByLabel('Token').fill('open-sesame')
  await page.getByRole('button', { name: 'Open' }).click()
  await page.getByRole('status').filter({ hasText: 'live' }).waitFor()
  await isFine(console)
})
