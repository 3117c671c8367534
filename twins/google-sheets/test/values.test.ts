import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { newBook, refused } from './book.ts'

let made: Awaited<ReturnType<typeof newBook>>
beforeEach(async () => {
  await made?.close()
  made = await newBook()
})
afterAll(() => made.close())

const update = (range: string, values: unknown[][], valueInputOption = 'RAW') =>
  made.values
    .update({ spreadsheetId: made.spreadsheetId, range, valueInputOption, requestBody: { values } })
    .then(({ data }) => data)
const get = (range: string, more: object = {}) =>
  made.values.get({ spreadsheetId: made.spreadsheetId, range, ...more }).then(({ data }) => data)

describe('values', () => {
  test('what is written is read, without what is empty at the ends', async () => {
    const written = await update('A1:C3', [
      ['a', 'b', ''],
      ['', '', ''],
      [1, null, true],
    ])
    expect(written).toEqual({
      spreadsheetId: made.spreadsheetId,
      updatedRange: 'Sheet1!A1:C3',
      updatedRows: 3,
      updatedColumns: 3,
      updatedCells: 8,
    })
    expect(await get('Sheet1!A1:D10')).toEqual({
      range: 'Sheet1!A1:D10',
      majorDimension: 'ROWS',
      values: [['a', 'b'], [], ['1', '', 'TRUE']],
    })
    expect((await get('A3:C3', { valueRenderOption: 'UNFORMATTED_VALUE' })).values).toEqual([[1, '', true]])
  })

  test('nothing is nothing', async () => {
    expect(await get('Sheet1!D4')).toEqual({ range: 'Sheet1!D4', majorDimension: 'ROWS' })
  })

  test.each([
    ['Sheet1', 'Sheet1!A1:Z1000'],
    ['A:B', 'Sheet1!A1:B1000'],
    ['2:3', 'Sheet1!A2:Z3'],
    ['B2:B', 'Sheet1!B2:B1000'],
    ["'Sheet1'!$A$1:$B$2", 'Sheet1!A1:B2'],
    ['C3:A1', 'Sheet1!A1:C3'],
  ])('the range %s is %s', async (asked, shown) => {
    expect((await get(asked)).range).toBe(shown)
  })

  test('columns are rows the other way around', async () => {
    await made.values.update({
      spreadsheetId: made.spreadsheetId,
      range: 'A1',
      valueInputOption: 'RAW',
      requestBody: { majorDimension: 'COLUMNS', values: [['a', 'b'], ['c']] },
    })
    expect((await get('A1:B2')).values).toEqual([['a', 'c'], ['b']])
    expect((await get('A1:B2', { majorDimension: 'COLUMNS' })).values).toEqual([['a', 'b'], ['c']])
  })

  test.each([
    ['1.5', 1.5, '1.5'],
    ['1,234', 1234, '1,234'],
    ['50%', 0.5, '50%'],
    ['$3.20', 3.2, '$3.20'],
    ['2020-01-31', 43861, '2020-01-31'],
    ['1/31/2020', 43861, '1/31/2020'],
    ['true', true, 'TRUE'],
    ["'007", '007', '007'],
    ['2020-13-01', '2020-13-01', '2020-13-01'],
    ['text', 'text', 'text'],
  ])('%s as a person types it', async (typed, value, shown) => {
    await update('A1', [[typed]], 'USER_ENTERED')
    expect((await get('A1', { valueRenderOption: 'UNFORMATTED_VALUE' })).values).toEqual([[value]])
    expect((await get('A1')).values).toEqual([[shown]])
    await update('A1', [[typed]])
    expect((await get('A1')).values).toEqual([[typed]])
  })

  test('rows are appended to the table that is there', async () => {
    await update('A1', [
      ['name', 'age'],
      ['Ann', 30],
    ])
    const append = async (range: string, values: unknown[][], more: object = {}) =>
      (
        await made.values.append({
          spreadsheetId: made.spreadsheetId,
          range,
          valueInputOption: 'RAW',
          requestBody: { values },
          ...more,
        })
      ).data
    expect(await append('Sheet1', [['Ben', 40]])).toMatchObject({
      tableRange: 'Sheet1!A1:B2',
      updates: { updatedRange: 'Sheet1!A3:B3', updatedCells: 2 },
    })
    expect((await append('A1', [['Cid', 50]])).updates?.updatedRange).toBe('Sheet1!A4:B4')
    expect((await append('E5', [['else']])).updates?.updatedRange).toBe('Sheet1!E5')
    expect((await append('A1:B1', [['Dot']], { insertDataOption: 'INSERT_ROWS' })).updates?.updatedRange).toBe(
      'Sheet1!A5',
    )
    expect((await get('A1:E6')).values).toEqual([
      ['name', 'age'],
      ['Ann', '30'],
      ['Ben', '40'],
      ['Cid', '50'],
      ['Dot'],
      ['', '', '', '', 'else'],
    ])
  })

  test('a grid grows when rows are appended at its end', async () => {
    await update('A1000', [['last']])
    await made.values.append({
      spreadsheetId: made.spreadsheetId,
      range: 'A1000',
      valueInputOption: 'RAW',
      requestBody: { values: [['more']] },
    })
    expect((await get('Sheet1')).range).toBe('Sheet1!A1:Z1001')
  })

  test('ranges are cleared, alone and together', async () => {
    await update('A1:B2', [
      [1, 2],
      [3, 4],
    ])
    const { data } = await made.values.clear({ spreadsheetId: made.spreadsheetId, range: 'A1' })
    expect(data).toEqual({ spreadsheetId: made.spreadsheetId, clearedRange: 'Sheet1!A1' })
    expect((await get('A1:B2')).values).toEqual([
      ['', '2'],
      ['3', '4'],
    ])
    await made.values.batchClear({ spreadsheetId: made.spreadsheetId, requestBody: { ranges: ['B1', 'A2:B2'] } })
    expect((await get('Sheet1')).values).toBeUndefined()
  })

  test('many ranges are written and read at once', async () => {
    const { data } = await made.values.batchUpdate({
      spreadsheetId: made.spreadsheetId,
      requestBody: {
        valueInputOption: 'RAW',
        data: [
          { range: 'A1', values: [['x']] },
          { range: 'B2:C2', values: [['y', 'z']] },
        ],
      },
    })
    expect(data).toMatchObject({ totalUpdatedCells: 3, totalUpdatedSheets: 1, totalUpdatedRows: 2 })
    const { data: read } = await made.values.batchGet({ spreadsheetId: made.spreadsheetId, ranges: ['A1', 'B2:C2'] })
    expect(read.valueRanges?.map(({ values }) => values)).toEqual([[['x']], [['y', 'z']]])
  })

  test.each([
    ['an unknown sheet', () => get('Nope!A1'), 'Unable to parse range: Nope!A1'],
    ['a range that is none', () => get('A1:B2:C3'), 'Unable to parse range: A1:B2:C3'],
    ['a cell outside', () => get('A1001'), 'Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26'],
    [
      'more than fits',
      () => update('A1:B1', [[1], [2]]),
      'Requested writing within range [Sheet1!A1:B1], but tried writing to row [2]',
    ],
    [
      'no input option',
      () => made.values.update({ spreadsheetId: made.spreadsheetId, range: 'A1', requestBody: { values: [[1]] } }),
      "'valueInputOption' is required but not specified",
    ],
  ])('%s is refused', async (_, call: () => Promise<unknown>, message) => {
    expect(await refused(call())).toEqual({ code: 400, message, status: 'INVALID_ARGUMENT' })
  })

  test('a formula is refused, and nothing of its request is written', async () => {
    const error = await refused(update('A1:A2', [['first'], ['=1+1']], 'USER_ENTERED'))
    expect(error.status).toBe('UNIMPLEMENTED')
    expect((await get('A1:A2')).values).toBeUndefined()
  })
})
