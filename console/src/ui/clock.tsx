import { useEffect, useState } from 'preact/hooks'
import { of, post } from '../api/ask.ts'
import type { Clock, Universe } from '../api/types.ts'
import { asRefusal } from '../state/fetched.ts'
import { refreshUniverses } from '../state/live.ts'
import { Dialog, Field } from './dialog.tsx'
import { Badge } from './part.tsx'
import { say } from './said.tsx'
import { momentOf } from './time.ts'

const STEPS = ['1m', '1h', '1d'] as const

/** Moves a universe's clock; resolves when what fell due is done. */
export async function moveClock(universe: string, move: object): Promise<void> {
  const { now } = await post<Clock>(of(universe, 'clock'), move)
  await refreshUniverses()
  say(`It is ${momentOf(now)} in ${universe}`)
}

/** A universe's time, and what moves it. */
export function ClockBar({ universe: { name, clock } }: { universe: Universe }) {
  const [asking, setAsking] = useState(false)
  const now = useNow(clock)
  const manual = clock.mode === 'manual'
  const move = (step: object) => moveClock(name, step).catch((problem) => say(asRefusal(problem).message))
  return (
    <div class="clock">
      <time dateTime={new Date(now).toISOString()} title="The universe's time, UTC">
        {momentOf(now)}
      </time>
      <Badge tone={manual ? 'info' : 'quiet'} title={manual ? 'It stands still until it is moved' : 'It runs'}>
        {clock.mode} clock
      </Badge>
      {STEPS.map((step) => (
        <button
          type="button"
          class="button small"
          key={step}
          onClick={() => move({ advance: step })}
          title={`Move the clock on by ${step}`}
        >
          +{step}
        </button>
      ))}
      <button type="button" class="button small plain" onClick={() => setAsking(true)}>
        Set…
      </button>
      {asking && (
        <Dialog
          title={`Move the clock of ${name}`}
          does="Move"
          onClose={() => setAsking(false)}
          onDone={async ({ advance, set, mode }) => {
            if (mode && mode !== clock.mode) await moveClock(name, { mode })
            if (advance) await moveClock(name, { advance })
            if (set) await moveClock(name, { set: `${set}Z` })
          }}
        >
          <Field label="Mode">
            <select class="select" name="mode">
              <option value="wall" selected={!manual}>
                wall: it runs as the machine's clock does
              </option>
              <option value="manual" selected={manual}>
                manual: it stands until it is moved
              </option>
            </select>
          </Field>
          <Field label="Move on by (90s, 5m, 1h30m, 2d): runs what falls due">
            <input class="input" name="advance" placeholder="leave empty to stay" />
          </Field>
          <Field label="Or set to (UTC)">
            <input class="input" name="set" type="datetime-local" step="1" />
          </Field>
        </Dialog>
      )}
    </div>
  )
}

/** Universe time now, as far as it can be told from here. */
export function useNow(clock: Clock): number {
  const said = Date.parse(clock.now)
  const [, draw] = useState(0)
  const [heardAt, setHeardAt] = useState({ said, at: Date.now() })
  useEffect(() => setHeardAt({ said, at: Date.now() }), [said])
  useEffect(() => {
    if (clock.mode !== 'wall') return undefined
    const timer = setInterval(() => draw((n) => n + 1), 1000)
    return () => clearInterval(timer)
  }, [clock.mode])
  if (clock.mode !== 'wall' || heardAt.said !== said) return said
  return said + Date.now() - heardAt.at
}
