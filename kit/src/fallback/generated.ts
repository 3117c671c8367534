import type { Contract, OperationSpec } from '../contract.ts'
import { OperatorError } from '../errors.ts'
import type { Twin } from '../twin.ts'
import { adminCredentials, authenticate, credentialOf, mintCredential } from './auth.ts'
import { declaredRefusal } from './errors.ts'
import { fallbackOf } from './fallback.ts'
import { gapOf, generatedTables, generatedTasks, idFormats } from './parts.ts'
import type { Plan } from './plan.ts'
import { generatedRefusals } from './refusals.ts'
import { once, readWritten } from './written.ts'

export interface GeneratedOptions {
  readonly name: string
  readonly title?: string
  readonly hosts?: readonly string[]
  readonly port?: number
  /** Answer read-only operations of no resource from the schema alone. Off: they are "not modelled". */
  readonly samples?: boolean
  /** How the administrator's credentials are shown, where the token alone is not what clients send. */
  readonly show?: (token: string) => Record<string, string>
  readonly environment?: Twin['environment']
}

/**
 * A twin out of a folder that the generator wrote (`openapi.json`, `plan.json`): all of its behaviour is generated. The files
 * are read when they are first needed.
 */
export function generatedTwin(folder: string, options: GeneratedOptions): Twin {
  const { contract, plan, schemas } = readWritten(folder)
  const samples = options.samples ?? false
  const fallback = once(() => fallbackOf(plan(), contract, samples))
  const refusals = once(() => generatedRefusals(plan()))
  const gap = once(() => gapOf(plan(), samples))
  return {
    name: options.name,
    title: options.title ?? options.name,
    hosts: options.hosts ?? hostsOf(plan(), options.name),
    port: options.port ?? 9,
    contract,
    get basePath() {
      return basePathOf(contract())
    },
    tables: generatedTables,
    get ids() {
      return idFormats(plan())
    },
    operations: {},
    get refusals() {
      return refusals()
    },
    credential: (request) => credentialOf(plan(), request),
    authenticate: (world, request, operation) =>
      authenticate(plan(), world, request, operation, (error) => declaredRefusal(error, schemas(), operation)),
    fallback: (world, input) => fallback()(world, input),
    gap: (operation: OperationSpec) => gap()(operation),
    tasks: generatedTasks,
    acts: { credential: (world, input) => ({ token: mintCredential(world, scopesIn(input)) }) },
    seed: () => {},
    credentials: (world) => shown(options, adminCredentials(plan(), world)),
    ...(options.environment && { environment: options.environment }),
  }
}

/** What all paths of a contract begin with. Parameters in it stand for any text. */
export const basePathOf = ({ document }: Contract): string =>
  String(document['x-base-path'] ?? '').replace(/\{[^}]*\}/g, '-')

const shown = ({ show }: GeneratedOptions, credentials: { token: string } & Record<string, string>) =>
  show ? { ...credentials, ...show(credentials.token) } : credentials

function scopesIn(input: { scopes?: unknown } | undefined): readonly string[] {
  const scopes = input?.scopes ?? []
  if (Array.isArray(scopes) && scopes.every((scope) => typeof scope === 'string')) return scopes
  throw new OperatorError('bad_scopes', 'scopes must be a list of texts', { hint: '{"scopes": ["read"]}' })
}

function hostsOf(plan: Plan, name: string): string[] {
  const hosts = plan.servers.flatMap((server) => (URL.canParse(server) ? [new URL(server).host] : []))
  return hosts.length > 0 ? [...new Set(hosts)] : [`${name}.test`]
}
