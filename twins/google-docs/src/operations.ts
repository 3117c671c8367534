import type { Operations } from '@dtu/kit'
import { type Document, statusError } from '@dtu/twin-google-drive/auth'
import { requestIn } from '@dtu/twin-google-drive/editor'
import { DOCUMENT, makeFile } from '@dtu/twin-google-drive/files'
import { generated } from './generated.ts'
import { blank, open } from './model/open.ts'
import { REQUESTS } from './model/requests.ts'
import { staleRevision } from './model/revision.ts'
import type { StoredDocument } from './model/types.ts'
import type { DocsInput, DocsWorld } from './types.ts'
import { revisionId, showDocument } from './view/document.ts'

/** Refuses a change that was made for another revision (Docs, `WriteControl`). */
function requireRevision(document: StoredDocument, control: unknown): void {
  const { requiredRevisionId, targetRevisionId } = Object(control)
  if (targetRevisionId !== undefined)
    throw statusError('UNIMPLEMENTED', 'writeControl.targetRevisionId is not modelled by this twin')
  if (requiredRevisionId === undefined || requiredRevisionId === revisionId(document)) return
  throw staleRevision(requiredRevisionId)
}

/** All requests of a batch in their order, or none (Docs, `documents.batchUpdate`). */
function batchUpdate(world: DocsWorld, { path, body }: DocsInput): Document {
  const { document, edited } = open(world, path.documentId ?? '', 'write')
  requireRevision(document, body.writeControl)
  const requests: readonly unknown[] = Array.isArray(body.requests) ? body.requests : []
  let { text } = document
  const replies = requests.map((request, n) => {
    const { work, place, said } = requestIn(generated, REQUESTS, request, n)
    const done = work(text, place, said)
    text = done.text
    return done.reply
  })
  const next = { ...document, text, revision: document.revision + (text === document.text ? 0 : 1) }
  world.db.documents.put(next)
  if (text !== document.text) edited()
  return { replies, writeControl: { requiredRevisionId: revisionId(next) }, documentId: document.documentId }
}

export const operations: Operations<DocsWorld, DocsInput> = {
  'docs.documents.create': (world, { body }) => {
    const title = typeof body.title === 'string' && body.title !== '' ? body.title : 'Untitled document'
    const document = blank(makeFile(world, title, DOCUMENT).id)
    world.db.documents.put(document)
    return showDocument(document, title)
  },

  'docs.documents.get': (world, { path, query }) => {
    const { document, title } = open(world, path.documentId ?? '', 'read')
    return showDocument(document, title, query.get('includeTabsContent')?.toLowerCase() === 'true')
  },

  'docs.documents.batchUpdate': batchUpdate,
}
