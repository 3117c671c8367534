import { useEffect, useState } from 'preact/hooks'
import { get, post } from '../../api/ask.ts'
import { useFetched } from '../../state/fetched.ts'
import { go, hash, place } from '../../state/route.ts'
import { useStore } from '../../state/store.ts'
import { Dialog, Field } from '../../ui/dialog.tsx'
import { Badge, Empty, Panel, Problem } from '../../ui/part.tsx'
import { say } from '../../ui/said.tsx'
import { ReportPage } from './report.tsx'
import { percent } from './share.tsx'
import { Timeline } from './timeline.tsx'
import type { Progress, Runs, Story } from './types.ts'

const LOOK_EVERY_MS = 700

/** Runs of scenarios: what fraction of all trajectories satisfies the user, and those that do not. */
export function Scenarios() {
  const { rest } = useStore(place)
  const [asking, setAsking] = useState(false)
  const { value, problem, again } = useFetched(() => get<Runs>('/scenario-runs'), [])
  const playing = value?.progress?.state === 'running'
  useEffect(() => {
    if (!playing) return undefined
    const timer = setInterval(again, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [playing])
  const run = rest[0] ?? value?.runs[0]?.run
  const [, scenario, trial, faults] = rest
  return (
    <Panel
      flush
      title="Scenarios"
      head={
        <>
          {value?.progress && <Under progress={value.progress} />}
          <span class="spring" />
          <button type="button" class="button first" disabled={playing} onClick={() => setAsking(true)}>
            Play…
          </button>
        </>
      }
    >
      <div class="split">
        <Problem of={problem} />
        {value && value.runs.length === 0 && (
          <Empty title="No run is kept yet">
            <span>Play the scenarios here, or keep a run in {value.folder}:</span>
            <code>npx dtu run scenarios/library --out {value.folder}/first</code>
          </Empty>
        )}
        {value && value.runs.length > 0 && <List runs={value} current={run} />}
        {run !== undefined && value?.runs.some((one) => one.run === run) && <ReportPage key={run} run={run} />}
        {run !== undefined && scenario !== undefined && trial !== undefined && (
          <Timeline key={rest.join('/')} run={run} scenario={scenario} trial={trial} faults={faults ?? ''} />
        )}
      </div>
      {asking && (
        <Play
          onClose={() => setAsking(false)}
          onPlay={(started) => {
            say(`${started.run} is under way`)
            again()
          }}
        />
      )}
    </Panel>
  )
}

const Under = ({ progress: { state, done, all, unsatisfied, reason } }: { progress: Progress }) => (
  <span class="bar" role="status">
    {state === 'running' && (
      <>
        <progress max={all || 1} value={done} aria-label="Trials played" />
        <span class="quiet">
          {done} of {all || '…'} trials
        </span>
        {unsatisfied > 0 && <Badge tone="bad">{unsatisfied} not satisfied</Badge>}
      </>
    )}
    {state === 'failed' && <span class="bad">The run failed: {reason}</span>}
  </span>
)

const List = ({ runs: { runs }, current }: { runs: Runs; current: string | undefined }) => (
  <nav class="places" aria-label="Runs">
    <ul>
      {runs.map(({ run, satisfaction: { onThese } }) => (
        <li key={run}>
          <a href={hash('scenarios', run)} aria-current={run === current ? 'page' : undefined}>
            {run}
            <div class="quiet">{percent(onThese.share)} satisfied</div>
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

function Play({ onClose, onPlay }: { onClose: () => void; onPlay: (progress: Progress) => void }) {
  const { value, problem } = useFetched(() => get<{ scenarios: Story[] }>('/scenarios'), [])
  return (
    <Dialog
      title="Play scenarios"
      does="Play"
      onClose={onClose}
      onDone={async ({ scenario, trials, faults }) => {
        const body = {
          ...(scenario && { scenarios: [scenario] }),
          ...(trials && { trials: Number(trials) }),
          ...(faults && { faults: faults.split(/[\s,]+/).filter(Boolean) }),
        }
        onPlay(await post<Progress>('/scenario-runs', body))
        go('scenarios')
      }}
    >
      <Problem of={problem} />
      <Field label="Which">
        <select class="select" name="scenario">
          <option value="">all of them</option>
          {value?.scenarios.map(({ scenario, story }) => (
            <option key={scenario} value={scenario}>
              {scenario}: {story.split('\n', 1)[0]?.slice(0, 60)}
            </option>
          ))}
        </select>
      </Field>
      <Field label="Trials of each">
        <input class="input" name="trials" type="number" min="1" max="1000" placeholder="as the scenario says" />
      </Field>
      <Field label="Again under each of these fault profiles">
        <input class="input" name="faults" placeholder="none, or such as 5xx.pulse" />
      </Field>
    </Dialog>
  )
}
