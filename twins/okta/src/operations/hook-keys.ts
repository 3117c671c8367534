import { Reply } from '@dtu/kit'
import { notFound } from '../errors/error.ts'
import { createHookKey, type HookKey, jwkOf, renameHookKey, requireHookKey } from '../model/hook-keys.ts'
import { pageReply } from '../paging.ts'
import type { Document, OktaInput, OktaWorld, Operations } from '../types.ts'

const list = ({ seq: _, ...key }: HookKey): Document => key
const show = (world: OktaWorld, key: HookKey): Document => ({ ...list(key), _embedded: jwkOf(world, key) })
const keyOf = (world: OktaWorld, { path }: OktaInput) => requireHookKey(world, path.id as string)

export const hookKeys: Operations = {
  listHookKeys: (world, input) => pageReply(world, input, world.db.hook_keys.find({ order: 'seq' }).map(list)),
  createHookKey: (world, { body }) => show(world, createHookKey(world, body)),
  getHookKey: (world, input) => show(world, keyOf(world, input)),
  replaceHookKey: (world, input) => show(world, renameHookKey(world, keyOf(world, input), input.body)),
  deleteHookKey(world, input) {
    world.db.hook_keys.delete(keyOf(world, input).id)
    return new Reply(undefined, { status: 204 })
  },
  getPublicKey(world, { path }) {
    const keyId = path.keyId as string
    const key = world.db.hook_keys.find({ where: { keyId }, limit: 1 })[0]
    if (!key) throw notFound(keyId, 'HookKey')
    return jwkOf(world, key)
  },
}
