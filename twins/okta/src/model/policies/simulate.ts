import { oktaError } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { requireApp } from '../apps/find.ts'
import { listIn, objectIn, textIn } from '../apps/read.ts'
import { ORG, policiesOf, rulesOf } from './find.ts'
import type { Policy, PolicyRule } from './types.ts'

interface Context {
  readonly user: string | undefined
  readonly groups: readonly string[]
}

/** One evaluation: which policies and rules were looked at, and which decide (developer.okta.com, Policy API, "simulation"). */
export function simulate(world: OktaWorld, body: Document, withEvaluated: boolean): Document[] {
  const app = requireApp(world, textIn(body, 'appInstance') ?? '')
  const context = contextOf(world, objectIn(body, 'policyContext'))
  const types = listIn(body, 'policyTypes') ?? ['OKTA_SIGN_ON', 'MFA_ENROLL', 'ACCESS_POLICY', 'PROFILE_ENROLLMENT']
  return types.map((type) => {
    const chosen = candidates(world, type, app.own).filter((policy) =>
      applies(objectIn({ ...policy.conditions }, 'people'), context),
    )
    const seen = chosen.map((policy) => ({
      policy,
      rules: rulesOf(world, policy).filter((rule) => holds(rule, context)),
    }))
    const first = seen.find(({ rules }) => rules.length > 0)
    const result = first ? [shown(first.policy, first.rules.slice(0, 1))] : []
    return {
      status: first ? 'MATCH' : 'NOT_MATCH',
      policyType: [type],
      result: { policies: result },
      ...(withEvaluated && {
        undefined: { policies: [] },
        evaluated: { policies: seen.map(({ policy, rules }) => shown(policy, rules)) },
      }),
    }
  })
}

/** Who is asked about: a user with their groups, or groups alone. Throws E0000003 where neither is told (tapes/okta). */
function contextOf(world: OktaWorld, given: Document): Context {
  const user = textIn(objectIn(given, 'user'), 'id')
  const named = listIn(objectIn(given, 'groups'), 'ids')
  if (named === undefined) throw oktaError('E0000003')
  const own = user === undefined ? [] : world.db.memberships.find({ where: { user } }).map(({ group }) => group)
  return { user, groups: [...named, ...own] }
}

function candidates(
  world: OktaWorld,
  type: string,
  own: { accessPolicy?: string; profileEnrollment?: string },
): Policy[] {
  const id =
    type === 'ACCESS_POLICY' ? own.accessPolicy : type === 'PROFILE_ENROLLMENT' ? own.profileEnrollment : undefined
  const policies = id === undefined ? policiesOf(world, ORG, type) : [world.db.policies.get(id)]
  return policies.flatMap((policy) => (policy?.status === 'ACTIVE' ? [policy] : []))
}

function applies(people: Document, { user, groups }: Context): boolean {
  const [inUsers, outUsers] = [
    listIn(objectIn(people, 'users'), 'include'),
    listIn(objectIn(people, 'users'), 'exclude'),
  ]
  const [inGroups, outGroups] = [
    listIn(objectIn(people, 'groups'), 'include'),
    listIn(objectIn(people, 'groups'), 'exclude'),
  ]
  if (user !== undefined && outUsers?.includes(user)) return false
  if (outGroups?.some((group) => groups.includes(group))) return false
  const named = [...(inUsers ?? []), ...(inGroups ?? [])]
  return named.length === 0 || named.includes('EVERYONE') || named.some((id) => id === user || groups.includes(id))
}

const holds = (rule: PolicyRule, context: Context): boolean =>
  rule.status === 'ACTIVE' && applies(objectIn({ ...rule.conditions }, 'people'), context)

const shown = (policy: Policy, rules: readonly PolicyRule[]): Document => ({
  id: policy.id,
  name: policy.name,
  status: 'MATCH',
  conditions: [],
  rules: rules.map(({ id, name }) => ({ id, name, status: 'MATCH', conditions: [] })),
})
