import type { Behaviour, JobPlan, Resource, ScopeParameter, StatusPlan, Transition } from '@dtu/kit/fallback/plan'
import type { Operation } from '../draft.ts'
import { underOf } from './adopt.ts'
import type { Errors } from './errors.ts'
import { filtersOf, sortOf } from './filters.ts'
import { otherNames } from './ids.ts'
import { itemSchema } from './item-schema.ts'
import type { Model, Res, Role } from './model.ts'
import { pageOf } from './pagination.ts'
import { paramNames, parsePath } from './path.ts'
import { purposeOf, replyPlan } from './replies.ts'
import { requestPlan } from './requests.ts'
import { scopeParameter } from './scopes.ts'
import { successOf } from './success.ts'

export interface Known {
  resources: Readonly<Record<string, Resource>>
  statuses: ReadonlyMap<Res, StatusPlan>
  transitions: ReadonlyMap<Operation, Transition>
  errors: Errors
  /** Some list of the API declares a `Link` header. */
  linksElsewhere: boolean
}

/** All that is known of one operation, as the plan writes it. */
export function behaviourOf(model: Model, operation: Operation, known: Known): Behaviour {
  const role = model.roles.get(operation) ?? unassigned(model, operation)
  const request = requestPlan(model, operation, role)
  const errors = known.errors.of(operation)
  const transition = known.transitions.get(operation)
  const job = role.res ? jobOf(operation, role, known.statuses.get(role.res)) : undefined
  const key = operation.parameters.find((parameter) => parameter.in === 'header' && /idempoten/i.test(parameter.name))
  return {
    kind: role.kind,
    ...(role.res ? { resource: role.res.name } : {}),
    ...idOfRole(model, role, known),
    ...scopesOf(model, operation, role),
    ...(request ? { request } : {}),
    reply: replyPlan(model, operation, role),
    ...(role.kind === 'list' ? listPlan(model, operation, role, known) : {}),
    ...(transition ? { transition } : {}),
    ...(isConditional(operation) ? { conditional: true } : {}),
    ...(job ? { job } : {}),
    ...(Object.keys(errors).length ? { errors } : {}),
    ...(key ? { idempotencyKey: key.name } : {}),
    confidence: role.confidence,
  }
}

/** What nothing claimed: reads can be answered from the schema on request, all else is not modelled. */
function unassigned(model: Model, operation: Operation): Role {
  const isRead = operation.method === 'get' || operation.method === 'head'
  const under = underOf(model, parsePath(operation.path))
  const owner = under.at(-1)?.res
  const kind = isRead ? 'sample' : 'unmodelled'
  return {
    kind,
    res: isRead ? owner : undefined,
    under: isRead ? under : [],
    reason: 'no resource fits',
    confidence: 0.5,
  }
}

/** What is made where the path names it by another field than the id has that field of it. */
function idOfRole(model: Model, { kind, res, id }: Role, { resources }: Known): Pick<Behaviour, 'id'> {
  const own = res && resources[res.name]?.id?.field
  const field = res && own && id && kind === 'upsert' && otherNames(model, res, own)[id.name]
  return id ? { id: field ? { ...id, field } : id } : {}
}

function scopesOf(model: Model, operation: Operation, role: Role): Pick<Behaviour, 'scope' | 'under'> {
  const { res } = role
  if (!res) return {}
  if (role.under) {
    const under: ScopeParameter[] = role.under.map((under) => scopeParameter(model, res, under))
    return under.length ? { under } : {}
  }
  // The same place in the path, whatever the document calls it there.
  const own = paramNames(res.segments)
  const names = paramNames(parsePath(operation.path))
  const scope = Object.fromEntries(
    own.flatMap((param, i) => (names[i] !== undefined && names[i] !== param ? [[names[i], param]] : [])),
  )
  return Object.keys(scope).length ? { scope } : {}
}

function listPlan(
  model: Model,
  operation: Operation,
  role: Role,
  known: Known,
): Pick<Behaviour, 'page' | 'filters' | 'sort'> {
  const item = role.res && itemSchema(model, role.res.links ?? role.res)
  const page = pageOf(model.lens, operation, successOf(operation, purposeOf(role)), role.listing!, known.linksElsewhere)
  const sort = sortOf(model.lens, operation, item)
  const filters = filtersOf(model.lens, operation, item, page, sort)
  const told = [
    `pages: ${page.family}`,
    ...Object.entries(page.params).map(([as, name]) => `${as} by ${name}`),
    ...filters.map(({ param, how, field }) => `${param} ${how} ${field ?? ''}`.trim()),
    ...(sort ? [`sorted by ${sort.param}`] : []),
  ]
  model.findings.add(
    operation.id!,
    told.join('; '),
    'names and types of parameters and reply properties',
    page.family === 'none' ? 0.6 : 0.85,
  )
  return { page, ...(filters.length ? { filters } : {}), ...(sort ? { sort } : {}) }
}

function isConditional(operation: Operation): boolean {
  return (
    operation.parameters.some((parameter) => parameter.in === 'header' && /^if-(none-)?match$/i.test(parameter.name)) ||
    operation.responses['412'] !== undefined
  )
}

const running =
  /progress|pending|running|queued|creating|provisioning|started|processing|accepted|building|initializing|new/i
const done = /^(done|complete|completed|succeeded|success|successful|finished|active|ready|available|running|ok)$/i
/** Universe seconds: long enough to be seen running, short enough for a test to wait. */
const JOB_SECONDS = 5

/** 202 promises that the work ends later. */
function jobOf(operation: Operation, role: Role, status: StatusPlan | undefined): JobPlan | undefined {
  if (!operation.responses['202'] || !['create', 'action', 'replace', 'merge', 'upsert', 'delete'].includes(role.kind))
    return undefined
  if (successOf(operation, purposeOf(role)).status !== 202) return undefined
  const first = status?.values.find((value) => running.test(String(value)))
  const last = status?.values.find((value) => done.test(String(value)) && value !== first)
  const moves = status && first !== undefined && last !== undefined
  return { ...(moves ? { field: status.field, running: first, done: last } : {}), seconds: JOB_SECONDS }
}
