import { useState } from 'preact/hooks'
import { get } from '../../api/ask.ts'
import { useFetched } from '../../state/fetched.ts'
import { go } from '../../state/route.ts'
import { Json } from '../../ui/json.tsx'
import { Badge, Problem } from '../../ui/part.tsx'
import { timeOf } from '../../ui/time.ts'
import type { Entry, Trajectory, Verdict } from './types.ts'

interface TimelineProps {
  readonly run: string
  readonly scenario: string
  readonly trial: string
  readonly faults: string
}

/** One trial: how the clauses came out, and all that happened, in order. What a failed clause points at is marked. */
export function Timeline({ run, scenario, trial, faults }: TimelineProps) {
  const search = new URLSearchParams({ scenario, trial, ...(faults && { faults }) })
  const { value, problem } = useFetched(
    () => get<Trajectory>(`/scenario-runs/${encodeURIComponent(run)}/trajectory?${search}`),
    [run, scenario, trial, faults],
  )
  const failed = value?.verdicts.filter(({ outcome }) => outcome !== 'pass') ?? []
  const evidence = new Set(failed.flatMap(({ evidence: entries = [] }) => entries))
  return (
    <aside class="aside" aria-label={`Trial ${trial} of ${scenario}`}>
      <header>
        <div class="bar">
          {value && <Badge tone={value.outcome === 'satisfied' ? 'good' : 'bad'}>{value.outcome}</Badge>}
          <h2 class="ellipsis">
            {scenario}, trial {trial}
          </h2>
          <span class="spring" />
          <button type="button" class="button plain small" aria-label="Close" onClick={() => go('scenarios', run)}>
            ✕
          </button>
        </div>
        <span class="quiet">{faults ? `under ${faults}` : 'no faults'}</span>
      </header>
      <Problem of={problem} />
      {value && (
        <div class="inside" tabIndex={0} role="region" aria-label="Timeline">
          {value.reason && <p class="bad">{value.reason}</p>}
          <Verdicts verdicts={value.verdicts} />
          <ol class="happened">
            {value.entries.map((entry) => (
              <Happened key={entry.n} entry={entry} marked={evidence.has(entry.n)} />
            ))}
          </ol>
        </div>
      )}
    </aside>
  )
}

const TONES = { pass: 'good', fail: 'bad', undecided: 'warn' } as const

const Verdicts = ({ verdicts }: { verdicts: readonly Verdict[] }) => (
  <ul class="stack">
    {verdicts.map(({ clause, name, outcome, detail }) => (
      <li key={clause}>
        <Badge tone={TONES[outcome]}>{outcome}</Badge> {name} <span class="quiet">{clause}</span>
        {detail && <p class="mono bad">{detail}</p>}
      </li>
    ))}
  </ul>
)

function Happened({ entry, marked }: { entry: Entry; marked: boolean }) {
  const [open, setOpen] = useState(false)
  const { n, at, kind, said, exchange, change } = entry
  const more = exchange ?? change
  return (
    <li class={`${kind}${marked ? ' marked' : ''}`}>
      <span class="mono quiet">{timeOf(at)}</span>
      <span class="kind">{kind}</span>
      {more === undefined ? (
        <span class="told">{said}</span>
      ) : (
        <button type="button" class="told" aria-expanded={open} onClick={() => setOpen(!open)}>
          {said}
        </button>
      )}
      {open && (
        <div class="more">
          <Json value={more} label={`Entry ${n}`} />
        </div>
      )}
    </li>
  )
}
