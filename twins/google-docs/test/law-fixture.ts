import { generatedFixture, type Known } from '@dtu/kit/testing'
import { docs } from '../src/index.ts'
import { malformed } from './law-shape.ts'

export const fixture = generatedFixture({
  twin: docs,
  pulse: 'docs.documents.get',
  authorization: ({ token = '' }) => ({ authorization: `Bearer ${token}` }),
  prepare: async (call) => ({ id: (await call('docs.documents.create', {})).documentId }),
  byName: { documentId: (known: Known) => known.id },
  malformed,
  refusesStranger: ({ status, headers }) => status === 401 && 'www-authenticate' in headers,
})
