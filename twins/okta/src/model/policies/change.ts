import type { OktaWorld } from '../../types.ts'
import { policiesOf, rulesOf } from './find.ts'
import type { Policy } from './types.ts'

/** Forgets a policy, its rules and what it applied to, and closes the gap in the order. */
export function removePolicy(world: OktaWorld, policy: Policy): void {
  for (const { id } of rulesOf(world, policy)) world.db.policy_rules.delete(id)
  for (const { id } of world.db.policy_mappings.find({ where: { policy: policy.id } }))
    world.db.policy_mappings.delete(id)
  world.db.policies.delete(policy.id)
  settlePolicies(world, policy.owner, policy.type)
}

/** Types whose policies are not asked in turn: all have priority 1. */
export const APART = ['ACCESS_POLICY', 'PROFILE_ENROLLMENT', 'DEVICE_SIGNAL_COLLECTION']

/** Numbers policies from 1 without gaps, those of the system last. */
export function settlePolicies(world: OktaWorld, owner: string, type: string): void {
  if (APART.includes(type)) return
  const inOrder = policiesOf(world, owner, type)
  const sorted = [...inOrder.filter(({ system }) => !system), ...inOrder.filter(({ system }) => system)]
  sorted.forEach((policy, place) => {
    if (policy.priority !== place + 1) world.db.policies.update(policy, { priority: place + 1 })
  })
}
