import { generatedFixture, type Known } from '@dtu/kit/testing'
import { malformed } from '../../google-drive/test/law-shape.ts'
import { docs } from '../src/index.ts'

export const fixture = generatedFixture({
  twin: docs,
  pulse: 'docs.documents.get',
  prepare: async (call) => ({ id: (await call('docs.documents.create', { title: 'Law' })).documentId }),
  byName: { documentId: (known: Known) => known.id },
  byOperation: {
    'docs.documents.create': { title: 'New' },
    'docs.documents.get': { fields: 'title,body.content,revisionId', includeTabsContent: 'false' },
    'docs.documents.batchUpdate': {
      requests: [
        { insertText: { location: { index: 1 }, text: 'Hello\n' } },
        { deleteContentRange: { range: { startIndex: 1, endIndex: 3 } } },
        { replaceAllText: { containsText: { text: 'l' }, replaceText: 'L' } },
      ],
    },
  },
  authorization: ({ token = '' }) => ({ authorization: `Bearer ${token}` }),
  malformed,
  refusesStranger: ({ status, headers }) => status === 401 && 'www-authenticate' in headers,
})
