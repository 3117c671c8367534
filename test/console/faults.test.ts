import { WebClient } from '@slack/web-api'
import { expect, test } from 'vitest'
import { CHROMIUM, isFine, openConsole } from './open.ts'

test.skipIf(CHROMIUM === undefined)(
  'a fault started in the console is felt by the SDK, until it is stopped',
  async () => {
    const console = await openConsole('slack')
    const { page, show, summary } = console
    const slack = new WebClient(summary.twins.slack?.credentials.token, {
      slackApiUrl: `${summary.twins.slack?.url}/api/`,
      retryConfig: { retries: 0 },
    })
    const call = () =>
      slack.auth.test().then(
        () => 'ok',
        (error: Error) => error.message,
      )
    expect(await call()).toBe('ok')
    await show('faults')
    await page.getByLabel('Search profiles').fill('5xx.wall')
    await page.getByRole('button', { name: 'Start 5xx.wall' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByText('5xx.wall is at work in default').waitFor()
    expect(await call()).toMatch(/503/)
    await page.getByRole('cell', { name: 'injected' }).first().waitFor()
    await page.getByRole('figure').locator('canvas').waitFor()
    await isFine(console)
    await page.getByRole('button', { name: 'Stop run-1' }).click()
    await page.getByText('stopped', { exact: true }).first().waitFor()
    expect(await call()).toBe('ok')
    await page.getByLabel('Rate limits').selectOption('tight')
    await page.getByText('Rate limits: tight').waitFor()
    expect((await console.ask('GET', '/universes/default/faults')).limits).toBe('tight')
    await show('requests')
    await page.getByLabel('Marks').selectOption('faults')
    await page.getByRole('gridcell').filter({ hasText: '5xx.wall' }).first().waitFor()
  },
)
