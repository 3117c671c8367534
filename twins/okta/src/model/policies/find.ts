import { notFound } from '../../errors/error.ts'
import type { OktaWorld } from '../../types.ts'
import type { Policy, PolicyRule } from './types.ts'

export const ORG = 'org'

/** The policies of one type of the org or of an authorization server, in the order in which they are asked. */
export const policiesOf = (world: OktaWorld, owner: string, type: string): Policy[] =>
  world.db.policies.find({ where: { owner, type }, order: 'priority' })

/** The rules of a policy, in the order in which they are asked. */
export const rulesOf = (world: OktaWorld, policy: Pick<Policy, 'id'>): PolicyRule[] =>
  world.db.policy_rules.find({ where: { policy: policy.id }, order: 'priority' })

/** What new apps get. */
export const defaultPolicy = (world: OktaWorld, type: string): Policy | undefined =>
  policiesOf(world, ORG, type).find(({ fallback }) => fallback)

/** An org's policy, or with `owner` that of an authorization server. */
export function requirePolicy(world: OktaWorld, id: string, owner = ORG): Policy {
  const policy = world.db.policies.get(id)
  if (policy?.owner !== owner) throw notFound(id, 'Policy')
  return policy
}

export function requireRule(world: OktaWorld, policy: Policy, id: string): PolicyRule {
  const rule = world.db.policy_rules.get(id)
  if (rule?.policy !== policy.id) throw notFound(id, 'PolicyRule')
  return rule
}
