import { expect, test } from 'vitest'
import { CHROMIUM, isFine, openConsole } from './open.ts'

test.skipIf(CHROMIUM === undefined)(
  'universes are made, forked, compared, reset and dropped; clocks are moved',
  async () => {
    const console = await openConsole('slack')
    const { page, ask, show } = console
    const names = async () => (await ask('GET', '/universes')).universes.map(({ name }: { name: string }) => name)
    await show('universes')
    await page.getByRole('button', { name: 'New universe' }).click()
    await page.getByLabel('Name').fill('made')
    await page.getByLabel('Population').fill('empty')
    await page.locator('dialog [name=mode]').selectOption('manual')
    await page.getByRole('button', { name: 'Create' }).click()
    await page.getByText('made is made').waitFor()

    await page.getByTitle('Move the clock on by 1h').click()
    await page.getByText('in made').waitFor()

    await page.getByRole('button', { name: 'Fork default' }).click()
    await page.getByLabel('Name').fill('branch')
    await page.getByRole('button', { name: 'Fork', exact: true }).click()
    await page.getByText('branch is a copy of default').waitFor()
    expect(await names()).toEqual(['default', 'made', 'branch'])

    await ask('POST', '/universes/branch/acts/slack/post', { user: 'priya', channel: 'general', text: 'Only here' })
    await page.getByLabel('with').selectOption('branch')
    await page.locator('summary').filter({ hasText: 'messages' }).filter({ hasText: '1 added' }).click()
    await page.getByText('Only here').first().waitFor()
    await isFine(console)

    await page.getByRole('button', { name: 'Fork default' }).click()
    await page.getByLabel('Name').fill('branch')
    await page.getByRole('button', { name: 'Fork', exact: true }).click()
    await page.getByRole('alert').filter({ hasText: "there is a universe 'branch' already" }).waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()

    await page.getByRole('button', { name: 'Reset branch' }).click()
    await page.getByRole('button', { name: 'Reset', exact: true }).click()
    await page.getByText('branch is as it was made').waitFor()
    await page.getByRole('button', { name: 'Drop branch' }).click()
    await page.getByRole('button', { name: 'Drop', exact: true }).click()
    await page.getByText('branch is gone').waitFor()
    expect(await names()).toEqual(['default', 'made'])
  },
)
