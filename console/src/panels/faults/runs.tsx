import { Badge, Card } from '../../ui/part.tsx'
import type { Run } from './types.ts'

type Verb = 'pause' | 'resume' | 'stop'

const VERBS: Readonly<Record<Run['state'], readonly Verb[]>> = {
  running: ['pause', 'stop'],
  paused: ['resume', 'stop'],
  stopped: [],
  failed: [],
}
const TONES = { running: 'bad', paused: 'warn', stopped: 'quiet', failed: 'warn' } as const
const WORDS = { pause: 'Pause', resume: 'Resume', stop: 'Stop' } as const

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0)

const reasonsOf = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([reason, count]) => `${reason}: ${count}`)
    .join('\n')

interface RunsProps {
  readonly runs: readonly Run[]
  readonly onTell: (run: string, verb: Verb) => void
}

/** The profiles at work, and those that were. */
export const Runs = ({ runs, onTell }: RunsProps) => (
  <Card title="Runs">
    {runs.length === 0 ? (
      <p class="inside quiet">All goes well here. Start a profile to see how a client takes it.</p>
    ) : (
      <div class="scroll">
        <table class="grid">
          <thead>
            <tr>
              <th scope="col">Run</th>
              <th scope="col">Fault</th>
              <th scope="col" class="number">
                Struck
              </th>
              <th scope="col" class="number">
                Held back
              </th>
              <th scope="col" class="number">
                Looked at
              </th>
              <th scope="col">
                <span class="unseen">What can be done</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.toReversed().flatMap((run) =>
              run.faults.map((fault, n) => (
                <tr key={`${run.id}/${fault.id}`}>
                  <td>
                    {n === 0 && (
                      <>
                        {run.id}{' '}
                        <Badge tone={TONES[run.state]} title={run.reason ?? `seed ${run.seed}`}>
                          {run.state}
                        </Badge>
                      </>
                    )}
                  </td>
                  <td>{fault.id}</td>
                  <td class="number">{fault.injections.toLocaleString('en')}</td>
                  <td class="number" title={reasonsOf(fault.suppressed)}>
                    {sum(fault.suppressed).toLocaleString('en')}
                  </td>
                  <td class="number">{fault.decisions.toLocaleString('en')}</td>
                  <td>
                    <div class="bar" style={{ justifyContent: 'flex-end', flexWrap: 'nowrap' }}>
                      {n === 0 &&
                        VERBS[run.state].map((verb) => (
                          <button
                            key={verb}
                            type="button"
                            class="button small"
                            aria-label={`${WORDS[verb]} ${run.id}`}
                            onClick={() => onTell(run.id, verb)}
                          >
                            {WORDS[verb]}
                          </button>
                        ))}
                    </div>
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    )}
  </Card>
)
