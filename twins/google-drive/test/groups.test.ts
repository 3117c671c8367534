import { populationOf } from '@dtu/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mintToken } from '../src/model/tokens.ts'
import type { DriveWorld } from '../src/types.ts'
import { myDrive } from './my-drive.ts'

let made: Awaited<ReturnType<typeof myDrive>>
beforeAll(async () => {
  made = await myDrive()
})
afterAll(() => made.close())

const folder = (handle: string) =>
  populationOf(made.universe.universe, made.universe.universe.populated).folders[handle]?.google as string

/** What somebody is answered who asks for a folder. */
async function asked(email: string, handle: string) {
  const token = made.universe.universe.transact('google-drive', (world: DriveWorld) =>
    mintToken(world, email, ['*'], undefined),
  )
  const reply = await made.call('GET', `/drive/v3/files/${folder(handle)}?fields=capabilities/canEdit`, undefined, {
    authorization: `Bearer ${token}`,
  })
  return { status: reply.status, body: (await reply.json()) as any }
}

test('what is shared with a group is shared with its members, and with nobody else', async () => {
  expect(await asked('sofia@acme.example', 'engineering')).toMatchObject({ body: { capabilities: { canEdit: true } } })
  expect(await asked('mateo@acme.example', 'engineering')).toMatchObject({ status: 404 })
})

test('what is shared with the organisation everybody in it may read', async () => {
  expect(await asked('mateo@acme.example', 'company')).toMatchObject({ body: { capabilities: { canEdit: false } } })
})

test('a permission for a group of the organisation carries the id and the name of the group', async () => {
  const { data } = await made.drive.permissions.create({
    fileId: folder('company'),
    requestBody: { type: 'group', role: 'writer', emailAddress: 'design@acme.example' },
    fields: 'id,displayName',
  })
  expect(data).toEqual({ id: expect.stringMatching(/^\d{20}$/), displayName: 'design' })
  expect(await asked('mateo@acme.example', 'company')).toMatchObject({ body: { capabilities: { canEdit: true } } })
})
