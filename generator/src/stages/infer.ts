import type { Behaviour, Plan, StatusPlan, Transition } from '@dtu/kit/fallback/plan'
import type { Draft, Operation } from '../draft.ts'
import type { Hints } from '../hints.ts'
import { adoptRelatives, joinVersions } from './adopt.ts'
import { applyHints } from './apply-hints.ts'
import { authOf } from './auth.ts'
import { behaviourOf } from './behaviours.ts'
import { findCollections } from './collections.ts'
import { errorsOf } from './errors.ts'
import type { Findings } from './finding.ts'
import { itemSchema } from './item-schema.ts'
import { Lens } from './lens.ts'
import { findTransitions, settleActions, statusOf, verbsBelowItems } from './lifecycle.ts'
import type { Model, Res } from './model.ts'
import { nameResources } from './names.ts'
import { nodesOf } from './nodes.ts'
import { hasLink } from './pagination.ts'
import { planResources } from './plan-resources.ts'
import { plannedEvents } from './planned-events.ts'
import { findFamilies } from './rpc.ts'
import { findSingletons } from './singletons.ts'
import { successOf } from './success.ts'
import { adoptUploads } from './uploads.ts'

/** Concludes from a finished draft how the API behaves. */
export function infer(draft: Draft, name: string, hints: Hints, findings: Findings): Plan {
  const model = newModel(draft, hints, findings)
  findCollections(model)
  adoptRelatives(model)
  findSingletons(model)
  joinVersions(model)
  findFamilies(model)
  adoptUploads(model)
  nameResources(model)
  for (const res of model.resources) {
    const schema = itemSchema(model, res)
    if (schema) res.schema = schema
  }
  const { statuses, transitions } = lifecycles(model)
  const errors = errorsOf(model)
  const linksElsewhere = draft.operations.some((operation) => hasLink(successOf(operation, 'read')))
  const resources = planResources(model, statuses)
  const operations: Record<string, Behaviour> = {}
  for (const operation of draft.operations)
    operations[operation.id!] = behaviourOf(model, operation, {
      resources,
      statuses,
      transitions,
      errors,
      linksElsewhere,
    })
  const plan: Plan = {
    format: 1,
    name,
    servers: draft.servers,
    resources,
    operations,
    errors: errors.plan,
    auth: authOf(model),
    events: plannedEvents(model),
  }
  return applyHints(plan, hints, findings)
}

function newModel(draft: Draft, hints: Hints, findings: Findings): Model {
  const maps = { byKey: new Map(), roles: new Map(), byResource: new Map() }
  return {
    draft,
    lens: new Lens(draft),
    hints,
    findings,
    nodes: nodesOf(draft),
    resources: [],
    homes: undefined,
    ...maps,
  }
}

function lifecycles(model: Model): { statuses: Map<Res, StatusPlan>; transitions: Map<Operation, Transition> } {
  const statuses = new Map<Res, StatusPlan>()
  const transitions = new Map<Operation, Transition>()
  const verbs = verbsBelowItems(model)
  for (const res of model.resources) {
    const status = statusOf(model, res)
    if (status) statuses.set(res, status)
    if (res.kind !== 'collection') continue
    for (const [operation, transition] of settleActions(model, res, status)) transitions.set(operation, transition)
    for (const [operation, transition] of findTransitions(model, res, status, verbs.get(res.key) ?? []))
      transitions.set(operation, transition)
  }
  return { statuses, transitions }
}
