import { useState } from 'preact/hooks'
import { go, place } from '../../state/route.ts'
import { useStore } from '../../state/store.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Badge, Empty, Panel, Problem, type Tone } from '../../ui/part.tsx'
import { Person } from './person.tsx'
import { type User, useWorld, type World } from './world.ts'

/** An organisation's people, with their status, groups and apps. */
export function Okta() {
  const { value: world, problem } = useWorld()
  const { rest } = useStore(place)
  const [wanted, setWanted] = useState('')
  const [status, setStatus] = useState('')
  const users = world?.users ?? []
  const shown = users.filter((user) => (!status || user.status === status) && matches(user, wanted))
  const person = users.find(({ id }) => id === rest[0])
  return (
    <Panel
      flush
      title="Okta"
      head={
        <>
          <input
            class="input"
            type="search"
            placeholder="Name, login or title"
            aria-label="Name, login or title"
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
          <select
            class="select"
            aria-label="Status"
            value={status}
            onChange={(event) => setStatus(event.currentTarget.value)}
          >
            <option value="">Any status</option>
            {[...new Set(users.map((user) => user.status))].map((one) => (
              <option key={one} value={one}>
                {wordsOf(one)}
              </option>
            ))}
          </select>
          <span class="spring" />
          <span class="quiet" role="status">
            {shown.length === users.length ? `${users.length} people` : `${shown.length} of ${users.length} people`}
          </span>
        </>
      }
    >
      <div class="split">
        <Problem of={problem} />
        {world && <People world={world} users={shown} current={person?.id} />}
        {world && person && <Person world={world} user={person} />}
      </div>
    </Panel>
  )
}

const matches = ({ profile }: User, wanted: string): boolean =>
  [profile.firstName, profile.lastName, profile.login, profile.title, nameOf({ profile })].some((part) =>
    part?.toLowerCase().includes(wanted.toLowerCase()),
  )

export const nameOf = ({ profile }: Pick<User, 'profile'>): string =>
  [profile.firstName, profile.lastName].filter(Boolean).join(' ') || profile.login

const TONES: Readonly<Record<string, Tone>> = {
  ACTIVE: 'good',
  STAGED: 'info',
  PROVISIONED: 'info',
  RECOVERY: 'warn',
  PASSWORD_EXPIRED: 'warn',
  LOCKED_OUT: 'bad',
  SUSPENDED: 'warn',
  DEPROVISIONED: 'bad',
  INACTIVE: 'quiet',
}

const wordsOf = (status: string): string => status.toLowerCase().replaceAll('_', ' ')

export const Status = ({ status }: { status: string }) => (
  <Badge tone={TONES[status] ?? 'quiet'}>{wordsOf(status)}</Badge>
)

const SHOWN = 500

function People({ world, users, current }: { world: World; users: readonly User[]; current: string | undefined }) {
  if (users.length === 0) return <Empty title="Nobody like that" />
  return (
    <div class="scroll sheet" tabIndex={0} role="region" aria-label="People">
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Status</th>
            <th scope="col">Groups</th>
            <th scope="col">Apps</th>
          </tr>
        </thead>
        <tbody>
          {users.slice(0, SHOWN).map((user) => (
            <tr key={user.id} class={user.id === current ? 'current' : ''}>
              <td>
                <button type="button" class="who" onClick={() => go('okta', user.id)}>
                  <Avatar name={nameOf(user)} />
                  <span>
                    <b>{nameOf(user)}</b>
                    <span class="quiet">{user.profile.title ?? user.profile.login}</span>
                  </span>
                </button>
              </td>
              <td>
                <Status status={user.status} />
              </td>
              <td>
                <Names
                  names={(world.groupsOf.get(user.id) ?? [])
                    .filter(({ type }) => type !== 'BUILT_IN')
                    .map(({ profile }) => profile.name)}
                />
              </td>
              <td>
                <Names names={(world.appsOf.get(user.id) ?? []).map(({ label }) => label)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Names = ({ names }: { names: readonly string[] }) => (
  <div class="bar tight">
    {names.map((name) => (
      <Badge key={name}>{name}</Badge>
    ))}
  </div>
)
