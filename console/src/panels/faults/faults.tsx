import { useEffect } from 'preact/hooks'
import { get, of, post } from '../../api/ask.ts'
import { asRefusal, useFetched } from '../../state/fetched.ts'
import { chosen } from '../../state/live.ts'
import { useStore } from '../../state/store.ts'
import { Card, Panel, Problem } from '../../ui/part.tsx'
import { say } from '../../ui/said.tsx'
import { Chart } from './chart.tsx'
import { Decisions } from './decisions.tsx'
import { useLedger } from './ledger.ts'
import { Profiles } from './profiles.tsx'
import { Runs } from './runs.tsx'
import type { Profile, State } from './types.ts'

const LIMITS = [
  ['off', 'no limits'],
  ['documented', 'as documented'],
  ['tight', 'tight'],
] as const

/** What goes wrong on purpose: profiles, runs, and each time one strikes. */
export function Faults() {
  const universe = useStore(chosen)
  const state = useFetched(() => get<State>(of(universe, 'faults')), [universe])
  const profiles = useFetched(async () => (await get<{ profiles: Profile[] }>('/fault-profiles')).profiles, [])
  const entries = useLedger(universe)
  const last = entries.at(-1)?.seq ?? 0
  // Counters of runs move with the decisions.
  useEffect(() => state.again(), [last])
  const tell = async (path: string, body: object, said: string) => {
    try {
      await post(of(universe, ...path.split('/')), body)
      say(said)
    } catch (problem) {
      const { message, hint } = asRefusal(problem)
      say(hint ? `${message} (${hint})` : message)
    }
    state.again()
  }
  return (
    <Panel
      title="Faults"
      head={
        <>
          <span class="spring" />
          <label class="bar">
            <span class="quiet">Rate limits</span>
            <select
              class="select"
              value={state.value?.limits ?? 'off'}
              onChange={({ currentTarget: { value } }) => tell('limits', { limits: value }, `Rate limits: ${value}`)}
            >
              {LIMITS.map(([limits, words]) => (
                <option key={limits} value={limits}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        </>
      }
    >
      <div class="with-side">
        <div class="stack">
          <Problem of={state.problem} />
          <Runs
            runs={state.value?.runs ?? []}
            onTell={(run, verb) => tell(`faults/runs/${run}/${verb}`, {}, `${run}: ${verb}`)}
          />
          <Card title="Injections a second">
            <Chart entries={entries} />
          </Card>
          <Decisions entries={entries} />
        </div>
        <Profiles
          profiles={profiles.value ?? []}
          onStart={(profile, params) =>
            tell('faults/runs', { profiles: [profile], params }, `${profile} is at work in ${universe}`)
          }
        />
      </div>
    </Panel>
  )
}
