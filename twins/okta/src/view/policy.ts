import { ORG, rulesOf } from '../model/policies/find.ts'
import type { Policy, PolicyRule } from '../model/policies/types.ts'
import type { Document, OktaWorld } from '../types.ts'
import { api } from './links.ts'

const hints = (href: string, ...allow: string[]) => ({ href, hints: { allow } })

/** Where a policy is, below the API: the org's own, or an authorization server's. */
const pathOf = (world: OktaWorld, { id, owner }: Policy): string => {
  if (owner === ORG) return `/policies/${id}`
  const server = world.db.authorization_servers.get(owner)
  return `/authorizationServers/${server?.default ? 'default' : owner}/policies/${id}`
}

/** A policy (tapes/okta). `embedded` tells what is shown beside it. */
export function showPolicy(world: OktaWorld, policy: Policy, embedded: Document = {}): Document {
  const { owner, fallback: _, type, ...shown } = policy
  const self = api(world, pathOf(world, policy))
  const way = policy.status === 'ACTIVE' ? 'deactivate' : 'activate'
  const own = !policy.system
  return {
    ...shown,
    _links: {
      ...(own && owner === ORG && { mappings: hints(`${self}/mappings`, 'GET', 'POST') }),
      self: own ? hints(self, 'GET', 'PUT', 'DELETE') : hints(self, 'GET', 'PUT'),
      rules: owner === ORG ? hints(`${self}/rules`, 'GET', 'POST') : hints(`${self}/rules`, 'GET'),
      ...(own && { [way]: hints(`${self}/lifecycle/${way}`, 'POST') }),
    },
    ...(Object.keys(embedded).length > 0 && { _embedded: embedded }),
    type,
  }
}

/** A policy in a list; `expand=rules` shows its rules. */
export function showListedPolicy(world: OktaWorld, policy: Policy, expand: string | null): Document {
  return showPolicy(world, policy, {
    ...(policy.type === 'ACCESS_POLICY' && { resourceType: 'APP' }),
    ...(expand === 'rules' && { rules: rulesOf(world, policy).map((rule) => showRule(world, policy, rule)) }),
  })
}

export function showRule(world: OktaWorld, policy: Policy, rule: PolicyRule): Document {
  const { policy: _, type, ...shown } = rule
  const self = api(world, `${pathOf(world, policy)}/rules/${rule.id}`)
  const way = rule.status === 'ACTIVE' ? 'deactivate' : 'activate'
  return {
    ...shown,
    _links: {
      self: rule.system ? hints(self, 'GET', 'PUT') : hints(self, 'GET', 'PUT', 'DELETE'),
      ...(!rule.system && { [way]: hints(`${self}/lifecycle/${way}`, 'POST') }),
    },
    type,
  }
}
