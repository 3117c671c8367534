import { afterAll, beforeAll, expect, test } from 'vitest'
import { mintToken } from '../src/model/tokens.ts'
import type { DriveWorld } from '../src/types.ts'
import { myDrive } from './my-drive.ts'

let made: Awaited<ReturnType<typeof myDrive>>
let other: string
beforeAll(async () => {
  made = await myDrive()
  const { universe } = made.universe
  other = universe.transact('google-drive', (world) =>
    mintToken(world as DriveWorld, 'mateo@acme.example', ['*'], undefined),
  )
  universe.database.commit()
})
afterAll(() => made.close())

const asOther = (path: string, method = 'GET', body?: object) =>
  made.call(method, `/drive/v3/${path}`, body && JSON.stringify(body), {
    authorization: `Bearer ${other}`,
    'content-type': 'application/json',
  })

test('a file is seen by those it is shared with, and changed by those who may', async () => {
  const { files, permissions } = made.drive
  const fileId = (await files.create({ requestBody: { name: 'plan' } })).data.id as string
  expect((await asOther(`files/${fileId}`)).status).toBe(404)
  const { data } = await permissions.create({
    fileId,
    requestBody: { type: 'user', role: 'reader', emailAddress: 'mateo@acme.example' },
  })
  expect(data).toMatchObject({ kind: 'drive#permission', type: 'user', role: 'reader' })
  expect((await asOther(`files/${fileId}`)).status).toBe(200)
  expect((await asOther(`files/${fileId}`, 'PATCH', { name: 'mine' })).status).toBe(403)
  await permissions.update({ fileId, permissionId: data.id as string, requestBody: { role: 'writer' } })
  expect((await asOther(`files/${fileId}`, 'PATCH', { name: 'ours' })).status).toBe(200)
  expect((await asOther(`files/${fileId}`, 'DELETE')).status).toBe(403)
  const { data: list } = await permissions.list({ fileId, fields: 'permissions(emailAddress,role)' })
  expect(list.permissions).toEqual([
    { emailAddress: 'priya@acme.example', role: 'owner' },
    { emailAddress: 'mateo@acme.example', role: 'writer' },
  ])
  await permissions.delete({ fileId, permissionId: data.id as string })
  expect((await asOther(`files/${fileId}`)).status).toBe(404)
})

test('only the owner makes somebody else the owner, and is a writer then', async () => {
  const { files, permissions } = made.drive
  const fileId = (await files.create({ requestBody: { name: 'mine' } })).data.id as string
  const writer = { type: 'user', role: 'writer', emailAddress: 'mateo@acme.example' }
  const { data: mateos } = await permissions.create({ fileId, requestBody: writer })
  const heir = { type: 'user', role: 'owner', emailAddress: 'mateo@acme.example' }
  const refusals = [
    await asOther(`files/${fileId}/permissions?transferOwnership=true`, 'POST', heir),
    await asOther(`files/${fileId}/permissions/${mateos.id}?transferOwnership=true`, 'PATCH', { role: 'owner' }),
  ]
  for (const refused of refusals)
    expect([refused.status, ((await refused.json()) as any).error.errors[0].reason]).toEqual([
      403,
      'insufficientFilePermissions',
    ])
  const permissionId = mateos.id as string
  await expect(permissions.update({ fileId, permissionId, requestBody: { role: 'owner' } })).rejects.toMatchObject({
    status: 403,
  })
  await permissions.update({ fileId, permissionId, transferOwnership: true, requestBody: { role: 'owner' } })
  const { data } = await files.get({ fileId, fields: 'owners(emailAddress),permissions(emailAddress,role)' })
  expect(data.owners).toEqual([{ emailAddress: 'mateo@acme.example' }])
  expect(data.permissions).toEqual(
    expect.arrayContaining([
      { emailAddress: 'priya@acme.example', role: 'writer' },
      { emailAddress: 'mateo@acme.example', role: 'owner' },
    ]),
  )
})

test('who asks for what is theirs says me', async () => {
  const { files, permissions } = made.drive
  const fileId = (await files.create({ requestBody: { name: 'whose' } })).data.id as string
  const given = { type: 'user', role: 'reader', emailAddress: 'mateo@acme.example' }
  await permissions.create({ fileId, requestBody: given })
  const named = async (q: string) =>
    ((await (await asOther(`files?pageSize=100&q=${encodeURIComponent(q)}`)).json()) as any).files.map(
      (file: any) => file.name,
    )
  expect(await named("'me' in readers")).toContain('whose')
  const own = await named("'me' in owners")
  expect(own).not.toContain('whose')
  expect(own).toEqual(await named("'mateo@acme.example' in owners"))
  expect(own.length).toBeGreaterThan(0)
})

test('an address has one permission on a file, also one that nobody here has', async () => {
  const { files, permissions } = made.drive
  const fileId = (await files.create({ requestBody: { name: 'for guests' } })).data.id as string
  for (const role of ['reader', 'writer', 'writer'])
    await permissions.create({ fileId, requestBody: { type: 'user', role, emailAddress: 'guest@example.com' } })
  const { data } = await permissions.list({ fileId, fields: 'permissions(emailAddress,role)' })
  expect(data.permissions).toEqual([
    { emailAddress: 'priya@acme.example', role: 'owner' },
    { emailAddress: 'guest@example.com', role: 'writer' },
  ])
})

test('what lies in a shared folder is shared, and so is what everybody with the link may see', async () => {
  const { files, permissions } = made.drive
  const folder = (await files.create({ requestBody: { name: 'team', mimeType: 'application/vnd.google-apps.folder' } }))
    .data.id as string
  const inside = (await files.create({ requestBody: { name: 'in it', parents: [folder] } })).data.id as string
  await permissions.create({
    fileId: folder,
    requestBody: { type: 'domain', role: 'commenter', domain: 'acme.example' },
  })
  expect((await asOther(`files/${inside}`)).status).toBe(200)
  const single = (await files.create({ requestBody: { name: 'public' } })).data.id as string
  const { data } = await permissions.create({ fileId: single, requestBody: { type: 'anyone', role: 'reader' } })
  expect(data.id).toBe('anyoneWithLink')
  expect((await asOther(`files/${single}`)).status).toBe(200)
})

test.each([
  ['nobody', ''],
  ['a wrong token', 'Bearer ya29.nonsense'],
])('%s is turned away', async (_, authorization) => {
  const reply = await made.call('GET', '/drive/v3/files', undefined, { authorization })
  const { error } = (await reply.json()) as any
  expect([reply.status, error.code, error.status, error.errors[0].location]).toEqual([
    401,
    401,
    'UNAUTHENTICATED',
    'Authorization',
  ])
  expect(reply.headers.get('www-authenticate')).toMatch(/^Bearer realm="https:\/\/accounts\.google\.com\/"/)
})

test('a token is good for its scopes only', async () => {
  const { universe } = made.universe
  const scopes = ['https://www.googleapis.com/auth/drive.readonly']
  const token = universe.transact('google-drive', (world) =>
    mintToken(world as DriveWorld, 'priya@acme.example', scopes, undefined),
  )
  universe.database.commit()
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  expect((await made.call('GET', '/drive/v3/files', undefined, headers)).status).toBe(200)
  const refused = await made.call('POST', '/drive/v3/files', '{}', headers)
  expect([refused.status, ((await refused.json()) as any).error.errors[0].reason]).toEqual([
    403,
    'insufficientPermissions',
  ])
})

test('comments belong to a file', async () => {
  const fileId = (await made.drive.files.create({ requestBody: { name: 'talk' } })).data.id as string
  const { data } = await made.drive.comments.create({ fileId, requestBody: { content: 'Nice' }, fields: 'id,content' })
  expect(data.content).toBe('Nice')
  const { data: list } = await made.drive.comments.list({ fileId, fields: 'comments(content)' })
  expect(list.comments).toEqual([{ content: 'Nice' }])
})
