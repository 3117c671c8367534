import { useState } from 'preact/hooks'
import { Badge, Card } from '../../ui/part.tsx'
import { timeOf } from '../../ui/time.ts'
import type { Entry } from './types.ts'

const SHOWN = 60
const TONES = { injected: 'bad', suppressed: 'warn', passed: 'quiet' } as const

/** The newest decisions, each with what was done or why not. */
export function Decisions({ entries }: { entries: readonly Entry[] }) {
  const [all, setAll] = useState(false)
  const shown = entries.filter(({ outcome }) => all || outcome !== 'passed').slice(-SHOWN)
  return (
    <Card
      title="Decisions"
      head={
        <label class="bar quiet">
          <input type="checkbox" checked={all} onChange={() => setAll(!all)} />
          also what passed
        </label>
      }
    >
      {shown.length === 0 ? (
        <p class="inside quiet">None yet.</p>
      ) : (
        <div class="scroll">
          <table class="grid">
            <thead>
              <tr>
                <th scope="col">Time</th>
                <th scope="col">Outcome</th>
                <th scope="col">Fault</th>
                <th scope="col">Operation</th>
                <th scope="col">What</th>
              </tr>
            </thead>
            <tbody>
              {shown.toReversed().map(({ seq, vtime, outcome, fault, twin, op, action, reason, attempt }) => (
                <tr key={seq}>
                  <td class="mono quiet">{timeOf(vtime)}</td>
                  <td>
                    <Badge tone={TONES[outcome]}>{outcome}</Badge>
                  </td>
                  <td>{fault}</td>
                  <td>
                    {twin} {op} {attempt > 1 && <Badge>attempt {attempt}</Badge>}
                  </td>
                  <td class="quiet">{action ?? reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  )
}
