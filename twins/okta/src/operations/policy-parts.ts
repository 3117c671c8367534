import { Reply } from '@dtu/kit'
import { deletePolicy, replacePolicy, switchPolicy } from '../model/policies/change.ts'
import { requireRule, rulesOf } from '../model/policies/find.ts'
import { createRule, deleteRule, replaceRule, switchRule } from '../model/policies/rules.ts'
import type { Policy } from '../model/policies/types.ts'
import type { OktaInput, OktaWorld, Operation } from '../types.ts'
import { showPolicy, showRule } from '../view/policy.ts'

/** Whose policies a path is about: the org's, or those of one of its authorization servers. */
export type PolicyOf = (world: OktaWorld, input: OktaInput) => Policy

type Status = Policy['status']

const done = () => new Reply(undefined, { status: 204 })

/** What is done with a policy alike wherever it lies. */
export const policyParts = (policyOf: PolicyOf) => ({
  replace: (world: OktaWorld, input: OktaInput) =>
    showPolicy(world, replacePolicy(world, policyOf(world, input), input.body)),

  remove(world: OktaWorld, input: OktaInput): Reply {
    deletePolicy(world, policyOf(world, input))
    return done()
  },

  switchedTo:
    (status: Status): Operation =>
    (world, input) => {
      switchPolicy(world, policyOf(world, input), status)
      return done()
    },
})

/** The rules of such a policy. `isOn` says whether a new one is active, `status` with what its making is answered. */
export const ruleParts = (policyOf: PolicyOf, isOn: (input: OktaInput) => boolean, status: number) => {
  const ruleIn = (world: OktaWorld, input: OktaInput) => {
    const policy = policyOf(world, input)
    return { policy, rule: requireRule(world, policy, input.path.ruleId as string) }
  }
  return {
    list(world: OktaWorld, input: OktaInput) {
      const policy = policyOf(world, input)
      return rulesOf(world, policy).map((rule) => showRule(world, policy, rule))
    },

    create(world: OktaWorld, input: OktaInput): Reply {
      const policy = policyOf(world, input)
      return new Reply(showRule(world, policy, createRule(world, policy, input.body, isOn(input))), { status })
    },

    get(world: OktaWorld, input: OktaInput) {
      const { policy, rule } = ruleIn(world, input)
      return showRule(world, policy, rule)
    },

    replace(world: OktaWorld, input: OktaInput) {
      const { policy, rule } = ruleIn(world, input)
      return showRule(world, policy, replaceRule(world, policy, rule, input.body))
    },

    remove(world: OktaWorld, input: OktaInput): Reply {
      const { policy, rule } = ruleIn(world, input)
      deleteRule(world, policy, rule)
      return done()
    },

    switchedTo:
      (to: Status): Operation =>
      (world, input) => {
        switchRule(world, ruleIn(world, input).rule, to)
        return done()
      },
  }
}
