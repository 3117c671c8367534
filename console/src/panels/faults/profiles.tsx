import { useState } from 'preact/hooks'
import { Dialog, Field } from '../../ui/dialog.tsx'
import { Badge, Card } from '../../ui/part.tsx'
import type { Profile } from './types.ts'

interface ProfilesProps {
  readonly profiles: readonly Profile[]
  readonly onStart: (profile: string, params: Record<string, unknown>) => Promise<void>
}

/** The profiles that come with the project. */
export function Profiles({ profiles, onStart }: ProfilesProps) {
  const [wanted, setWanted] = useState('')
  const [asked, setAsked] = useState<Profile>()
  const words = wanted.toLowerCase()
  const shown = profiles.filter(({ id, title }) => `${id} ${title}`.toLowerCase().includes(words))
  return (
    <Card
      title="Profiles"
      head={
        <input
          class="input"
          type="search"
          placeholder={`Search ${profiles.length}`}
          aria-label="Search profiles"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
          style={{ width: '150px' }}
        />
      }
    >
      <ul class="profiles">
        {shown.map((profile) => (
          <li key={profile.id}>
            <div class="bar">
              <b class="mono">{profile.id}</b>
              {profile.faults.length + profile.include.length > 1 && (
                <Badge>
                  {profile.include.length > 0
                    ? `${profile.include.length} profiles`
                    : `${profile.faults.length} faults`}
                </Badge>
              )}
              <span class="spring" />
              <button
                type="button"
                class="button small"
                aria-label={`Start ${profile.id}`}
                onClick={() => (Object.keys(profile.params).length > 0 ? setAsked(profile) : onStart(profile.id, {}))}
              >
                Start
              </button>
            </div>
            <p>{profile.title}</p>
            {profile.client && <p class="quiet">A good client {profile.client}.</p>}
          </li>
        ))}
      </ul>
      {asked && <Parameters profile={asked} onClose={() => setAsked(undefined)} onStart={onStart} />}
    </Card>
  )
}

interface ParametersProps {
  readonly profile: Profile
  readonly onClose: () => void
  readonly onStart: ProfilesProps['onStart']
}

function Parameters({ profile, onClose, onStart }: ParametersProps) {
  const numeric = (name: string) => /number|integer/.test(profile.params[name]?.type ?? '')
  return (
    <Dialog
      title={`Start ${profile.id}`}
      does="Start"
      onClose={onClose}
      onDone={(data) =>
        onStart(
          profile.id,
          Object.fromEntries(Object.entries(data).map(([name, text]) => [name, numeric(name) ? Number(text) : text])),
        )
      }
    >
      <p class="quiet">{profile.title}</p>
      {Object.entries(profile.params).map(([name, { type, default: usual }]) => (
        <Field key={name} label={`${name} (${type})`}>
          <input class="input" name={name} defaultValue={String(usual ?? '')} required />
        </Field>
      ))}
    </Dialog>
  )
}
