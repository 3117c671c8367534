import { invalid, notFound } from '../errors/error.ts'
import type { Document, OktaWorld } from '../types.ts'
import { publicJwkOf } from './keys/keys.ts'
import { now } from './time.ts'
import type { Time } from './types.ts'

/** A key with which Okta proves to inline hooks that a call is its own. */
export interface HookKey {
  readonly id: string
  readonly keyId: string
  readonly name: string
  readonly created: Time
  readonly lastUpdated: Time
  readonly isUsed: boolean
  readonly seq: number
}

export function requireHookKey(world: OktaWorld, id: string): HookKey {
  const key = world.db.hook_keys.get(id)
  if (!key) throw notFound(id, 'HookKey')
  return key
}

const MOST_KEYS = 50

export function createHookKey(world: OktaWorld, body: Document): HookKey {
  if (world.db.hook_keys.count() >= MOST_KEYS)
    throw invalid('hookKey', `An org can have at most ${MOST_KEYS} hook keys`)
  const name = readName(world, body)
  const hex = world.ids.next('hookKeyId')
  const keyId = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  const time = now(world)
  return world.db.hook_keys.insert({
    id: world.ids.next('hookKeys'),
    keyId,
    name,
    created: time,
    lastUpdated: time,
    isUsed: false,
    seq: world.ids.count('hook-key-place'),
  })
}

export const renameHookKey = (world: OktaWorld, key: HookKey, body: Document): HookKey =>
  world.db.hook_keys.update(key, { name: readName(world, body, key), lastUpdated: now(world) })

const LONGEST_NAME = 255

function readName(world: OktaWorld, { name }: Document, key?: HookKey): string {
  if (typeof name !== 'string' || name === '') throw invalid('name', 'name: The field cannot be left blank')
  if (name.length > LONGEST_NAME)
    throw invalid('name', `name: The field cannot be more than ${LONGEST_NAME} characters`)
  const namesake = world.db.hook_keys.find({ where: { name: name.toLowerCase() }, limit: 1 })[0]
  if (namesake && namesake.id !== key?.id)
    throw invalid('name', 'name: An object with this field already exists in the current organization')
  return name
}

/** The public half, as the API shows it (tapes/okta, terraform-provider-okta 2025). */
export function jwkOf(world: OktaWorld, { keyId }: HookKey): Document {
  const { e, n } = publicJwkOf(world, { kid: keyId })
  return { kty: 'RSA', alg: 'RSA', kid: keyId, use: null, e, n }
}
