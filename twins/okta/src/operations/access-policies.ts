import { Reply } from '@dtu/kit'
import { ACCESS, requireServer } from '../model/authorization/find.ts'
import { createPolicy, deletePolicy, replacePolicy, switchPolicy } from '../model/policies/change.ts'
import { policiesOf, requirePolicy, requireRule, rulesOf } from '../model/policies/find.ts'
import { createRule, deleteRule, replaceRule, switchRule } from '../model/policies/rules.ts'
import type { Policy } from '../model/policies/types.ts'
import type { OktaInput, OktaWorld, Operation, Operations } from '../types.ts'
import { showPolicy, showRule } from '../view/policy.ts'

const policyOf = (world: OktaWorld, { path }: OktaInput): Policy =>
  requirePolicy(world, path.policyId as string, requireServer(world, path.authServerId as string).id)

const ruleIn = (world: OktaWorld, input: OktaInput) => {
  const policy = policyOf(world, input)
  return { policy, rule: requireRule(world, policy, input.path.ruleId as string) }
}

const done = () => new Reply(undefined, { status: 204 })

const switched =
  (status: Policy['status']): Operation =>
  (world, input) => {
    switchPolicy(world, policyOf(world, input), status)
    return done()
  }

const switchedRule =
  (status: Policy['status']): Operation =>
  (world, input) => {
    switchRule(world, ruleIn(world, input).rule, status)
    return done()
  }

/** Who gets which tokens of an authorization server. */
export const accessPolicies: Operations = {
  listAuthorizationServerPolicies(world, { path }) {
    const server = requireServer(world, path.authServerId as string)
    return policiesOf(world, server.id, ACCESS).map((policy) => showPolicy(world, policy))
  },

  createAuthorizationServerPolicy(world, { path, body }) {
    const server = requireServer(world, path.authServerId as string)
    const policy = createPolicy(world, server.id, ACCESS, body, body.status !== 'INACTIVE')
    return new Reply(showPolicy(world, policy), { status: 201 })
  },

  getAuthorizationServerPolicy: (world, input) => showPolicy(world, policyOf(world, input)),
  replaceAuthorizationServerPolicy: (world, input) =>
    showPolicy(world, replacePolicy(world, policyOf(world, input), input.body)),

  deleteAuthorizationServerPolicy(world, input) {
    deletePolicy(world, policyOf(world, input))
    return done()
  },

  activateAuthorizationServerPolicy: switched('ACTIVE'),
  deactivateAuthorizationServerPolicy: switched('INACTIVE'),

  listAuthorizationServerPolicyRules(world, input) {
    const policy = policyOf(world, input)
    return rulesOf(world, policy).map((rule) => showRule(world, policy, rule))
  },

  createAuthorizationServerPolicyRule(world, input) {
    const policy = policyOf(world, input)
    const rule = createRule(world, policy, input.body, input.body.status !== 'INACTIVE')
    return new Reply(showRule(world, policy, rule), { status: 201 })
  },

  getAuthorizationServerPolicyRule(world, input) {
    const { policy, rule } = ruleIn(world, input)
    return showRule(world, policy, rule)
  },

  replaceAuthorizationServerPolicyRule(world, input) {
    const { policy, rule } = ruleIn(world, input)
    return showRule(world, policy, replaceRule(world, policy, rule, input.body))
  },

  deleteAuthorizationServerPolicyRule(world, input) {
    const { policy, rule } = ruleIn(world, input)
    deleteRule(world, policy, rule)
    return done()
  },

  activateAuthorizationServerPolicyRule: switchedRule('ACTIVE'),
  deactivateAuthorizationServerPolicyRule: switchedRule('INACTIVE'),
}
