import { useState } from 'preact/hooks'
import { of, post, remove } from '../../api/ask.ts'
import type { Universe } from '../../api/types.ts'
import { chosen, refreshUniverses, universes } from '../../state/live.ts'
import { useStore } from '../../state/store.ts'
import { Dialog, Field } from '../../ui/dialog.tsx'
import { Badge, Panel } from '../../ui/part.tsx'
import { say } from '../../ui/said.tsx'
import { momentOf } from '../../ui/time.ts'
import { Compare } from './compare.tsx'
import { Snapshots } from './snapshots.tsx'

type Asking =
  | { readonly what: 'create' }
  | { readonly what: 'fork' | 'reset' | 'drop' | 'snapshot'; readonly of: Universe }

/** The worlds of this process: making, copying, comparing and dropping them. */
export function Universes() {
  const list = useStore(universes)
  const current = useStore(chosen)
  const [asking, setAsking] = useState<Asking>()
  const [written, setWritten] = useState(0)
  return (
    <Panel
      title="Universes"
      head={
        <>
          <span class="spring" />
          <button type="button" class="button first" onClick={() => setAsking({ what: 'create' })}>
            New universe
          </button>
        </>
      }
    >
      <div class="stack">
        <section class="card scroll">
          <table class="grid">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Population</th>
                <th scope="col">Clock</th>
                <th scope="col" class="number">
                  Events
                </th>
                <th scope="col">Kept in</th>
                <th scope="col">
                  <span class="unseen">What can be done</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.map((universe) => (
                <Line key={universe.name} universe={universe} current={universe.name === current} onAsk={setAsking} />
              ))}
            </tbody>
          </table>
        </section>
        <Compare list={list} />
        <Snapshots written={written} />
      </div>
      {asking && (
        <Ask asking={asking} onClose={() => setAsking(undefined)} onWritten={() => setWritten((n) => n + 1)} />
      )}
    </Panel>
  )
}

const ACTIONS = ['fork', 'snapshot', 'reset', 'drop'] as const

function Line({ universe, current, onAsk }: { universe: Universe; current: boolean; onAsk: (asking: Asking) => void }) {
  const { name, seed, clock, events, stored } = universe
  return (
    <tr>
      <td>
        <button type="button" class="button small" aria-pressed={current} onClick={() => chosen.set(name)}>
          {name}
        </button>
      </td>
      <td>{seed}</td>
      <td>
        {momentOf(clock.now)} <Badge tone={clock.mode === 'manual' ? 'info' : 'quiet'}>{clock.mode}</Badge>
      </td>
      <td class="number">{events.toLocaleString('en')}</td>
      <td>{stored}</td>
      <td>
        <div class="bar" style={{ justifyContent: 'flex-end', flexWrap: 'nowrap' }}>
          {ACTIONS.filter((what) => what !== 'drop' || name !== 'default').map((what) => (
            <button
              key={what}
              type="button"
              class={`button small${what === 'drop' || what === 'reset' ? ' grave' : ''}`}
              aria-label={`${WORDS[what]} ${name}`}
              onClick={() => onAsk({ what, of: universe })}
            >
              {WORDS[what]}
            </button>
          ))}
        </div>
      </td>
    </tr>
  )
}

const WORDS = { fork: 'Fork', snapshot: 'Snapshot', reset: 'Reset', drop: 'Drop' } as const

interface AskProps {
  readonly asking: Asking
  readonly onClose: () => void
  readonly onWritten: () => void
}

function Ask({ asking, onClose, onWritten }: AskProps) {
  const done = async (said: string) => {
    await refreshUniverses()
    say(said)
  }
  if (asking.what === 'create')
    return (
      <Dialog
        title="New universe"
        does="Create"
        onClose={onClose}
        onDone={async ({ name, seed, mode }) => {
          const made = await post<Universe>('/universes', { ...(name && { name }), seed, clock: { mode } })
          chosen.set(made.name)
          await done(`${made.name} is made`)
        }}
      >
        <Name hint="left empty: the next free one" />
        <Field label="Population">
          <input class="input" name="seed" list="seeds" value="acme-12" required />
          <datalist id="seeds">
            <option value="acme-12" />
            <option value="acme-120" />
            <option value="empty" />
          </datalist>
        </Field>
        <Field label="Clock">
          <select class="select" name="mode">
            <option value="wall">wall: it runs</option>
            <option value="manual">manual: it stands until it is moved</option>
          </select>
        </Field>
      </Dialog>
    )
  const { name } = asking.of
  if (asking.what === 'fork')
    return (
      <Dialog
        title={`Fork ${name}`}
        does="Fork"
        onClose={onClose}
        onDone={async ({ name: given }) => {
          const made = await post<Universe>(of(name, 'fork'), given ? { name: given } : {})
          await done(`${made.name} is a copy of ${name}`)
        }}
      >
        <Name hint="left empty: the next free one" />
      </Dialog>
    )
  if (asking.what === 'snapshot')
    return (
      <Dialog
        title={`Snapshot of ${name}`}
        does="Write"
        onClose={onClose}
        onDone={async ({ name: given }) => {
          const { snapshot } = await post<{ snapshot: string }>(of(name, 'snapshot'), given ? { name: given } : {})
          onWritten()
          await done(`Written as ${snapshot}`)
        }}
      >
        <Name hint="left empty: the universe and the time" />
      </Dialog>
    )
  return (
    <Dialog
      title={asking.what === 'drop' ? `Drop ${name}?` : `Reset ${name}?`}
      does={WORDS[asking.what]}
      grave
      onClose={onClose}
      onDone={async () => {
        await (asking.what === 'drop' ? remove(of(name)) : post(of(name, 'reset')))
        await done(asking.what === 'drop' ? `${name} is gone` : `${name} is as it was made`)
      }}
    >
      <p>
        {asking.what === 'drop'
          ? 'All of its state is forgotten.'
          : 'It goes back to how it was made; what happened since is forgotten.'}
      </p>
    </Dialog>
  )
}

const Name = ({ hint }: { hint: string }) => (
  <Field label="Name">
    <input
      class="input"
      name="name"
      placeholder={hint}
      pattern="[a-z0-9][a-z0-9_\-]*"
      title="small letters, digits, - and _"
    />
  </Field>
)
