import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Contract, type OperationSpec, readContract } from '../contract.ts'
import type { ApiError } from '../errors.ts'
import type { ApiRequest } from '../http/request.ts'
import { DIGITS, type IdFormat, LOWER, UPPER } from '../ids.ts'
import type { Input, Refusals, Twin } from '../twin.ts'
import type { World } from '../world.ts'
import { adminCredentials, authenticate, credentialOf, credentials } from './auth.ts'
import type { Call } from './call.ts'
import { type Detail, refusal } from './errors.ts'
import { operate } from './operate.ts'
import type { Behaviour, Cause, Plan } from './plan.ts'
import { type Document, withAt } from './pointer.ts'
import { sampleReply } from './reply.ts'
import { items, itemsOf, type Row } from './rows.ts'
import { Schemas } from './schemas.ts'

/** The tables that generated behaviour keeps its state in. */
export const generatedTables = { items, credentials }

export interface GeneratedOptions {
  readonly name: string
  readonly title?: string
  readonly hosts?: readonly string[]
  readonly port?: number
  /** Answer read-only operations of no resource from the schema alone. Off: they are "not modelled". */
  readonly samples?: boolean
}

/** A twin out of a folder that the generator wrote (`openapi.json`, `plan.json`): all of its behaviour is generated. */
export function generatedTwin(folder: string, options: GeneratedOptions): Twin {
  let contract: Contract | undefined
  const contractOf = () => {
    contract ??= readContract(join(folder, 'openapi.json'))
    return contract
  }
  const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as Plan
  const fallback = fallbackOf(plan, contractOf, options.samples ?? false)
  return {
    name: options.name,
    title: options.title ?? options.name,
    hosts: options.hosts ?? hostsOf(plan, options.name),
    port: options.port ?? 9,
    contract: contractOf,
    tables: generatedTables,
    ids: idFormats(plan),
    operations: {},
    refusals: generatedRefusals(plan),
    credential: (request) => credentialOf(plan, request),
    authenticate: (world, request, operation) => authenticate(plan, world, request, operation),
    fallback,
    gap: gapOf(plan, options.samples ?? false),
    tasks: generatedTasks,
    seed: () => {},
    credentials: (world) => adminCredentials(plan, world),
  }
}

/** What a twin that is partly written by hand tells generated behaviour. */
export interface Surroundings {
  /** Why it refuses, in the twin's own words; undefined leaves it to the plan's. */
  words?(input: Input, behaviour: Behaviour | undefined, cause: Cause, detail: Detail): ApiError | undefined
  /** Whether something exists that the twin keeps in tables of its own; undefined where it does not keep such things. */
  exists?(world: World, resource: string, id: string): boolean | undefined
}

/** Generated behaviour for `Twin.fallback`: of a whole twin, or of what a twin has not written by hand. */
export function fallbackOf(
  plan: Plan,
  contract: () => Contract,
  samples: boolean,
  surroundings: Surroundings = {},
): (world: World, input: Input) => unknown {
  let schemas: Schemas | undefined
  return (world, input) => {
    const behaviour = plan.operations[input.operation.id]
    const refuse: Call['refuse'] = (cause, detail = {}) =>
      surroundings.words?.(input, behaviour, cause, detail) ??
      refusal(plan, behaviour, input.request, world.now(), cause, detail)
    if (!behaviour) throw refuse('notModelled')
    schemas ??= new Schemas(contract())
    const call: Call = { world, input, plan, behaviour, schemas, refuse, exists: surroundings.exists ?? nothing }
    if (behaviour.kind === 'unmodelled' || (behaviour.kind === 'sample' && !samples)) throw refuse('notModelled')
    return behaviour.kind === 'sample' ? sampleReply(call) : operate(call)
  }
}

const nothing = () => undefined

/** Which operations a plan leaves unanswered. */
export const gapOf =
  (plan: Plan, samples: boolean) =>
  (operation: OperationSpec): boolean => {
    const kind = plan.operations[operation.id]?.kind ?? 'unmodelled'
    return kind === 'unmodelled' || (kind === 'sample' && !samples)
  }

/** The tasks that generated behaviour leaves for later. */
export const generatedTasks = {
  finishJob(world: World, { key, field, done }: { key: string; field: string; done: unknown }): void {
    const row: Row | undefined = itemsOf(world).get(key)
    if (row)
      itemsOf(world).update(row, {
        item: withAt(row.item, field, done) as Document,
        updated: world.now(),
        version: row.version + 1,
      })
  },
}

export function idFormats(plan: Plan): Record<string, IdFormat> {
  const formats: Record<string, IdFormat> = {
    uuid: { alphabet: 'abcdef0123456789', length: 32 },
    token: { alphabet: UPPER + LOWER + DIGITS, length: 40 },
  }
  for (const resource of Object.values(plan.resources)) {
    const format = resource.id?.format
    if (format?.kind === 'text') formats[resource.name] = format
  }
  return formats
}

export function generatedRefusals(plan: Plan): Refusals {
  const plain = (request: ApiRequest, cause: Cause, message?: string): ApiError =>
    refusal(plan, undefined, request, 0, cause, { message })
  const nowhere = { path: '', method: '' } as ApiRequest
  return {
    notFound: (request) => plain(request, 'notFound'),
    methodNotAllowed: (request) => plain(request, 'methodNotAllowed'),
    badBody: (request, problem) => plain(request, 'invalid', problem),
    tooLarge: (request) => plain(request, 'tooLarge'),
    invalid: (operation: OperationSpec, problems) =>
      refusal(plan, plan.operations[operation.id], nowhere, 0, 'invalid', {
        problems: problems.map((message) => ({ field: '', message })),
      }),
    notModelled: (operation: OperationSpec) =>
      refusal(
        plan,
        plan.operations[operation.id],
        { path: operation.path, method: operation.method },
        0,
        'notModelled',
        { message: `${operation.id} is not modelled by this twin` },
      ),
    internal: () => plain(nowhere, 'internal'),
  }
}

function hostsOf(plan: Plan, name: string): string[] {
  const hosts = plan.servers.flatMap((server) => (URL.canParse(server) ? [new URL(server).host] : []))
  return hosts.length > 0 ? [...new Set(hosts)] : [`${name}.test`]
}
