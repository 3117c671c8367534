import type { StatusPlan, Transition } from '@dtu/kit/fallback/plan'
import type { Operation, Schema } from '../draft.ts'
import { itemSchema } from './item-schema.ts'
import { assign, dropRole, type Model, type Node, type Res, rolesOf } from './model.ts'
import { keyOf } from './path.ts'
import { requestOf } from './success.ts'
import { plain, stem, tokens } from './words.ts'

const fieldNames = ['status', 'state', 'lifecyclestate', 'lifecyclestatus', 'phase', 'stage']
/** Where a new thing does not begin. */
const later =
  /delet|remov|archiv|clos|done|complet|cancel|fail|error|expir|reject|declin|unknown|unspecified|finish|deprovision|revok|terminat|inactiv|disabl|suspend|lock|paid|resolv|all$/i

/** Finds the field that says where an item is in its life, and what it begins with. */
export function statusOf(model: Model, res: Res): StatusPlan | undefined {
  const schema = itemSchema(model, res)
  const properties = [...model.lens.flat(schema).properties]
  const candidates = properties.filter(([, property]) => model.lens.enumOf(property).length > 1)
  const found = fieldNames.flatMap((wanted) =>
    candidates.filter(([name]) => plain(name) === wanted || plain(name).endsWith(wanted)),
  )[0]
  if (!found) return undefined
  const [field, property] = found
  const values = model.lens.enumOf(property)
  const declared = model.lens.flat(property).said.default
  const initial =
    declared !== undefined && values.includes(declared)
      ? declared
      : (values.find((value) => !later.test(String(value))) ?? values[0]!)
  model.findings.add(
    res.name,
    `status: ${field}, at first ${String(initial)}`,
    declared === undefined
      ? 'an enumeration called so; the first value that is no end'
      : 'an enumeration called so, with a default',
    declared === undefined ? 0.6 : 0.9,
  )
  return { field, values, initial }
}

/** Verbs whose result is called otherwise, each with stems of the words it may be. */
const results: Record<string, string[]> = {
  activate: ['active', 'enabled'],
  deactivate: ['inactive', 'deactivated', 'disabled', 'deprovisioned'],
  enable: ['enabled', 'active', 'on'],
  disable: ['disabled', 'inactive', 'off'],
  suspend: ['suspended', 'inactive'],
  unsuspend: ['active'],
  resume: ['active', 'running', 'in_progress', 'open'],
  pause: ['paused', 'suspended'],
  unpause: ['active', 'running'],
  unlock: ['active', 'unlocked'],
  start: ['running', 'started', 'active', 'in_progress'],
  stop: ['stopped', 'terminated', 'inactive'],
  restart: ['running'],
  reopen: ['open', 'reopened', 'active'],
  open: ['open'],
  close: ['closed'],
  unarchive: ['active', 'open', 'unarchived'],
  restore: ['active', 'restored', 'available'],
  cancel: ['canceled', 'cancelled'],
  complete: ['completed', 'complete', 'done'],
  finish: ['finished', 'completed', 'done'],
  finalize: ['finalized', 'open', 'final'],
  submit: ['submitted', 'pending', 'in_review'],
  approve: ['approved', 'accepted'],
  reject: ['rejected', 'declined', 'denied'],
  decline: ['declined', 'rejected'],
  deny: ['denied', 'rejected'],
  send: ['sent'],
  pay: ['paid'],
  void: ['void', 'voided'],
  ban: ['banned', 'blocked'],
  unban: ['active'],
  block: ['blocked'],
  unblock: ['active', 'unblocked'],
  retire: ['retired'],
  unpublish: ['unpublished', 'draft'],
}

/** A path below an item, and the word it ends with. */
export interface Verb {
  node: Node
  word: string
}

const between = /^\/(lifecycle|actions?|transitions?|operations|commands)$/

/** Paths below items by the key of their collection; words such as `lifecycle` or `actions` may come between. */
export function verbsBelowItems(model: Model): Map<string, Verb[]> {
  const verbs = new Map<string, Verb[]>()
  for (const node of model.nodes.values()) {
    const last = node.segments.at(-1)
    if (!last || last.kind === 'param') continue
    const before = keyOf(node.segments.slice(0, -1))
    const at = before.lastIndexOf('/{}')
    const rest = before.slice(at + 3)
    if (at < 0 || !(rest === '' || (last.kind === 'fixed' && between.test(rest)))) continue
    const key = before.slice(0, at)
    verbs.set(key, [...(verbs.get(key) ?? []), { node, word: last.text }])
  }
  return verbs
}

/** Actions below an item that move its status: `POST /users/{id}/suspend`, `/lifecycle/suspend`, `:suspend`. */
export function findTransitions(
  model: Model,
  res: Res,
  status: StatusPlan | undefined,
  verbs: readonly Verb[],
): Map<Operation, Transition> {
  const found = new Map<Operation, Transition>()
  for (const { node, word } of verbs)
    for (const method of ['post', 'put', 'patch', 'delete']) {
      const operation = node.operations.get(method)
      if (!operation || model.roles.has(operation) || sendsItem(model, operation)) continue
      const verb = method === 'delete' ? undone(word) : word
      const transition = transitionFor(model, res, status, verb)
      if (!transition) continue
      found.set(operation, transition)
      const name = [...operation.path.matchAll(/\{([^}]+)\}/g)].at(-1)![1]!
      const reason = `${verb} sets ${transition.field} to ${String(transition.to)}`
      assign(model, operation, { kind: 'action', res, id: { in: 'path', name }, reason, confidence: 0.8 })
    }
  return found
}

/** Actions that only their names describe; one that moves nothing known is given up. */
export function settleActions(model: Model, res: Res, status: StatusPlan | undefined): Map<Operation, Transition> {
  const found = new Map<Operation, Transition>()
  for (const [operation, { verb }] of rolesOf(model, res)) {
    if (verb === undefined) continue
    const transition = transitionFor(model, res, status, verb)
    if (transition) found.set(operation, transition)
    else dropRole(model, operation)
  }
  return found
}

/** A body of several fields is more than a change of status. */
function sendsItem(model: Model, operation: Operation): boolean {
  const request = requestOf(operation)
  return model.lens.flat(request?.schema).required.size > 1
}

function undone(verb: string): string {
  return tokens(verb).join('').startsWith('un') ? verb.slice(2) : `un${verb}`
}

function transitionFor(model: Model, res: Res, status: StatusPlan | undefined, verb: string): Transition | undefined {
  const [first = ''] = tokens(verb)
  const to = status && matching(first, status.values)
  if (status && to !== undefined) return { field: status.field, to }
  return flagFor(model, itemSchema(model, res), first)
}

function matching(verb: string, values: StatusPlan['values']): StatusPlan['initial'] | undefined {
  const words = results[verb] ?? []
  const exact = words.flatMap((word) => values.filter((value) => plain(String(value)) === plain(word)))[0]
  return exact ?? values.find((value) => typeof value === 'string' && stem(plain(value)) === stem(verb))
}

const opposites: Record<string, string> = {
  enable: 'disabl',
  disable: 'enabl',
  activate: 'deactivat',
  deactivate: 'activ',
  open: 'clos',
  show: 'hid',
}

/** `lock` sets `locked`; `unlock` and `deactivate` unset what their opposites set. */
function flagFor(model: Model, schema: Schema | undefined, verb: string): Transition | undefined {
  const flags = [...model.lens.flat(schema).properties]
    .filter(([, property]) => model.lens.scalar(property) === 'boolean')
    .map(([name]) => name)
  const called = (root: string) =>
    flags.find((name) => root.length > 3 && stem(plain(name).replace(/^is/, '')) === root)
  const set = called(stem(verb))
  if (set) return { field: set, to: true }
  const base = /^(un|de|re)/.test(verb) ? stem(verb.slice(2)) : opposites[verb]
  const unset = base === undefined ? undefined : called(base)
  return unset ? { field: unset, to: false } : undefined
}
