import type { Universe } from '@dtu/kit'
import type { Arguments, Known, LawFixture } from '@dtu/kit/testing'

type Call = Parameters<LawFixture['prepare']>[0]

const of =
  (name: string) =>
  (known: Known): unknown =>
    known[name]

/** A folder with a file in it that is shared and talked about, and leave to ask for tokens. */
export async function prepare(call: Call, universe: Universe): Promise<Known> {
  const folder = (await call('drive.files.create', { name: 'Law', mimeType: 'application/vnd.google-apps.folder' })).id
  const file = (await call('drive.files.create', { name: 'law.txt', mimeType: 'text/plain', parents: [folder] })).id
  const permission = await call('drive.permissions.create', { fileId: file, type: 'anyone', role: 'reader' })
  const comment = await call('drive.comments.create', { fileId: file, content: 'Said' })
  const reply = await call('drive.replies.create', { fileId: file, commentId: comment.id, content: 'Answered' })
  return { folder, file, permission: permission.id, comment: comment.id, reply: reply.id, ...asking(universe) }
}

function asking(universe: Universe): Known {
  const { clientId = '', clientSecret = '', refreshToken = '' } = universe.credentials()['google-drive'] ?? {}
  const form = { client_id: clientId, client_secret: clientSecret, refresh_token: refreshToken }
  return { form: new URLSearchParams({ grant_type: 'refresh_token', ...form }).toString() }
}

export const BY_NAME: Arguments = {
  commentId: of('comment'),
  fileId: of('file'),
  permissionId: of('permission'),
  replyId: of('reply'),
}

export const BY_OPERATION: Readonly<Record<string, Arguments>> = {
  'drive.about.get': { fields: '*' },
  'drive.changes.list': { pageToken: '1' },
  'drive.comments.create': { content: 'More', fields: 'id,content' },
  'drive.comments.get': { fields: '*' },
  'drive.comments.list': { fields: '*' },
  'drive.comments.update': { content: 'Changed', fields: '*' },
  'drive.files.copy': { name: 'A copy' },
  'drive.files.create': {
    name: 'New',
    mimeType: 'text/plain',
    parents: ({ folder }: Known) => [folder],
    properties: { a: 'b' },
  },
  'drive.files.create.upload': { uploadType: 'media', $body: 'Hello' },
  'drive.files.create.resumable': { uploadType: 'resumable', $body: '{}' },
  'drive.files.get': { fields: '*' },
  'drive.files.list': {
    q: "name contains 'law' and trashed = false",
    orderBy: 'folder,name desc',
    pageSize: 1,
    fields: '*',
  },
  'drive.files.update': { name: 'Renamed', removeParents: of('folder'), addParents: 'root' },
  'drive.files.update.upload': { uploadType: 'media', $body: 'Hello' },
  'drive.files.update.resumable': { uploadType: 'resumable', $body: '{}' },
  'drive.permissions.create': { type: 'user', role: 'reader', emailAddress: 'mateo@acme.example' },
  'drive.permissions.update': { role: 'commenter' },
  'oauth2.token': { $body: of('form') },
  'drive.replies.create': { content: 'Again', fields: '*' },
}
