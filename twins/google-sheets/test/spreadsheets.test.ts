import { afterAll, beforeAll, expect, test } from 'vitest'
import { newBook, refused } from './book.ts'

let made: Awaited<ReturnType<typeof newBook>>
beforeAll(async () => {
  made = await newBook()
})
afterAll(() => made.close())

const batch = (...requests: object[]) =>
  made.api.batchUpdate({ spreadsheetId: made.spreadsheetId, requestBody: { requests } }).then(({ data }) => data)
const titles = async () =>
  (await made.api.get({ spreadsheetId: made.spreadsheetId })).data.sheets?.map(({ properties }) => properties?.title)

test('a new spreadsheet has a sheet of a thousand rows', async () => {
  const { data } = await made.api.get({
    spreadsheetId: made.spreadsheetId,
    fields: 'properties.title,sheets.properties',
  })
  expect(data).toEqual({
    properties: { title: 'Book' },
    sheets: [
      {
        properties: {
          sheetId: 0,
          title: 'Sheet1',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
    ],
  })
})

test('sheets come, change and go, all of a batch or none of it', async () => {
  const { replies } = await batch({
    addSheet: { properties: { title: 'More', gridProperties: { rowCount: 5, columnCount: 2 } } },
  })
  const sheetId = replies?.[0]?.addSheet?.properties?.sheetId
  await made.values.update({
    spreadsheetId: made.spreadsheetId,
    range: 'More!A1',
    valueInputOption: 'RAW',
    requestBody: { values: [['1'], ['2'], ['3']] },
  })
  await batch({
    updateSheetProperties: { properties: { sheetId, title: 'First of all', index: 0 }, fields: 'title,index' },
  })
  expect(await titles()).toEqual(['First of all', 'Sheet1'])
  await batch({ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } })
  const { data } = await made.values.get({ spreadsheetId: made.spreadsheetId, range: 'First of all!A1:A9' })
  expect(data).toEqual({ range: "'First of all'!A1:A4", majorDimension: 'ROWS', values: [['2'], ['3']] })
  const error = await refused(batch({ deleteSheet: { sheetId } }, { addSheet: { properties: { title: 'Sheet1' } } }))
  expect(error.message).toBe(
    'Invalid requests[1].addSheet: A sheet with the name "Sheet1" already exists. Please enter another name.',
  )
  expect(await titles()).toEqual(['First of all', 'Sheet1'])
  await batch({ deleteSheet: { sheetId } })
  expect(await titles()).toEqual(['Sheet1'])
})

test('what is not modelled says so, and what is none is refused', async () => {
  expect((await refused(batch({ mergeCells: {} }))).status).toBe('UNIMPLEMENTED')
  expect((await refused(batch({ nonsense: {} }))).message).toContain('Unknown name "nonsense"')
  expect((await refused(made.api.create({ requestBody: { nonsense: 1 } as never }))).message).toBe(
    'Invalid JSON payload received. Unknown name "nonsense": Cannot find field.',
  )
})

test('a spreadsheet is a file, and goes with it', async () => {
  const call = (method: string) =>
    made.universe.handle('google-drive', {
      method,
      url: `/drive/v3/files/${made.spreadsheetId}`,
      headers: { authorization: `Bearer ${made.token}` },
    })
  expect(JSON.parse(String((await call('GET')).body))).toMatchObject({
    name: 'Book',
    mimeType: 'application/vnd.google-apps.spreadsheet',
  })
  await batch({ updateSpreadsheetProperties: { properties: { title: 'Renamed' }, fields: 'title' } })
  expect(JSON.parse(String((await call('GET')).body))).toMatchObject({ name: 'Renamed' })
  expect((await call('DELETE')).status).toBe(204)
  const error = await refused(made.api.get({ spreadsheetId: made.spreadsheetId }))
  expect(error).toEqual({ code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' })
})
