import { invalid, oktaError } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { party } from '../../view/log-parties.ts'
import { objectIn, required, textIn } from '../apps/read.ts'
import { log } from '../log.ts'
import { now } from '../time.ts'
import { defaultPolicy, ORG, policiesOf, rulesOf } from './find.ts'
import { SHAPES } from './shapes.ts'
import type { Policy } from './types.ts'

/** Types whose policies are not asked in turn: all have priority 1. */
const APART = ['ACCESS_POLICY', 'PROFILE_ENROLLMENT', 'DEVICE_SIGNAL_COLLECTION']
/** Types of which the org has the one it came with. */
const SINGLE = ['IDP_DISCOVERY', 'POST_AUTH_SESSION', 'ENTITY_RISK', 'SESSION_VIOLATION_DETECTION']

const policyParty = ({ id, name, type }: Policy) => ({
  ...party('Policy', id, name),
  detailEntry: { policyType: type },
})

export function createPolicy(world: OktaWorld, owner: string, type: string, body: Document, activate: boolean): Policy {
  if (SINGLE.includes(type)) throw oktaError('E0000006')
  const name = freeName(world, owner, type, body)
  const time = now(world)
  const policy = world.db.policies.insert({
    id: world.ids.next(type.startsWith('OAUTH') || !isNew(type) ? 'policy' : 'appPolicy'),
    status: activate ? 'ACTIVE' : 'INACTIVE',
    name,
    ...describedBy(body),
    priority: 0,
    system: false,
    ...contentOf(type, body),
    created: time,
    lastUpdated: time,
    type,
    owner,
    fallback: false,
  })
  const placed = place(world, policy, body.priority)
  log(world, 'policy.lifecycle.create', [policyParty(placed)])
  return placed
}

/** Policies of Identity Engine have ids of another kind. */
const isNew = (type: string) => /ACCESS_POLICY|ENROLLMENT|SESSION|RISK|SIGNAL/.test(type)

function freeName(world: OktaWorld, owner: string, type: string, body: Document, before?: Policy): string {
  const name = required(body, 'name')
  for (const text of ['name', 'description'])
    if ((textIn(body, text)?.length ?? 0) > LONGEST) throw invalid(text, `${text}: The field is too long`)
  const other = world.db.policies
    .find({ where: { type, name: name.toLowerCase() } })
    .find((one) => one.owner === owner && one.id !== before?.id)
  if (other) throw invalid('name', 'name: Policy name already in use')
  return name
}

const LONGEST = 255

/** What has no description does not show one (tapes/okta). */
function describedBy(body: Document): { readonly description?: string } {
  const description = textIn(body, 'description')
  return description === undefined ? {} : { description }
}

function contentOf(type: string, body: Document): Pick<Policy, 'conditions' | 'settings'> {
  const shape = SHAPES[type]
  const settings = shape?.settings?.(objectIn(body, 'settings'))
  return { conditions: shape?.conditions?.(objectIn(body, 'conditions')) ?? null, ...(settings && { settings }) }
}

export function replacePolicy(world: OktaWorld, policy: Policy, body: Document): Policy {
  const name = policy.system ? policy.name : freeName(world, policy.owner, policy.type, body, policy)
  const changed = world.db.policies.update(policy, {
    name,
    ...describedBy(body),
    ...contentOf(policy.type, { ...body, conditions: policy.system ? policy.conditions : body.conditions }),
    lastUpdated: now(world),
  })
  const placed = policy.system || body.priority === undefined ? changed : place(world, changed, body.priority)
  log(world, 'policy.lifecycle.update', [policyParty(placed)])
  return placed
}

/** What the system made stays. */
export function deletePolicy(world: OktaWorld, policy: Policy): void {
  if (policy.system) throw oktaError('E0000006')
  const fallback = defaultPolicy(world, policy.type)
  if (fallback) moveApps(world, policy.id, fallback.id)
  removePolicy(world, policy)
  log(world, 'policy.lifecycle.delete', [policyParty(policy)])
}

/** Apps of a policy that goes have the default one. */
function moveApps(world: OktaWorld, from: string, to: string): void {
  for (const app of world.db.apps.find({ where: { policy: from } }))
    world.db.apps.update(app, { own: { ...app.own, accessPolicy: to } })
  for (const app of world.db.apps.find({ where: { enrollment: from } }))
    world.db.apps.update(app, { own: { ...app.own, profileEnrollment: to } })
}

/** Forgets a policy with its rules, and closes the gap in the order. */
export function removePolicy(world: OktaWorld, policy: Policy): void {
  for (const { id } of rulesOf(world, policy)) world.db.policy_rules.delete(id)
  for (const { id } of world.db.policy_mappings.find({ where: { policy: policy.id } }))
    world.db.policy_mappings.delete(id)
  world.db.policies.delete(policy.id)
  number(world, policiesOf(world, policy.owner, policy.type))
}

export function switchPolicy(world: OktaWorld, policy: Policy, status: Policy['status']): void {
  if (policy.system) throw oktaError('E0000006')
  if (policy.status === status) return
  const changed = world.db.policies.update(policy, { status, lastUpdated: now(world) })
  log(world, status === 'ACTIVE' ? 'policy.lifecycle.activate' : 'policy.lifecycle.deactivate', [policyParty(changed)])
}

/** A copy with all rules; nothing applies to it yet. */
export function clonePolicy(world: OktaWorld, policy: Policy): Policy {
  if (policy.owner !== ORG || policy.type !== 'ACCESS_POLICY')
    throw invalid('policy', 'Only authentication policies can be cloned.')
  const time = now(world)
  const copy = world.db.policies.insert({
    ...policy,
    id: world.ids.next('appPolicy'),
    name: `[cloned] ${policy.name}`,
    system: false,
    fallback: false,
    created: time,
    lastUpdated: time,
  })
  for (const rule of rulesOf(world, policy))
    world.db.policy_rules.insert({ ...rule, id: world.ids.next('appPolicyRule'), policy: copy.id })
  log(world, 'policy.lifecycle.create', [policyParty(copy)])
  return copy
}

/** Puts a policy at a place among its like, counted from 1; before those of the system when none is given. */
function place(world: OktaWorld, policy: Policy, priority: unknown): Policy {
  if (APART.includes(policy.type)) return world.db.policies.update(policy, { priority: 1 })
  const others = policiesOf(world, policy.owner, policy.type).filter(({ id }) => id !== policy.id)
  const own = others.filter(({ system }) => !system)
  const at = typeof priority === 'number' ? Math.max(0, Math.min(priority - 1, own.length)) : own.length
  number(world, [...own.slice(0, at), policy, ...own.slice(at), ...others.filter(({ system }) => system)])
  return world.db.policies.get(policy.id) ?? policy
}

function number(world: OktaWorld, inOrder: readonly Policy[]): void {
  inOrder.forEach((policy, index) => {
    const priority = APART.includes(policy.type) ? 1 : index + 1
    if (policy.priority !== priority) world.db.policies.update(policy, { priority })
  })
}
