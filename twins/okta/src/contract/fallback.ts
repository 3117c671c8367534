import { fallbackOf, gapOf, Reply } from '@dtu/kit'
import { dressed } from '../dress/index.ts'
import { words } from '../errors/words.ts'
import { rowOf } from '../generated.ts'
import { serverOf } from '../model/authorization/find.ts'
import { findUser } from '../model/users.ts'
import type { Document, OktaInput, OktaWorld } from '../types.ts'
import { logGenerated } from './log-generated.ts'
import { contract, plan } from './plan.ts'

/** Resources kept in tables of their own, by their name in the plan: whether one exists. */
const EXISTS: Readonly<Record<string, (world: OktaWorld, id: string) => boolean>> = {
  brands: (world, id) => world.db.brands.get(id) !== undefined,
  users: (world, id) => findUser(world, id) !== undefined,
  groups: (world, id) => world.db.groups.get(id) !== undefined,
  idps: (world, id) => world.db.idps.get(id) !== undefined,
  authenticators: (world, id) => world.db.authenticators.get(id) !== undefined,
  authorizationServers: (world, id) => serverOf(world, id) !== undefined,
  policies: (world, id) => world.db.policies.get(id) !== undefined,
  apps: (world, id) => world.db.apps.get(id) !== undefined,
  'meta.types.user': (world, id) => world.db.user_types.get(id) !== undefined,
}

const exists = (world: OktaWorld, resource: string, id: string): boolean | undefined => EXISTS[resource]?.(world, id)

const generated: (world: OktaWorld, input: OktaInput) => unknown = fallbackOf(plan, contract, false, {
  words,
  exists: exists as (world: any, resource: string, id: string) => boolean | undefined,
})

/**
 * Generated behaviour. What belongs to a user is kept under the user's id, whichever way the path names them; and who wrote
 * something is told by id (`createdBy`), not by name.
 */
export function fallback(world: OktaWorld, given: OktaInput): unknown {
  const input = { ...given, path: byId(world, given), request: withoutReadOnly(given) }
  const { caller } = world
  if (caller?.userId) world.caller = { ...caller, name: caller.userId }
  try {
    const before = itemOf(world, input)
    const output = dressed(world, input, generated(world, input))
    const behaviour = plan.operations[input.operation.id]
    if (behaviour) logGenerated(world, input.operation.id, behaviour, itemShown(output) ?? before ?? {})
    return output
  } finally {
    world.caller = caller
  }
}

/** The item that the path names, as it is kept. */
function itemOf(world: OktaWorld, { path, operation }: OktaInput): Document | undefined {
  const resource = plan.operations[operation.id]?.resource ?? ''
  const id = path[plan.resources[resource]?.id?.param ?? '']
  return id === undefined ? undefined : rowOf(world, resource, id)?.item
}

const itemShown = (output: unknown): Document | undefined => {
  const body = output instanceof Reply ? output.body : undefined
  const isItem = typeof body === 'object' && body !== null && !Array.isArray(body) && !Buffer.isBuffer(body)
  return isItem && 'id' in body ? (body as Document) : undefined
}

function byId(world: OktaWorld, { path, operation }: OktaInput): OktaInput['path'] {
  if (!operation.path.startsWith('/api/v1/users/{')) return path
  const name = ['userId', 'id', 'userIdOrLogin'].find((candidate) => candidate in path)
  const user = name && findUser(world, path[name] ?? '')
  return name && user ? { ...path, [name]: user.id } : path
}

/** What only Okta writes is ignored when it is sent, whatever it says: clients send back what they read. */
function withoutReadOnly({ operation, request, body }: OktaInput): OktaInput['request'] {
  const { readOnly = [] } = plan.resources[plan.operations[operation.id]?.resource ?? ''] ?? {}
  const ignored = Object.keys(body).filter((name) => readOnly.includes(name))
  if (ignored.length === 0) return request
  const kept = Object.fromEntries(Object.entries(body).filter(([name]) => !ignored.includes(name)))
  return { ...request, body: Buffer.from(JSON.stringify(kept)) }
}

export const gap = gapOf(plan, false)
