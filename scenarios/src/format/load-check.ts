import { milliseconds } from '@dtu/kit/duration'
import { didYouMean, type Fault } from '@dtu/kit/yaml'
import { lengthOf } from '../load/arrivals.ts'
import type { Scenario } from './schema.ts'

/** What `{visits.…}` counts by itself: no play may be called so. */
const COUNTS = ['count', 'done', 'errors', 'abandoned']

/** What is wrong with a load beside its shape: plays that are not there, clocks that cannot be had, budgets of what never comes. */
export function loadFaults(scenario: Scenario): Fault[] {
  const { load, plays = {} } = scenario
  if (!load) return withoutLoad(scenario)
  const names = Object.keys(plays)
  const faults: Fault[] = Object.keys(load.mix)
    .filter((play) => !Object.hasOwn(plays, play))
    .map((play) => ({
      path: ['load', 'mix', play],
      part: 'key',
      message: `there is no '${play}' in 'plays'${didYouMean(play, names)}`,
    }))
  for (const name of names) {
    const at = { path: ['plays', name], part: 'key' } as const
    if (!Object.hasOwn(load.mix, name))
      faults.push({ ...at, message: `nobody plays '${name}': it is not in 'load.mix'` })
    if (COUNTS.includes(name))
      faults.push({ ...at, message: `no play is called so: {visits.${name}} counts all of them` })
  }
  return [...faults, ...clockFaults(scenario, load)]
}

function withoutLoad({ plays, 'satisfied when': { budget = {} } }: Scenario): Fault[] {
  const message = "there is no 'load'"
  const faults: Fault[] = plays ? [{ path: ['plays'], part: 'key', message: `nobody plays them: ${message}` }] : []
  for (const key of ['abandoned', 'errors'] as const)
    if (budget[key] !== undefined) faults.push({ path: ['satisfied when', 'budget', key], part: 'key', message })
  return faults
}

/** A system in a process of its own lives on the machine's clock: the load takes as long as it says. */
function clockFaults({ system, within }: Scenario, load: NonNullable<Scenario['load']>): Fault[] {
  const outside = system !== undefined && !('module' in system)
  if (outside && load.clock === 'world')
    return [
      {
        path: ['load', 'clock'],
        message: "this system has the machine's clock: only steps and modules live on the world's",
      },
    ]
  const length = lengthOf(load)
  if ((outside || load.clock === 'machine') && milliseconds(within) <= length)
    return [
      {
        path: ['load'],
        part: 'key',
        message: `on the machine's clock it takes ${length / 1000} s, and a trial is over within ${within}: say 'within'`,
      },
    ]
  return []
}
