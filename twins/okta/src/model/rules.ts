import { invalid, notFound, oktaError } from '../errors/error.ts'
import { evaluate } from '../expression/evaluate.ts'
import { parse } from '../expression/parse.ts'
import { ExpressionError } from '../expression/tokens.ts'
import { userScope } from '../expression/user-scope.ts'
import { asText } from '../text.ts'
import type { Document, OktaWorld } from '../types.ts'
import { party } from '../view/log-parties.ts'
import { joinGroup, leaveGroup, membershipOf } from './groups.ts'
import { log, SYSTEM } from './log.ts'
import { now } from './time.ts'
import type { Group, GroupRule, User } from './types.ts'

export function requireRule(world: OktaWorld, id: string): GroupRule {
  const rule = world.db.group_rules.get(id)
  if (!rule) throw notFound(id, 'GroupRule')
  return rule
}

export function createRule(world: OktaWorld, body: Document): GroupRule {
  const time = now(world)
  return world.db.group_rules.insert({
    type: 'group_rule',
    id: world.ids.next('groupRule'),
    status: 'INACTIVE',
    created: time,
    lastUpdated: time,
    ...readRule(world, body),
    seq: world.ids.count('group-rule-place'),
  })
}

/** Only an inactive rule may change, and never the groups it leads to (developer.okta.com, Group Rules API). */
export function replaceRule(world: OktaWorld, rule: GroupRule, body: Document): GroupRule {
  if (rule.status === 'ACTIVE') throw invalid('status', 'Cannot update an active group rule.')
  return world.db.group_rules.update(rule, { ...readRule(world, body, rule), lastUpdated: now(world) })
}

const LONGEST_NAME = 50

function readRule(world: OktaWorld, body: any, rule?: GroupRule) {
  const { name, conditions, actions } = body
  if (typeof name !== 'string' || name === '') throw invalid('name', 'name: The field cannot be left blank')
  if (name.length > LONGEST_NAME)
    throw invalid('name', `name: The field cannot be more than ${LONGEST_NAME} characters`)
  const namesake = world.db.group_rules.first({ name: name.toLowerCase() })
  if (namesake && namesake.id !== rule?.id)
    throw invalid('name', 'name: An object with this field already exists in the current organization')
  const groupIds = ids(actions?.assignUserToGroups?.groupIds ?? rule?.actions.assignUserToGroups.groupIds)
  if (groupIds.length === 0) throw invalid('groupIds', 'groupIds: The field cannot be left blank')
  for (const id of groupIds) requireAssignable(world, id)
  return {
    name,
    conditions: {
      people: {
        users: { exclude: ids(conditions?.people?.users?.exclude) },
        groups: { exclude: ids(conditions?.people?.groups?.exclude) },
      },
      expression: { value: readExpression(conditions?.expression?.value), type: 'urn:okta:expression:1.0' },
    },
    actions: { assignUserToGroups: { groupIds } },
    allGroupsValid: true,
  }
}

const ids = (given: unknown): string[] => (Array.isArray(given) ? given.map(asText) : [])

function requireAssignable(world: OktaWorld, id: string): void {
  const group = world.db.groups.get(id)
  if (group?.type !== 'OKTA_GROUP') throw invalid('groupIds', `groupIds: Invalid group id ${id}`)
}

function readExpression(value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '')
    throw invalid('expression', 'expression: The field cannot be left blank')
  try {
    parse(value)
  } catch (error) {
    throw invalid('expression', `Invalid expression: ${(error as Error).message}`)
  }
  return value
}

export function activateRule(world: OktaWorld, rule: GroupRule): void {
  if (rule.status === 'ACTIVE') return
  world.db.group_rules.update(rule, { status: 'ACTIVE', lastUpdated: now(world) })
  world.later(world.now(), 'evaluateRule', { rule: rule.id })
}

/** Who is in a group by the rule stays there. */
export function deactivateRule(world: OktaWorld, rule: GroupRule): void {
  if (rule.status === 'INACTIVE') return
  world.db.group_rules.update(rule, { status: 'INACTIVE', lastUpdated: now(world) })
  log(world, 'group.user_membership.rule.deactivated', [party('GroupRule', rule.id, rule.name)])
}

export function deleteRule(world: OktaWorld, rule: GroupRule, removeUsers: boolean): void {
  if (rule.status === 'ACTIVE') throw oktaError('E0000107', { causes: ['Cannot delete an active group rule.'] })
  for (const id of rule.actions.assignUserToGroups.groupIds) {
    const group = world.db.groups.get(id)
    for (const membership of group ? world.db.memberships.find({ where: { group: id } }) : []) {
      if (!group || !membership.by.includes(rule.id)) continue
      const user = world.db.users.get(membership.user)
      if (removeUsers && user) release(world, rule, group, user)
      else world.db.memberships.update(membership, { by: withoutRule(membership.by, rule) })
    }
  }
  world.db.group_rules.delete(rule.id)
}

/** What a rule leaves behind is as if it were given by hand. */
const withoutRule = (by: readonly string[], { id }: GroupRule): string[] => {
  const rest = by.filter((one) => one !== id)
  return rest.length > 0 ? rest : ['hand']
}

/** Applies a rule to everybody, as Okta does some time after it was activated. */
export function evaluateRule(world: OktaWorld, id: string): void {
  const rule = world.db.group_rules.get(id)
  if (rule?.status !== 'ACTIVE') return
  for (const user of world.db.users.find({ where: { gone: false } })) applyRule(world, rule, user, 1)
  log(world, 'group.user_membership.rule.trigger', [party('GroupRule', rule.id, rule.name)], { actor: SYSTEM })
}

/** Rules that contradict each other would take turns for ever. */
const MOST_ROUNDS = 5

/** Has the active rules look at a user again, after the change at hand. */
export function applyRules(world: OktaWorld, user: User, round = 1): void {
  const some = world.db.group_rules.find({ where: { status: 'ACTIVE' }, order: 'seq', limit: 1 })
  if (round <= MOST_ROUNDS && some.length > 0) world.later(world.now(), 'evaluateUser', { user: user.id, round })
}

export function evaluateUser(world: OktaWorld, id: string, round: number): void {
  const user = world.db.users.get(id)
  if (!user || user.status === 'DEPROVISIONED') return
  const rules = world.db.group_rules.find({ where: { status: 'ACTIVE' }, order: 'seq' })
  for (const rule of rules) applyRule(world, rule, user, round)
}

function applyRule(world: OktaWorld, rule: GroupRule, user: User, round: number): void {
  const wanted = holds(world, rule, user)
  let changed = false
  for (const id of rule.actions.assignUserToGroups.groupIds) {
    const group = world.db.groups.get(id)
    if (!group) continue
    if (wanted) changed = joinGroup(world, group, user, rule.id) || changed
    else changed = release(world, rule, group, user) || changed
  }
  // Another rule may ask whether the user is in the group.
  if (changed) applyRules(world, user, round + 1)
}

function holds(world: OktaWorld, { conditions }: GroupRule, user: User): boolean {
  const { people, expression } = conditions
  if (people.users.exclude.includes(user.id)) return false
  if (people.groups.exclude.some((group) => membershipOf(world, group, user.id))) return false
  try {
    return evaluate(expression.value, userScope(world, user)) === true
  } catch (error) {
    if (error instanceof ExpressionError) return false
    throw error
  }
}

/** Takes back what a rule gave: who is in the group for another reason, too, stays. Returns whether the user left. */
function release(world: OktaWorld, rule: GroupRule, group: Group, user: User): boolean {
  const membership = membershipOf(world, group.id, user.id)
  if (!membership?.by.includes(rule.id)) return false
  const by = membership.by.filter((one) => one !== rule.id)
  if (by.length === 0) return leaveGroup(world, group, user)
  world.db.memberships.update(membership, { by })
  return false
}

/** Whoever is taken by hand out of a group that a rule put them into is left out by that rule from then on. */
export function excludeFromRules(world: OktaWorld, by: readonly string[], user: User): void {
  for (const id of by) {
    const rule = world.db.group_rules.get(id)
    if (!rule || rule.conditions.people.users.exclude.includes(user.id)) continue
    const { people } = rule.conditions
    const users = { exclude: [...people.users.exclude, user.id] }
    world.db.group_rules.update(rule, { conditions: { ...rule.conditions, people: { ...people, users } } })
    log(world, 'group.user_membership.rule.add_exclusion', [party('GroupRule', rule.id, rule.name)])
  }
}
