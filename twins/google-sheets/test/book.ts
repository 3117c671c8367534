import { startUniverse } from '@dtu/kit/testing'
import { auth, sheets as sheetsClient } from '@googleapis/sheets'
import { sheets } from '../src/index.ts'

/** The official client of a universe's administrator, and a new spreadsheet. */
export async function newBook() {
  const universe = startUniverse({ twins: [sheets] })
  const url = await universe.listen('google-sheets')
  const { token = '' } = universe.credentials['google-sheets'] ?? {}
  const client = new auth.OAuth2()
  client.setCredentials({ access_token: token })
  const api = sheetsClient({ version: 'v4', auth: client, rootUrl: `${url}/` }).spreadsheets
  const spreadsheetId = (await api.create({ requestBody: { properties: { title: 'Book' } } })).data
    .spreadsheetId as string
  return { universe, url, token, api, values: api.values, spreadsheetId, close: () => universe.close() }
}

/** The error of a call that is refused. */
export const refused = (call: Promise<unknown>): Promise<any> =>
  call.then(
    () => undefined,
    ({ response }) => response.data.error,
  )
