import { Reply } from '@dtu/kit'
import { ACCESS, requireServer } from '../model/authorization/find.ts'
import { createPolicy } from '../model/policies/change.ts'
import { policiesOf, requirePolicy } from '../model/policies/find.ts'
import type { Operations } from '../types.ts'
import { showPolicy } from '../view/policy.ts'
import { type PolicyOf, policyParts, ruleParts } from './policy-parts.ts'

const policyOf: PolicyOf = (world, { path }) =>
  requirePolicy(world, path.policyId as string, requireServer(world, path.authServerId as string).id)

const policy = policyParts(policyOf)
const rule = ruleParts(policyOf, ({ body }) => body.status !== 'INACTIVE', 201)

/** Who gets which tokens of an authorization server. */
export const accessPolicies: Operations = {
  listAuthorizationServerPolicies(world, { path }) {
    const server = requireServer(world, path.authServerId as string)
    return policiesOf(world, server.id, ACCESS).map((found) => showPolicy(world, found))
  },

  createAuthorizationServerPolicy(world, { path, body }) {
    const server = requireServer(world, path.authServerId as string)
    const made = createPolicy(world, server.id, ACCESS, body, body.status !== 'INACTIVE')
    return new Reply(showPolicy(world, made), { status: 201 })
  },

  getAuthorizationServerPolicy: (world, input) => showPolicy(world, policyOf(world, input)),
  replaceAuthorizationServerPolicy: policy.replace,
  deleteAuthorizationServerPolicy: policy.remove,
  activateAuthorizationServerPolicy: policy.switchedTo('ACTIVE'),
  deactivateAuthorizationServerPolicy: policy.switchedTo('INACTIVE'),

  listAuthorizationServerPolicyRules: rule.list,
  createAuthorizationServerPolicyRule: rule.create,
  getAuthorizationServerPolicyRule: rule.get,
  replaceAuthorizationServerPolicyRule: rule.replace,
  deleteAuthorizationServerPolicyRule: rule.remove,
  activateAuthorizationServerPolicyRule: rule.switchedTo('ACTIVE'),
  deactivateAuthorizationServerPolicyRule: rule.switchedTo('INACTIVE'),
}
