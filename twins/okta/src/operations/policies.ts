import { invalid, notFound, oktaError } from '../errors/error.ts'
import { required } from '../model/apps/read.ts'
import { clonePolicy, createPolicy } from '../model/policies/change.ts'
import { ORG, policiesOf, requirePolicy, rulesOf } from '../model/policies/find.ts'
import { SHAPES } from '../model/policies/shapes.ts'
import { simulate } from '../model/policies/simulate.ts'
import type { Policy } from '../model/policies/types.ts'
import { pageReply } from '../paging.ts'
import type { Document, OktaWorld, Operations } from '../types.ts'
import { showApp } from '../view/app.ts'
import { api } from '../view/links.ts'
import { showListedPolicy, showPolicy, showRule } from '../view/policy.ts'
import { type PolicyOf, policyParts, ruleParts } from './policy-parts.ts'
import { flag } from './users.ts'

const policyOf: PolicyOf = (world, { path }) => requirePolicy(world, path.policyId as string)

const parts = policyParts(policyOf)
const rule = ruleParts(policyOf, (input) => flag(input, 'activate', true), 200)

const TYPES = Object.keys(SHAPES).filter((type) => !type.startsWith('OAUTH'))

/** Throws E0000001 for a type that no policy of the org has. */
function requireType(type: string | null): string {
  if (type === null || type === '') throw invalid('type', 'type: The field cannot be left blank')
  if (!TYPES.includes(type)) throw invalid('type', 'Invalid policy type specified.')
  return type
}

const appsOf = (world: OktaWorld, { id }: Policy) => [
  ...world.db.apps.find({ where: { policy: id } }),
  ...world.db.apps.find({ where: { enrollment: id } }),
]

/** What a policy applies to: each app that has it, under the app's id. */
const showMapping = (world: OktaWorld, policy: Policy, app: string): Document => ({
  id: app,
  _links: {
    self: { href: api(world, `/policies/${policy.id}/mappings/${app}`), hints: { allow: ['GET', 'DELETE'] } },
    application: { href: api(world, `/apps/${app}`), hints: { allow: ['GET'] } },
    policy: { href: api(world, `/policies/${policy.id}`), hints: { allow: ['GET', 'PUT'] } },
  },
})

/** Policies of the org, and their rules. */
export const policies: Operations = {
  listPolicies(world, input) {
    const type = requireType(input.query.get('type'))
    const [status, q] = [input.query.get('status'), input.query.get('q')?.toLowerCase()]
    const found = policiesOf(world, ORG, type).filter(
      (policy) => (!status || policy.status === status) && (!q || policy.name.toLowerCase().includes(q)),
    )
    const expand = input.query.get('expand')
    return pageReply(
      world,
      input,
      found.map((policy) => showListedPolicy(world, policy, expand)),
    )
  },

  createPolicy(world, input) {
    const type = requireType(required(input.body, 'type'))
    return showPolicy(world, createPolicy(world, ORG, type, input.body, flag(input, 'activate', true)))
  },

  getPolicy(world, input) {
    const policy = policyOf(world, input)
    return input.query.get('expand') === 'rules'
      ? showPolicy(world, policy, { rules: rulesOf(world, policy).map((rule) => showRule(world, policy, rule)) })
      : showPolicy(world, policy)
  },

  replacePolicy: parts.replace,
  deletePolicy: parts.remove,
  activatePolicy: parts.switchedTo('ACTIVE'),
  deactivatePolicy: parts.switchedTo('INACTIVE'),

  // A clone's times are not told at once (tapes/okta, 2025).
  clonePolicy: (world, input) => ({
    ...showPolicy(world, clonePolicy(world, policyOf(world, input))),
    created: null,
    lastUpdated: null,
  }),

  listPolicyApps: (world, input) =>
    pageReply(
      world,
      input,
      appsOf(world, policyOf(world, input)).map((app) => showApp(world, app)),
    ),

  listPolicyMappings(world, input) {
    const policy = policyOf(world, input)
    return appsOf(world, policy).map(({ id }) => showMapping(world, policy, id))
  },

  getPolicyMapping(world, input) {
    const policy = policyOf(world, input)
    const id = input.path.mappingId as string
    if (!appsOf(world, policy).some((app) => app.id === id)) throw notFound(id, 'PolicyMapping')
    return showMapping(world, policy, id)
  },

  // Apps are given their policies where they are (tapes/okta, 2025).
  mapResourceToPolicy(world, input) {
    policyOf(world, input)
    throw invalid('Policy mappings are no longer supported on this endpoint.')
  },

  deletePolicyResourceMapping(world, input) {
    const policy = policyOf(world, input)
    throw notFound(input.path.mappingId as string, policy.type === 'ACCESS_POLICY' ? 'PolicyMapping' : 'Policy')
  },

  createPolicySimulation(world, input) {
    if (!Array.isArray(input.json)) throw oktaError('E0000003')
    const withEvaluated = input.query.get('expand')?.includes('EVALUATED') ?? false
    return input.json.flatMap((body: Document) => simulate(world, body, withEvaluated))
  },

  listPolicyRules: rule.list,
  createPolicyRule: rule.create,
  getPolicyRule: rule.get,
  replacePolicyRule: rule.replace,
  deletePolicyRule: rule.remove,
  activatePolicyRule: rule.switchedTo('ACTIVE'),
  deactivatePolicyRule: rule.switchedTo('INACTIVE'),
}
