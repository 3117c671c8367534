import type { Change, Detail, Item } from '../../api/types.ts'
import { differences } from '../../ui/difference.ts'
import { Json } from '../../ui/json.tsx'
import { Badge, Empty } from '../../ui/part.tsx'

/** What was written, field by field. */
export function Changes({ changes }: { changes: readonly Change[] | null }) {
  if (changes === null)
    return (
      <Empty title="Nobody watched then">
        <span>What an exchange changes is kept while a console is open. Replay it to see.</span>
      </Empty>
    )
  if (changes.length === 0) return <p class="quiet">It changed nothing.</p>
  return (
    <>
      {changes.map((change) => (
        <OneChange key={`${change.table}/${change.key}`} change={change} />
      ))}
    </>
  )
}

export function OneChange({ change: { twin, table, key, before, after } }: { change: Change }) {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  return (
    <section class="card">
      <header>
        <Badge tone={kind === 'added' ? 'good' : kind === 'removed' ? 'bad' : 'info'}>{kind}</Badge>
        <span class="ellipsis">
          {twin} <b>{table}</b> <code>{key}</code>
        </span>
      </header>
      <div class="inside">
        {kind === 'changed' ? (
          <Difference before={before} after={after} />
        ) : (
          <Json value={after ?? before} label={`${table} ${key}`} />
        )}
      </div>
    </section>
  )
}

const Difference = ({ before, after }: { before: unknown; after: unknown }) => (
  <div class="mono">
    {differences(before, after).map(({ path, old, young }) => (
      <p key={path}>
        <span class="quiet">{path || 'all of it'}</span>
        {old !== undefined && <span class="diff-old">− {old}</span>}
        {young !== undefined && <span class="diff-new">+ {young}</span>}
      </p>
    ))}
  </div>
)

/** The facts it made known, and what was said or is still to be done about them. */
export function Consequences({ detail: { events, agenda } }: { detail: Detail }) {
  if (events.length + agenda.length === 0) return <p class="quiet">No event, no task and no delivery came of it.</p>
  return (
    <>
      {events.map(({ seq, twin, type, body }) => (
        <section key={seq} class="card">
          <header>
            <Badge tone="info">event</Badge>
            <span>
              {twin} <b>{type}</b>
            </span>
          </header>
          <div class="inside">
            <Json value={body} label={`Event ${seq}`} />
          </div>
        </section>
      ))}
      {agenda.map((item) => (
        <Due key={item.id} item={item} />
      ))}
    </>
  )
}

const TONES = { waiting: 'warn', done: 'good', failed: 'bad' } as const

const Due = ({ item: { id, kind, twin, name, state, attempt, payload, log } }: { item: Item }) => (
  <section class="card">
    <header>
      <Badge>{kind}</Badge>
      <span>
        {twin} <b>{name}</b>
      </span>
      <span class="spring" />
      <Badge tone={TONES[state]}>
        {state}
        {attempt > 1 && ` after ${attempt} attempts`}
      </Badge>
    </header>
    <div class="inside stack">
      <Json value={payload} label={`Payload of ${kind} ${id}`} />
      {log.length > 0 && <Json value={log} label={`Attempts of ${kind} ${id}`} />}
    </div>
  </section>
)
