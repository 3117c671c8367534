import type { OperationSpec } from '../contract.ts'
import type { ApiRequest } from '../http/request.ts'
import type { Collection } from '../store/collection.ts'
import { type Table, table } from '../store/table.ts'
import type { Principal } from '../twin.ts'
import type { World } from '../world.ts'
import { refusal } from './errors.ts'
import type { AuthScheme, Plan } from './plan.ts'

/** A credential of a generated twin. */
export interface Credential {
  readonly token: string
  readonly universe: string
  readonly scopes: readonly string[]
}

export const credentials: Table<Credential, 'universe'> = table<Credential>()({
  key: 'token',
  columns: { universe: (c) => c.universe },
  secret: true,
})

const credentialsOf = (world: World) => world.db.credentials as Collection<Credential, 'universe'>

/** The credential that a request carries in any of the ways the API declares. */
export function credentialOf(plan: Plan, request: ApiRequest): string | undefined {
  for (const scheme of Object.values(plan.auth.schemes)) {
    const secret = secretIn(scheme, request)
    if (secret) return secret
  }
  return undefined
}

function secretIn(scheme: AuthScheme, request: ApiRequest): string | undefined {
  if (scheme.kind === 'apiKey') {
    if (scheme.in === 'query') return request.query.get(scheme.name ?? '') ?? undefined
    if (scheme.in === 'cookie') return cookie(request.headers.cookie, scheme.name ?? '')
    const value = request.headers[(scheme.name ?? 'authorization').toLowerCase()]
    return value === undefined ? undefined : bare(value, scheme.prefix)
  }
  const header = request.headers.authorization
  if (!header) return undefined
  if (/^basic /i.test(header)) return scheme.kind === 'basic' ? fromBasic(header) : undefined
  return bare(header, scheme.prefix ?? 'Bearer')
}

function bare(value: string, prefix: string | undefined): string | undefined {
  const [first = '', ...rest] = value.trim().split(/\s+/)
  if (rest.length === 0) return prefix === undefined ? first : undefined
  return prefix === undefined || first.toLowerCase() === prefix.toLowerCase() ? rest.join(' ') : undefined
}

/** The password, or the name where the password is empty: APIs put their key in either. */
function fromBasic(header: string): string | undefined {
  const [name = '', ...rest] = Buffer.from(header.slice(6), 'base64').toString().split(':')
  return rest.join(':') || name
}

const cookie = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split(';')
    .map((pair) => pair.trim().split('='))
    .find(([key]) => key === name)?.[1]

/** Who calls: 401 without a known credential where the operation asks for one, 403 without a scope it asks for. */
export function authenticate(plan: Plan, world: World, request: ApiRequest, operation: OperationSpec): Principal {
  const asked = (operation.raw.security ?? []) as Record<string, string[]>[]
  const given = credentialOf(plan, request)
  const known: Credential | undefined = given === undefined ? undefined : credentialsOf(world).get(given)
  const open = asked.length === 0 || asked.some((schemes) => Object.keys(schemes).length === 0)
  const refuse = (cause: 'unauthorized' | 'forbidden') =>
    refusal(plan, plan.operations[operation.id], request, world.now(), cause)
  if (!known) {
    if (open) return { name: 'anonymous' }
    throw refuse('unauthorized')
  }
  const wanted = asked.map((schemes) => Object.values(schemes).flat())
  if (!open && !wanted.some((scopes) => scopes.every((scope) => known.scopes.includes(scope))))
    throw refuse('forbidden')
  return { name: 'administrator' }
}

/** An administrator's credential of this universe: minted on the first call, the same one after. */
export function adminCredentials(plan: Plan, world: World): Record<string, string> {
  const scopes = Object.values(plan.auth.schemes).flatMap((scheme) => scheme.scopes)
  const known: Credential | undefined = credentialsOf(world).first({ universe: world.universe })
  const token =
    known?.token ??
    credentialsOf(world).insert({ token: world.ids.secret('token'), universe: world.universe, scopes }).token
  return { token }
}
