import { expect, test } from 'vitest'
import { slack } from '../end-to-end/dtu.ts'
import { CHROMIUM, isFine, openConsole } from './open.ts'

test.skipIf(CHROMIUM === undefined)('requests appear as they happen, are filtered, and are told in full', async () => {
  const console = await openConsole('slack', 'okta')
  const { page, summary } = console
  await page.getByText('Nobody has asked anything yet').waitFor()
  await slack(summary, 'auth.test')
  await slack(summary, 'chat.postMessage', { channel: 'general', text: 'Hello' })
  const rows = page.getByRole('grid').locator('[role=row]:not(.head)')
  await rows.filter({ hasText: 'chat.postMessage' }).waitFor()
  expect(await rows.count()).toBe(2)
  await page.getByLabel('Operation, path or person').fill('auth.t')
  await rows.filter({ hasText: 'chat.postMessage' }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Clear' }).click()
  await page.getByLabel('Service').selectOption('okta')
  await page.getByText('Nothing passes these filters').waitFor()
  await page.getByRole('button', { name: 'Clear' }).click()

  await rows.filter({ hasText: 'chat.postMessage' }).click()
  await page.getByRole('region', { name: 'Reply body' }).filter({ hasText: '"text": "Hello"' }).waitFor()
  await page.getByRole('tab', { name: 'Request' }).click()
  await page.getByRole('tabpanel').filter({ hasText: 'general' }).waitFor()
  await page.getByRole('tab', { name: /Changes/ }).click()
  await page.getByRole('tabpanel').filter({ hasText: 'messages' }).waitFor()
  await page.getByRole('tab', { name: /Consequences/ }).click()
  await page.getByRole('tabpanel').filter({ hasText: 'message' }).waitFor()
  await page.getByRole('tab', { name: /Drift/ }).click()
  await isFine(console)

  await page.getByRole('button', { name: 'Copy as curl' }).click()
  await page.getByText('Copied as curl').waitFor()
  expect(await page.evaluate(() => (navigator as any).clipboard.readText())).toContain(
    summary.twins.slack?.credentials.token,
  )
  await page.getByRole('button', { name: 'Replay' }).click()
  await rows.nth(2).waitFor()
  const { rows: told } = await console.ask('POST', '/universes/default/query', {
    sql: "SELECT count(*) AS n FROM slack_messages WHERE text = 'Hello'",
  })
  expect(told).toEqual([{ n: 2 }])
})

test.skipIf(CHROMIUM === undefined)(
  'ten thousand requests are scrolled through while only some are drawn',
  async () => {
    const console = await openConsole('slack')
    const { page, summary } = console
    const { token } = summary.twins.slack!.credentials as { token: string }
    const once = () =>
      fetch(`${summary.twins.slack?.url}/api/api.test`, { headers: { authorization: `Bearer ${token}` } })
    for (let asked = 0; asked < 10_000; asked += 100)
      await Promise.all(Array.from({ length: 100 }, () => once().then((reply) => reply.arrayBuffer())))
    const grid = page.getByRole('grid')
    await page.locator('[role=grid][aria-rowcount="10001"]').waitFor()
    await grid.focus()
    for (const key of ['End', 'Home', 'PageDown', 'ArrowDown']) await page.keyboard.press(key)
    await page.keyboard.press('End')
    await grid.locator('[aria-rowindex="10001"][aria-selected=true]').waitFor()
    expect(await grid.getByRole('row').count()).toBeLessThan(100)
    await isFine(console)
  },
)
