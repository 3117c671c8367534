import { startUniverse } from '@dtu/kit/testing'
import { auth, docs as docsClient } from '@googleapis/docs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docs } from '../src/index.ts'

const universe = startUniverse({ twins: [docs] })
let api: ReturnType<typeof docsClient>['documents']
beforeAll(async () => {
  const client = new auth.OAuth2()
  client.setCredentials({ access_token: universe.credentials['google-docs']?.token ?? '' })
  api = docsClient({ version: 'v1', auth: client, rootUrl: `${await universe.listen('google-docs')}/` }).documents
})
afterAll(() => universe.close())

const make = async (text = '') => {
  const documentId = (await api.create({ requestBody: { title: 'Letter' } })).data.documentId as string
  if (text) await change(documentId, { insertText: { location: { index: 1 }, text } })
  return documentId
}
const change = (documentId: string, ...requests: object[]) =>
  api.batchUpdate({ documentId, requestBody: { requests } }).then(({ data }) => data)
const textOf = async (documentId: string) =>
  ((await api.get({ documentId })).data.body?.content ?? [])
    .flatMap(({ paragraph }) => paragraph?.elements?.map(({ textRun }) => textRun?.content) ?? [])
    .join('')
const refused = (call: Promise<unknown>): Promise<any> =>
  call.then(
    () => undefined,
    ({ response }) => response.data.error,
  )

test('a new document has one empty paragraph', async () => {
  const { data } = await api.create({ requestBody: { title: 'Letter' } })
  expect(data).toMatchObject({
    title: 'Letter',
    documentId: expect.stringMatching(/^1[\w-]{43}$/),
    body: {
      content: [
        { endIndex: 1, sectionBreak: {} },
        { startIndex: 1, endIndex: 2, paragraph: { elements: [{ textRun: { content: '\n' } }] } },
      ],
    },
  })
})

test('text is inserted, each request at the places the one before has left', async () => {
  const documentId = await make()
  const { replies, writeControl } = await change(
    documentId,
    { insertText: { location: { index: 1 }, text: 'Dear Ann,\n' } },
    { insertText: { endOfSegmentLocation: {}, text: 'Yours' } },
    { insertText: { location: { index: 6 }, text: 'Mary ' } },
  )
  expect(replies).toEqual([{}, {}, {}])
  expect(await textOf(documentId)).toBe('Dear Mary Ann,\nYours\n')
  const { data } = await api.get({ documentId, fields: 'revisionId,body.content(startIndex,endIndex)' })
  expect(data.revisionId).toBe(writeControl?.requiredRevisionId)
  expect(data.body?.content?.map(({ endIndex }) => endIndex)).toEqual([1, 16, 22])
})

test('text is deleted and replaced', async () => {
  const documentId = await make('One two. Two three.')
  const { replies } = await change(
    documentId,
    { replaceAllText: { containsText: { text: 'two' }, replaceText: 'four' } },
    { replaceAllText: { containsText: { text: 'One', matchCase: true }, replaceText: '$&' } },
    { deleteContentRange: { range: { startIndex: 1, endIndex: 4 } } },
  )
  expect(replies).toEqual([
    { replaceAllText: { occurrencesChanged: 2 } },
    { replaceAllText: { occurrencesChanged: 1 } },
    {},
  ])
  expect(await textOf(documentId)).toBe('four. four three.\n')
})

test.each([
  [
    { insertText: { location: { index: 99 }, text: 'x' } },
    'Invalid requests[0].insertText: Index 99 must be less than the end index of the referenced segment, 5.',
  ],
  [
    { deleteContentRange: { range: { startIndex: 1, endIndex: 5 } } },
    'Invalid requests[0].deleteContentRange: The range cannot include the newline character at the end of the segment.',
  ],
  [{ nonsense: {} }, 'Invalid JSON payload received. Unknown name "nonsense" at \'requests[0]\': Cannot find field.'],
])('%j is refused', async (request, message) => {
  const documentId = await make('abc')
  expect(await refused(change(documentId, request))).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT', message })
})

test('a batch is done whole or not at all, and only for the revision it was made for', async () => {
  const documentId = await make('abc')
  const error = await refused(
    change(documentId, { insertText: { location: { index: 1 }, text: 'x' } }, { insertTable: {} }),
  )
  expect([error.status, await textOf(documentId)]).toEqual(['UNIMPLEMENTED', 'abc\n'])
  const old = await refused(
    api.batchUpdate({ documentId, requestBody: { requests: [], writeControl: { requiredRevisionId: 'old' } } }),
  )
  expect(old.code).toBe(400)
})

test('a document that is not there is not found', async () => {
  expect(await refused(api.get({ documentId: 'nope' }))).toEqual({
    code: 404,
    message: 'Requested entity was not found.',
    status: 'NOT_FOUND',
  })
})

test('with tabs the body is that of the first', async () => {
  const { data } = await api.get({ documentId: await make('abc'), includeTabsContent: true })
  expect(data.body).toBeUndefined()
  expect(data.tabs?.[0]).toMatchObject({
    tabProperties: { tabId: 't.0' },
    documentTab: { body: { content: [{}, { endIndex: 5 }] } },
  })
})
