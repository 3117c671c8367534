import { generatedFixture, type Known } from '@dtu/kit/testing'
import { malformed } from '../../google-drive/test/law-shape.ts'
import { sheets } from '../src/index.ts'

const id = (known: Known) => known.id
const values = [
  ['a', 1],
  ['=', true],
]

export const fixture = generatedFixture({
  twin: sheets,
  pulse: 'sheets.spreadsheets.get',
  async prepare(call) {
    const { spreadsheetId } = await call('sheets.spreadsheets.create', { properties: { title: 'Law' } })
    await call('sheets.spreadsheets.values.update', { spreadsheetId, range: 'A1', valueInputOption: 'RAW', values })
    return { id: spreadsheetId }
  },
  byName: { spreadsheetId: id, range: 'Sheet1!A1:B3' },
  byOperation: {
    'sheets.spreadsheets.create': { properties: { title: 'New' }, sheets: [{ properties: { title: 'One' } }, {}] },
    'sheets.spreadsheets.get': { fields: 'spreadsheetId,sheets.properties' },
    'sheets.spreadsheets.batchUpdate': {
      requests: [
        { addSheet: { properties: { title: 'More' } } },
        { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
      ],
    },
    'sheets.spreadsheets.values.append': { valueInputOption: 'USER_ENTERED', insertDataOption: 'INSERT_ROWS', values },
    'sheets.spreadsheets.values.batchClear': { ranges: ['A1', 'B:B'] },
    'sheets.spreadsheets.values.batchGet': { ranges: 'A1:B2', majorDimension: 'COLUMNS' },
    'sheets.spreadsheets.values.batchUpdate': { valueInputOption: 'RAW', data: [{ range: 'A1', values }] },
    'sheets.spreadsheets.values.get': { valueRenderOption: 'UNFORMATTED_VALUE' },
    'sheets.spreadsheets.values.update': { valueInputOption: 'USER_ENTERED', values, includeValuesInResponse: 'true' },
  },
  authorization: ({ token = '' }) => ({ authorization: `Bearer ${token}` }),
  malformed,
  refusesStranger: ({ status, headers }) => status === 401 && 'www-authenticate' in headers,
})
