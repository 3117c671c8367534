import { get } from '../../api/ask.ts'
import { useFetched } from '../../state/fetched.ts'
import { hash } from '../../state/route.ts'
import { Badge, Card, Problem } from '../../ui/part.tsx'
import { countsOf, percent, Share } from './share.tsx'
import type { Report, Satisfaction, Trial } from './types.ts'

/** What a run came to. */
export function ReportPage({ run }: { run: string }) {
  const { value, problem } = useFetched(() => get<Report>(`/scenario-runs/${encodeURIComponent(run)}`), [run])
  return (
    <div class="panel-body" tabIndex={0} role="region" aria-label={`Run ${run}`}>
      <Problem of={problem} />
      {value && (
        <div class="stack">
          <Head satisfaction={value.satisfaction} />
          {value.failures.length > 0 && <Failures run={run} failures={value.failures} />}
          <Table
            title="By scenario"
            lines={value.byScenario.map(({ scenario, story, satisfaction }) => [scenario, story, satisfaction])}
          />
          {value.byFault.length > 1 && (
            <Table
              title="By faults"
              lines={value.byFault.map(({ faults, satisfaction }) => [faults, '', satisfaction])}
            />
          )}
          <Trials run={run} trials={value.trials} />
        </div>
      )}
    </div>
  )
}

const Head = ({ satisfaction }: { satisfaction: Satisfaction }) => (
  <section class="card figures">
    <Figure label="On these stories" satisfaction={satisfaction} which="onThese" />
    <Figure label="On stories like these" satisfaction={satisfaction} which="onLike" />
    <div>
      <h3>Trajectories</h3>
      <strong>{satisfaction.trials}</strong>
      <span class="quiet">{countsOf(satisfaction)} satisfied</span>
      {satisfaction.inconclusive && <Badge tone="warn">inconclusive: too many stand aside</Badge>}
    </div>
  </section>
)

interface FigureProps {
  readonly label: string
  readonly satisfaction: Satisfaction
  readonly which: 'onThese' | 'onLike'
}

const Figure = ({ label, satisfaction, which }: FigureProps) => {
  const { share, low, high } = satisfaction[which]
  return (
    <div>
      <h3>{label}</h3>
      <strong>{percent(share)}</strong>
      <span class="quiet">
        95 %: {percent(low)} to {percent(high)}
      </span>
      <Share of={satisfaction[which]} label={label} />
    </div>
  )
}

const Failures = ({ run, failures }: { run: string; failures: Report['failures'] }) => (
  <Card title="What went wrong, by how it did">
    <ul class="profiles">
      {failures.map(({ scenario, clause, name, detail, trials, example }) => (
        <li key={`${scenario} ${clause}`}>
          <div class="bar">
            <Badge tone="bad">{trials === 1 ? '1 trial' : `${trials} trials`}</Badge>
            <b>{scenario}</b>
            <span class="quiet">
              {clause}: {name}
            </span>
            <span class="spring" />
            <a class="button small" href={trialHash(run, example)}>
              Timeline
            </a>
          </div>
          <p class="mono bad">{detail}</p>
        </li>
      ))}
    </ul>
  </Card>
)

const trialHash = (run: string, { scenario, trial, faults }: Trial): string =>
  hash('scenarios', run, scenario, trial, faults.join(','))

const Table = ({
  title,
  lines,
}: {
  title: string
  lines: readonly (readonly [name: string, words: string, Satisfaction])[]
}) => (
  <Card title={title}>
    <div class="scroll">
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">{title.replace('By ', '')}</th>
            <th scope="col" class="number">
              Satisfied
            </th>
            <th scope="col" style={{ width: '34%' }}>
              With its interval
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([name, words, satisfaction]) => (
            <tr key={name}>
              <td>
                <b>{name}</b>
                <div class="quiet">{words}</div>
              </td>
              <td class="number">
                {percent(satisfaction.onThese.share)}
                <div class="quiet">{countsOf(satisfaction)}</div>
              </td>
              <td>
                <Share of={satisfaction.onThese} label={name} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </Card>
)

const SHOWN = 200

const Trials = ({ run, trials }: { run: string; trials: readonly Trial[] }) => {
  const sorted = trials.toSorted((a, b) => Number(a.outcome === 'satisfied') - Number(b.outcome === 'satisfied'))
  return (
    <Card title="Trials">
      <div class="bar tight inside">
        {sorted.slice(0, SHOWN).map((trial) => (
          <a key={trialHash(run, trial)} href={trialHash(run, trial)}>
            <Badge tone={trial.outcome === 'satisfied' ? 'good' : trial.outcome === 'unsatisfied' ? 'bad' : 'warn'}>
              {trial.scenario} {trial.trial}
              {trial.faults.length > 0 && ` under ${trial.faults.join(', ')}`}
            </Badge>
          </a>
        ))}
      </div>
    </Card>
  )
}
