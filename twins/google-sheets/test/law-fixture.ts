import { generatedFixture, type Known } from '@dtu/kit/testing'
import { sheets } from '../src/index.ts'
import { malformed } from './law-shape.ts'

export const fixture = generatedFixture({
  twin: sheets,
  pulse: 'sheets.spreadsheets.get',
  authorization: ({ token = '' }) => ({ authorization: `Bearer ${token}` }),
  prepare: async (call) => ({ id: (await call('sheets.spreadsheets.create', {})).spreadsheetId }),
  byName: { spreadsheetId: (known: Known) => known.id },
  malformed,
  refusesStranger: ({ status, headers }) => status === 401 && 'www-authenticate' in headers,
})
