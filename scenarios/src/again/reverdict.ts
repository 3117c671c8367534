import { OperatorError } from '@dtu/kit'
import { Invariants } from '../clauses/always.ts'
import { judgeConduct } from '../clauses/conduct.ts'
import type { Bench } from '../clauses/judge.ts'
import { judgeAll } from '../clauses/judge-all.ts'
import { fill } from '../format/holes.ts'
import type { LoadedScenario } from '../format/load.ts'
import { calibrationOf } from '../judge/calibration.ts'
import { originOf, playedOf } from '../run/identity.ts'
import type { Entry } from '../trajectory/record.ts'
import { hide, writtenAs } from '../trajectory/redact.ts'
import type { Trajectory } from '../trial/trajectory.ts'
import { outcomeOf, worldOf } from '../trial/trial.ts'
import { type Base, baseOf, type Stage } from '../world/stage.ts'
import { rebuild } from './rebuild.ts'
import { unansweredBy } from './unanswered.ts'

/** Clauses that are not the scenario's: what broke off the play is a verdict whatever else is asked. */
const OF_THE_PLAY = /^(play\[\d+\]|within)$/

/**
 * Judges a stored trajectory by a scenario's clauses as they stand now. Nothing is played: the world is rebuilt from its seed and
 * the changes that were written down. What they do not answer is `undecided`, with the reason.
 *
 * Throws an OperatorError when anything but the clauses differs from what was played.
 */
export async function reverdict(stage: Stage, loaded: LoadedScenario, trajectory: Trajectory): Promise<Trajectory> {
  const { scenario, folder } = loaded
  const base = baseOf(stage, scenario)
  checkOrigin(loaded, trajectory, base)
  const origin = originOf(loaded, trajectory.faults, base)
  if (!trajectory.complete) return { ...trajectory, origin }
  const universe = stage.host.fork(base.universe.name, worldOf(stage, `again/${trajectory.scenario}`))
  try {
    const { entries, took } = trajectory
    const names = namesIn(base, trajectory)
    const unanswered = (sql: string) => unansweredBy(universe, sql)
    const invariants = new Invariants(universe, fill(scenario['satisfied when'].always ?? [], names), unanswered)
    rebuild(universe, entries, (last) => invariants.check(last, entries[last]?.at ?? 0))
    const party = scenario.system ? 'system' : 'play'
    const heard: Entry[] = []
    const { judge } = scenario['satisfied when']
    const bench: Bench = {
      folder,
      calibration: judge && (await calibrationOf(judge, folder)),
      redact: (text) => hide(text, universe.secrets()),
      record: (happening) => {
        const last = entries.at(-1)
        const entry = { n: entries.length + heard.length, at: last?.at ?? 0, wall: last?.wall ?? 0, ...happening }
        heard.push(entry)
        return entry
      },
    }
    const evidence = { universe, names, entries, invariants, party, took, bench, unanswered } as const
    const broken = trajectory.verdicts.filter(({ clause }) => OF_THE_PLAY.test(clause))
    const judging = judgeAll(scenario['satisfied when'], evidence)
    const judged = await (broken.length > 0 ? judging.catch(() => []) : judging)
    const conduct = broken.length === 0 ? judgeConduct(entries, scenario) : undefined
    const verdicts = [...broken, ...(conduct ? [conduct] : []), ...judged]
    const { reason: _, ...rest } = trajectory
    return { ...rest, origin, entries: [...entries, ...heard], verdicts, ...outcomeOf({ verdicts }, entries) }
  } finally {
    stage.host.drop(universe.name)
  }
}

/** The names of its world, credentials by what stands for them. */
function namesIn(base: Base, { trial, urls, credentials, names }: Trajectory): Record<string, unknown> {
  const twins = base.universe.twins.map(({ name }) => {
    const known = Object.entries(credentials[name] ?? {}).map(([key, value]) => [key, writtenAs(value)])
    return [name, { url: urls[name], ...Object.fromEntries(known) }]
  })
  const system =
    urls.system === undefined ? {} : { system: { url: urls.system, port: Number(new URL(urls.system).port) } }
  return { ...base.population, trial, ...Object.fromEntries(twins), ...system, ...names }
}

function checkOrigin(loaded: LoadedScenario, { scenario, faults, origin }: Trajectory, base: Base): void {
  const { file } = loaded
  if (scenario !== loaded.scenario.scenario)
    throw new OperatorError('other_story', `it was played from '${scenario}', not from '${loaded.scenario.scenario}'`)
  if (!origin || origin.played !== playedOf(loaded, faults))
    throw new OperatorError('other_story', `${file} differs in more than its clauses from what was played`, {
      hint: 'world, system, steps and faults must be the same; others have to be run: dtu run',
    })
  if (origin.world !== originOf(loaded, faults, base).world)
    throw new OperatorError('other_world', 'the twins of this build begin with another world than it was played in', {
      hint: 'do its deeds again in the new one: dtu trajectory replay',
    })
}
