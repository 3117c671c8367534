import { expect, test } from 'vitest'
import { CHROMIUM, type Console, isFine, openConsole } from './open.ts'

/** Asks a service as its administrator. */
async function as({ summary }: Console, twin: string, path: string, body: object, method = 'POST'): Promise<any> {
  const { url, credentials } = summary.twins[twin] as { url: string; credentials: { token: string } }
  const scheme = { okta: 'SSWS ', jira: 'Basic ' }[twin] ?? 'Bearer '
  const shown = twin === 'jira' ? Buffer.from(credentials.token).toString('base64') : credentials.token
  const reply = await fetch(url + path, {
    method,
    headers: { authorization: scheme + shown, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(reply.status, `${path}: ${await reply.clone().text()}`).toBeLessThan(300)
  return reply.status === 204 ? undefined : reply.json()
}

test.skipIf(CHROMIUM === undefined)('Okta’s people are shown with status and apps, as they change', async () => {
  const console = await openConsole('okta')
  const { page, show } = console
  const app = await as(console, 'okta', '/api/v1/apps', {
    name: 'bookmark',
    label: 'Billing',
    signOnMode: 'BOOKMARK',
    settings: { app: { url: 'https://billing.example' } },
  })
  const { rows } = await console.ask('POST', '/universes/default/query', {
    sql: "SELECT key FROM okta_users WHERE login LIKE 'mateo@%'",
  })
  await show('okta')
  const mateo = page.getByRole('row').filter({ hasText: 'Mateo' })
  await mateo.getByText('active').waitFor()
  await as(console, 'okta', `/api/v1/apps/${app.id}/users`, { id: rows[0].key, scope: 'USER' })
  await mateo.getByText('Billing').waitFor()
  await as(console, 'okta', `/api/v1/users/${rows[0].key}/lifecycle/suspend`, {})
  await mateo.getByText('suspended').waitFor()
  await mateo.getByRole('button').click()
  await page.getByRole('complementary', { name: /Mateo/ }).getByText('mateo@acme.example').first().waitFor()
  await isFine(console)
})

test.skipIf(CHROMIUM === undefined)('Jira’s issues stand under their status, and open', async () => {
  const console = await openConsole('jira')
  const { page, show } = console
  const { key } = await as(console, 'jira', '/rest/api/3/issue', {
    fields: { project: { key: 'ENG' }, summary: 'Ship the console', issuetype: { name: 'Task' } },
  })
  await show('jira', 'ENG')
  const card = (lane: string) => page.getByRole('region', { name: lane, exact: true }).getByText('Ship the console')
  await card('To Do').waitFor()
  const { body } = await console.ask(
    'GET',
    `/universes/default/peek/jira?path=${encodeURIComponent(`/rest/api/3/issue/${key}/transitions`)}`,
  )
  const { id } = body.transitions.find(({ name }: { name: string }) => name === 'Done')
  await as(console, 'jira', `/rest/api/3/issue/${key}/transitions`, { transition: { id } })
  await card('Done').click()
  await page.getByRole('complementary', { name: key }).getByText('Task').waitFor()
  await isFine(console)
})

test.skipIf(CHROMIUM === undefined)('Drive’s folders lead to Docs and Sheets, shown as they read', async () => {
  const console = await openConsole('google-drive', 'google-docs', 'google-sheets')
  const { page, show } = console
  const doc = await as(console, 'google-docs', '/v1/documents', { title: 'Launch plan' })
  await as(console, 'google-docs', `/v1/documents/${doc.documentId}:batchUpdate`, {
    requests: [{ insertText: { location: { index: 1 }, text: 'We ship on Thursday\n' } }],
  })
  const sheet = await as(console, 'google-sheets', '/v4/spreadsheets', { properties: { title: 'Budget' } })
  await as(
    console,
    'google-sheets',
    `/v4/spreadsheets/${sheet.spreadsheetId}/values/Sheet1!A1:B2?valueInputOption=RAW`,
    {
      values: [
        ['Item', 'Cost'],
        ['Servers', 1200],
      ],
    },
    'PUT',
  )
  await show('drive')
  await page.getByRole('link', { name: 'Launch plan' }).waitFor()
  await isFine(console)
  await page.getByRole('link', { name: 'Launch plan' }).click()
  await page.getByRole('article', { name: 'Launch plan' }).getByText('We ship on Thursday').waitFor()
  await isFine(console)
  await show('sheets', sheet.spreadsheetId)
  await page.getByRole('cell', { name: '1200' }).waitFor()
  await isFine(console)
})
