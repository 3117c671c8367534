import type { OperationSpec } from '../contract.ts'
import type { ApiError } from '../errors.ts'
import type { ApiRequest } from '../http/request.ts'
import type { Collection } from '../store/collection.ts'
import { type Table, table } from '../store/table.ts'
import type { Principal } from '../twin.ts'
import type { World } from '../world.ts'
import { challenge, refusal } from './errors.ts'
import type { Plan } from './plan.ts'
import { secretIn } from './secret.ts'

/** A credential of a generated twin. */
export interface Credential {
  readonly token: string
  readonly universe: string
  /** `*` stands for all. */
  readonly scopes: readonly string[]
}

const ALL = '*'

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
    if (secret !== undefined) return secret
  }
  return undefined
}

/**
 * Who calls: 401 without a known credential where the operation asks for one, 403 without a scope it asks for.
 * @param declared writes a refusal as the operation declares it
 */
export function authenticate(
  plan: Plan,
  world: World,
  request: ApiRequest,
  operation: OperationSpec,
  declared: (error: ApiError) => ApiError = (error) => error,
): Principal {
  const asked = (operation.raw.security ?? []) as Readonly<Record<string, readonly string[]>>[]
  if (asked.length === 0) return { name: 'anonymous' }
  const ways = asked.map((schemes) => tryWay(plan, world, request, schemes))
  if (ways.includes('known')) return { name: 'administrator' }
  if (asked.some((schemes) => Object.keys(schemes).length === 0)) return { name: 'anonymous' }
  const cause = ways.includes('scope') ? 'forbidden' : 'unauthorized'
  const headers = cause === 'unauthorized' ? challenge(plan, asked) : {}
  throw declared(refusal(plan, plan.operations[operation.id], request, world.now(), cause, { headers }))
}

/** Whether a request satisfies all schemes of one way to authenticate, or what it lacks. */
function tryWay(
  plan: Plan,
  world: World,
  request: ApiRequest,
  schemes: Readonly<Record<string, readonly string[]>>,
): 'known' | 'scope' | 'unknown' {
  const names = Object.keys(schemes)
  if (names.length === 0) return 'unknown'
  let lacksScope = false
  for (const name of names) {
    const scheme = plan.auth.schemes[name]
    // A certificate is the transport's business, and a scheme nobody describes cannot be checked.
    if (!scheme || scheme.kind === 'mutual') continue
    const given = secretIn(scheme, request)
    const known = given === undefined ? undefined : credentialsOf(world).get(given)
    if (!known) return 'unknown'
    lacksScope ||= !known.scopes.includes(ALL) && !(schemes[name] ?? []).every((scope) => known.scopes.includes(scope))
  }
  return lacksScope ? 'scope' : 'known'
}

/** An administrator's credential of this universe, good for everything: minted on the first call, the same one after. */
export function adminCredentials(plan: Plan, world: World): { token: string } & Record<string, string> {
  const known = credentialsOf(world).find({ where: { universe: world.universe } })
  const token = known.find(({ scopes }) => scopes.includes(ALL))?.token ?? mintCredential(world, [ALL])
  const basic = Object.values(plan.auth.schemes).some(({ kind }) => kind === 'basic')
  return { token, ...(basic && { username: 'administrator', password: token }) }
}

/** A new credential that has these scopes. */
export function mintCredential(world: World, scopes: readonly string[]): string {
  const token = world.ids.secret('token')
  credentialsOf(world).insert({ token, universe: world.universe, scopes })
  return token
}
