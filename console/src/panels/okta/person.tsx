import { go } from '../../state/route.ts'
import { Badge } from '../../ui/part.tsx'
import { momentOf } from '../../ui/time.ts'
import { nameOf, Status } from './okta.tsx'
import { type User, useFactors, type World } from './world.ts'

/** One person: profile, groups, apps and factors. */
export function Person({ world, user }: { world: World; user: User }) {
  const factors = useFactors(user.id)
  const groups = world.groupsOf.get(user.id) ?? []
  const apps = world.appsOf.get(user.id) ?? []
  return (
    <aside class="aside" aria-label={nameOf(user)}>
      <header>
        <div class="bar">
          <h2>{nameOf(user)}</h2>
          <Status status={user.status} />
          <span class="spring" />
          <button type="button" class="button plain small" aria-label="Close" onClick={() => go('okta')}>
            ✕
          </button>
        </div>
        <code>{user.id}</code>
      </header>
      <div class="inside">
        <section>
          <h3>Profile</h3>
          <dl class="facts">
            {Object.entries(user.profile)
              .filter(([, value]) => value !== null && value !== '')
              .map(([name, value]) => (
                <>
                  <dt>{name}</dt>
                  <dd>{typeof value === 'object' ? JSON.stringify(value) : String(value)}</dd>
                </>
              ))}
            <dt>created</dt>
            <dd>{momentOf(user.created)}</dd>
            <dt>last sign-in</dt>
            <dd>{user.lastLogin ? momentOf(user.lastLogin) : 'never'}</dd>
          </dl>
        </section>
        <Listed title="Groups" none="In no group.">
          {groups.map(({ id, profile, type }) => [
            id,
            profile.name,
            type === 'BUILT_IN' ? 'built in' : `${world.membersOf.get(id) ?? 0} members`,
          ])}
        </Listed>
        <Listed title="Apps" none="No app is assigned.">
          {apps.map(({ id, label, signOnMode }) => [id, label, signOnMode.toLowerCase().replaceAll('_', ' ')])}
        </Listed>
        <Listed title="Factors" none="None is enrolled.">
          {(factors.value ?? []).map(({ id, factorType, provider, status }) => [
            id,
            `${factorType} (${provider})`,
            status.toLowerCase(),
          ])}
        </Listed>
      </div>
    </aside>
  )
}

interface ListedProps {
  readonly title: string
  readonly none: string
  readonly children: readonly (readonly [id: string, words: string, note: string])[]
}

const Listed = ({ title, none, children }: ListedProps) => (
  <section>
    <h3>{title}</h3>
    {children.length === 0 && <p class="quiet">{none}</p>}
    <ul>
      {children.map(([id, words, note]) => (
        <li key={id} class="bar">
          {words} <Badge>{note}</Badge>
        </li>
      ))}
    </ul>
  </section>
)
