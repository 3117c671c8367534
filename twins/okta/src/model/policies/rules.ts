import { invalid, oktaError } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { party } from '../../view/log-parties.ts'
import { objectIn, required } from '../apps/read.ts'
import { log } from '../log.ts'
import { now } from '../time.ts'
import { rulesOf } from './find.ts'
import { merge, ruleTypeOf, SHAPES } from './shapes.ts'
import type { Policy, PolicyRule } from './types.ts'

/** Where the rule for everything else stands in the newer types. */
const LAST = 99

const ruleParty = ({ id, name }: PolicyRule) => party('PolicyRule', id, name)

export function createRule(world: OktaWorld, policy: Policy, body: Document, activate = true): PolicyRule {
  const name = freeName(world, policy, body)
  const time = now(world)
  const rule = world.db.policy_rules.insert({
    id: world.ids.next(policy.id.startsWith('rst') ? 'appPolicyRule' : 'policyRule'),
    status: activate ? 'ACTIVE' : 'INACTIVE',
    name,
    priority: priorityFor(world, policy, body),
    created: time,
    lastUpdated: time,
    system: false,
    ...contentOf(policy, body),
    type: ruleTypeOf(policy.type),
    policy: policy.id,
  })
  settle(world, policy, rule)
  log(world, 'policy.rule.add', [ruleParty(rule)])
  return world.db.policy_rules.get(rule.id) ?? rule
}

function freeName(world: OktaWorld, policy: Policy, body: Document, before?: PolicyRule): string {
  const name = required(body, 'name')
  const other = rulesOf(world, policy).find((one) => one.name === name && one.id !== before?.id)
  if (other) throw invalid('name', 'name: Policy rule name already in use')
  return name
}

function contentOf(policy: Policy, body: Document): Pick<PolicyRule, 'conditions' | 'actions'> {
  const shape = SHAPES[policy.type]
  const conditions = merge(shape?.ruleConditions ?? {}, withoutEmpty(objectIn(body, 'conditions')))
  const actions = objectIn(body, 'actions')
  return {
    conditions: Object.keys(conditions).length > 0 ? conditions : null,
    actions: shape ? shape.actions(actions) : actions,
  }
}

/** Groups of nobody, and users whom nobody named, are not told (tapes/okta). */
function withoutEmpty(conditions: Document): Document {
  const people = objectIn(conditions, 'people')
  const platform = objectIn(conditions, 'platform')
  if (Object.keys(platform).length > 0 && platform.exclude === undefined)
    return withoutEmpty({ ...conditions, platform: { ...platform, exclude: [] } })
  if (Object.keys(people).length === 0) return conditions
  const { groups: _, users: __, ...rest } = people
  const groups = filled(objectIn(people, 'groups'))
  const { include = [], exclude = [] } = objectIn(people, 'users')
  const users = { ...(Array.isArray(include) && include.length > 0 && { include }), exclude }
  return { ...conditions, people: { ...rest, users, ...(Object.keys(groups).length > 0 && { groups }) } }
}

const filled = (members: Document): Document =>
  Object.fromEntries(Object.entries(members).filter(([, list]) => !Array.isArray(list) || list.length > 0))

export function replaceRule(world: OktaWorld, policy: Policy, rule: PolicyRule, body: Document): PolicyRule {
  const name = rule.system ? rule.name : freeName(world, policy, body, rule)
  const { conditions, actions } = contentOf(policy, body)
  const changed = world.db.policy_rules.update(rule, {
    name,
    // What everything else falls to asks for nothing.
    ...(!rule.system && { conditions }),
    actions,
    ...(!rule.system &&
      typeof body.priority === 'number' && { priority: within(body.priority, ownRules(world, policy).length) }),
    lastUpdated: now(world),
  })
  settle(world, policy, changed)
  log(world, 'policy.rule.update', [ruleParty(changed)])
  return world.db.policy_rules.get(rule.id) ?? changed
}

export function deleteRule(world: OktaWorld, policy: Policy, rule: PolicyRule): void {
  if (rule.system) throw oktaError('E0000006')
  world.db.policy_rules.delete(rule.id)
  for (const other of rulesOf(world, policy))
    if (other.priority > rule.priority && other.priority !== LAST)
      world.db.policy_rules.update(other, { priority: other.priority - 1 })
  log(world, 'policy.rule.delete', [ruleParty(rule)])
}

export function switchRule(world: OktaWorld, rule: PolicyRule, status: PolicyRule['status']): void {
  if (rule.system) throw oktaError('E0000006')
  if (rule.status === status) return
  const changed = world.db.policy_rules.update(rule, { status, lastUpdated: now(world) })
  log(world, status === 'ACTIVE' ? 'policy.rule.activate' : 'policy.rule.deactivate', [ruleParty(changed)])
}

const ownRules = (world: OktaWorld, policy: Policy) => rulesOf(world, policy).filter(({ system }) => !system)

const within = (priority: number, most: number): number => Math.max(1, Math.min(Math.trunc(priority), most))

/** The place asked for, or the last one before the system's rule. */
function priorityFor(world: OktaWorld, policy: Policy, { priority }: Document): number {
  const next = ownRules(world, policy).length + 1
  return typeof priority === 'number' ? within(priority, next) : next
}

/** Rules that a rule came before move down, one place each while places are taken; the system's rule stays last. */
function settle(world: OktaWorld, policy: Policy, placed: PolicyRule): void {
  const others = rulesOf(world, policy).filter(({ id, system }) => id !== placed.id && !system)
  let taken = placed.priority
  for (const other of others) {
    if (other.priority !== taken) continue
    taken += 1
    world.db.policy_rules.update(other, { priority: taken })
  }
  const last = Math.max(taken, ...others.map(({ priority }) => priority))
  for (const rule of rulesOf(world, policy))
    if (rule.system && rule.priority !== LAST && rule.priority <= last)
      world.db.policy_rules.update(rule, { priority: last + 1 })
}
