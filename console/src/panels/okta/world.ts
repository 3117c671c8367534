import { documents, query } from '../../api/ask.ts'
import { useSeen } from '../../state/fetched.ts'
import { chosen } from '../../state/live.ts'

/** Documents of the Okta twin, as far as they are shown. */
export interface User {
  readonly id: string
  readonly status: string
  readonly created: string
  readonly lastLogin: string | null
  readonly profile: Readonly<Record<string, unknown>> & {
    readonly firstName?: string
    readonly lastName?: string
    readonly login: string
    readonly email: string
    readonly title?: string
  }
}

export interface App {
  readonly id: string
  readonly label: string
  readonly status: string
  readonly signOnMode: string
}

export interface Group {
  readonly id: string
  readonly type: string
  readonly profile: { readonly name: string; readonly description?: string }
}

export interface Factor {
  readonly id: string
  readonly factorType: string
  readonly provider: string
  readonly status: string
}

export interface World {
  readonly users: readonly User[]
  readonly apps: readonly App[]
  readonly groups: readonly Group[]
  readonly groupsOf: ReadonlyMap<string, readonly Group[]>
  readonly appsOf: ReadonlyMap<string, readonly App[]>
  readonly membersOf: ReadonlyMap<string, number>
}

const MANY = 100_000

export const useWorld = () =>
  useSeen('okta', async (): Promise<World> => {
    const universe = chosen.value
    const pairs = <T>(sql: string) => query<T>(universe, sql, [], MANY)
    const [users, apps, groups, memberships, direct, byGroup] = await Promise.all([
      documents<User>(universe, 'SELECT doc FROM okta_users WHERE gone = 0 ORDER BY seq', [], 5000),
      documents<App>(universe, 'SELECT doc FROM okta_apps ORDER BY seq'),
      documents<Group>(universe, 'SELECT doc FROM okta_groups ORDER BY seq'),
      pairs<Pair>('SELECT "user" AS user, "group" AS other FROM okta_memberships'),
      pairs<Pair>('SELECT "user" AS user, app AS other FROM okta_app_users'),
      pairs<{ app: string; group: string }>('SELECT app, "group" FROM okta_app_groups'),
    ])
    const groupById = new Map(groups.map((group) => [group.id, group]))
    const appById = new Map(apps.map((app) => [app.id, app]))
    const granted = new Map<string, Set<string>>()
    const grant = (user: string, app: string) => granted.set(user, (granted.get(user) ?? new Set()).add(app))
    for (const { user, other } of direct) grant(user, other)
    for (const { app, group } of byGroup)
      for (const { user, other } of memberships) if (other === group) grant(user, app)
    const membersOf = new Map<string, number>()
    for (const { other } of memberships) membersOf.set(other, (membersOf.get(other) ?? 0) + 1)
    return {
      users,
      apps,
      groups,
      membersOf,
      groupsOf: gathered(memberships, groupById),
      appsOf: new Map([...granted].map(([user, ids]) => [user, [...ids].flatMap((id) => appById.get(id) ?? [])])),
    }
  }, [])

interface Pair {
  readonly user: string
  readonly other: string
}

function gathered<T>(pairs: readonly Pair[], byId: ReadonlyMap<string, T>): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const { user, other } of pairs) {
    const one = byId.get(other)
    if (one) found.set(user, [...(found.get(user) ?? []), one])
  }
  return found
}

/** The factors a person has enrolled. */
export const useFactors = (user: string) =>
  useSeen(
    'okta',
    () => documents<Factor>(chosen.value, 'SELECT doc FROM okta_factors WHERE "user" = ? ORDER BY seq', [user]),
    [user],
  )
