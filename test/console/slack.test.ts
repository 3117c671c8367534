import { expect, test } from 'vitest'
import { startBolt } from './bolt.ts'
import { CHROMIUM, isFine, openConsole } from './open.ts'

const text = (words: string) => ({ type: 'plain_text' as const, text: words })

test.skipIf(CHROMIUM === undefined)(
  'a post made in the console arrives in a Bolt app, whose button is then pressed',
  async () => {
    const console = await openConsole('slack')
    const { page, show } = console
    const app = await startBolt(console)
    const heard = Promise.withResolvers<string>()
    app.message('hello', async ({ message, say }) => {
      heard.resolve((message as { text: string }).text)
      const button = { type: 'button' as const, action_id: 'wave', value: 'v1', text: text('Wave') }
      await say({ text: 'hi', blocks: [{ type: 'actions', block_id: 'row', elements: [button] }] })
    })
    app.action('wave', async ({ ack, body, client }) => {
      await ack()
      await client.chat.postMessage({ channel: body.channel?.id ?? '', text: `waved by <@${body.user.id}>` })
    })

    await show('slack')
    await page.getByRole('link', { name: '#general' }).click()
    await page.getByLabel('Message #general').fill('hello from *the console*')
    await page.getByRole('button', { name: 'Send' }).click()
    expect(await heard.promise).toBe('hello from *the console*')
    const messages = page.getByRole('list', { name: 'Messages in #general' })
    await messages.locator('b', { hasText: 'the console' }).waitFor()
    await page.getByRole('button', { name: 'Wave' }).click()
    await messages.getByText('waved by @priya').waitFor()
    await isFine(console)
  },
)

test.skipIf(CHROMIUM === undefined)('people reply, react, and fill in what an app opens', async () => {
  const console = await openConsole('slack')
  const { page, show } = console
  const app = await startBolt(console)
  const ordered = Promise.withResolvers<unknown>()
  app.command('/order', async ({ ack, body, client }) => {
    await ack()
    const input = {
      type: 'input' as const,
      block_id: 'what',
      label: text('What'),
      element: { type: 'plain_text_input' as const, action_id: 'item' },
    }
    await client.views.open({
      trigger_id: body.trigger_id,
      view: { type: 'modal', callback_id: 'order', title: text('Order'), submit: text('Buy'), blocks: [input] },
    })
  })
  app.view('order', async ({ ack, view }) => {
    await ack()
    ordered.resolve(view.state.values.what?.item?.value)
  })

  await show('slack')
  await page.getByRole('link', { name: '#random' }).click()
  await page.getByLabel('Message #random').fill('who wants lunch?')
  await page.getByLabel('Message #random').press('Enter')
  const said = page.getByRole('list', { name: 'Messages in #random' }).locator('li', { hasText: 'who wants lunch?' })
  await said.hover()
  await said.getByRole('button', { name: /thumbs up/ }).click()
  await said.getByRole('button', { name: '+1, 1' }).waitFor()
  await said.getByRole('button', { name: 'Reply' }).click()
  const thread = page.getByRole('region', { name: 'Thread' })
  await thread.getByLabel('Reply', { exact: true }).fill('I do')
  await thread.getByRole('button', { name: 'Send' }).click()
  await said.getByRole('button', { name: '1 reply' }).waitFor()

  await page.getByLabel('Message #random').fill('/order')
  await page.getByLabel('Message #random').press('Enter')
  const modal = page.getByRole('dialog', { name: 'Order' })
  await modal.getByLabel('What').fill('soup')
  await isFine(console)
  await modal.getByRole('button', { name: 'Buy' }).click()
  expect(await ordered.promise).toBe('soup')
  await modal.waitFor({ state: 'detached' })
})
