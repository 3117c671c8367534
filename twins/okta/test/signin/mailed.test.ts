import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Org, openOrg } from '../org.ts'
import { type Heard, PASSWORD, post, send } from './browser.ts'

let org: Org
beforeEach(async () => {
  org = await openOrg()
})
afterEach(() => org.close())

const FRESH = 'Other-Plum-2027'

/** Fills in the form of a page as a browser does. */
function submit({ text }: Heard, fields: Record<string, string>): Promise<Heard> {
  const action = /action="([^"]+)"/.exec(text)?.[1]
  if (action === undefined) throw new Error(text)
  const hidden = [...text.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  const form = new URLSearchParams(hidden.map(([, name, value]): [string, string] => [name as string, value as string]))
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return send(action, { method: 'POST', body: form })
}

const enters = async (login: string, password: string) =>
  (await post(org, '/api/v1/authn', { username: login, password })).body.status

test('who is invited follows the link, chooses a password and is signed in', async () => {
  const profile = { firstName: 'New', lastName: 'Comer', login: 'new@acme.example', email: 'new@acme.example' }
  const { id } = (await org.call('POST', '/api/v1/users?activate=false', { profile })).body
  const { activationUrl } = (await org.call('POST', `/api/v1/users/${id}/lifecycle/activate?sendEmail=false`)).body
  const asked = await send(activationUrl)
  const short = await submit(asked, { newPassword: 'short' })
  expect(short.text).toContain('Password requirements were not met')
  const done = await submit(short, { newPassword: FRESH })
  expect(done.headers.get('location')).toBe(`${org.url}/app/UserHome`)
  expect(await enters('new@acme.example', FRESH)).toBe('SUCCESS')
  expect((await send(activationUrl)).status).toBe(403)
})

test('whose password an administrator reset chooses another, and the old one is no good meanwhile', async () => {
  const id = org.user('priya')
  const reset = await org.call('POST', `/api/v1/users/${id}/lifecycle/reset_password?sendEmail=false`)
  expect(await enters('priya', PASSWORD)).toBeUndefined()
  const done = await submit(await send(reset.body.resetPasswordUrl), { newPassword: FRESH })
  expect(done.status).toBe(302)
  expect(await enters('priya', FRESH)).toBe('SUCCESS')
})

test('who forgot a password answers the question first', async () => {
  const id = org.user('priya')
  const question = { question: 'Who was the best <shot>?', answer: 'Annie Oakley' }
  await org.call('POST', `/api/v1/users/${id}`, { credentials: { recovery_question: question } })
  const { body } = await org.call('POST', `/api/v1/users/${id}/credentials/forgot_password?sendEmail=false`)
  const asked = await send(body.resetPasswordUrl)
  expect(asked.text).toContain('Who was the best &lt;shot&gt;?')
  const wrong = await submit(asked, { answer: 'Wyatt Earp' })
  expect(wrong.text).toContain('match our records')
  const choose = await submit(wrong, { answer: 'annie oakley' })
  expect((await submit(choose, { newPassword: FRESH })).status).toBe(302)
  expect(await enters('priya', FRESH)).toBe('SUCCESS')
})
