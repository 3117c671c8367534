import type { LoadedScenario } from '../format/load.ts'
import type { Trajectory } from '../trial/trajectory.ts'
import { runTrial } from '../trial/trial.ts'
import { needsSockets, openStage, type Stage } from '../world/stage.ts'
import { type Deed, deedsOf, type Reference, redrive } from './redrive.ts'

/** Whether a scenario can tell a good system from a bad one. */
export interface CheckResult {
  readonly scenario: string
  readonly discriminates: boolean
  /** What it should have told apart and did not, in words. */
  readonly problems: readonly string[]
  readonly mutants: {
    /** How many changed references there are besides the equal ones. */
    readonly all: number
    readonly killed: number
    readonly survivors: readonly string[]
    /** Repeats that left no trace in the world: no user can be unsatisfied with those, and they count neither way. */
    readonly equal: readonly string[]
  }
}

/** Of the references with one deed left out or done twice, the scenario must tell so many from the whole. */
const KILLED_AT_LEAST = 0.8
const MOST_MUTANTS = 40
/** Of a load so many come: what clauses ask of many, they ask of these. */
const FEW = 12

/**
 * Plays the reference, and then trajectories that no user could be satisfied with: nothing is done; everything is done twice;
 * one deed is left out, or is done twice. A scenario that is satisfied by those cannot discriminate.
 *
 * A deed that is done twice may come to the same as done once: it changes nothing the second time, and nobody is told anything.
 * Such a mutant is equal to the reference, and counts only where a clause notices it all the same.
 */
export async function check(loaded: LoadedScenario): Promise<CheckResult> {
  const { scenario } = loaded
  const stage = await openStage({ twins: loaded.twins, listen: needsSockets(scenario) })
  try {
    return await checkOn(stage, loaded)
  } finally {
    await stage.close()
  }
}

async function checkOn(stage: Stage, loaded: LoadedScenario): Promise<CheckResult> {
  const name = loaded.scenario.scenario
  const reference = await runTrial(stage, loaded, 0, { visitors: FEW })
  const none = { all: 0, killed: 0, survivors: [], equal: [] }
  if (reference.outcome !== 'satisfied')
    return {
      scenario: name,
      discriminates: false,
      problems: [`the reference itself is ${wordsOf(reference)}`],
      mutants: none,
    }
  const known: Reference = { ...reference, party: loaded.scenario.system ? 'system' : 'play' }
  const deeds = deedsOf(known)
  const tried = async (mutant: readonly Deed[], repeat = -1): Promise<{ satisfied: boolean; equal: boolean }> => {
    let equal = false
    const { outcome } = await runTrial(stage, loaded, 0, {
      faults: [],
      drive: (playing) =>
        redrive(playing, known, mutant, (deed, trace) => {
          if (deed === repeat) equal = !trace
        }),
    })
    return { satisfied: outcome === 'satisfied', equal }
  }
  const problems: string[] = []
  if (!(await tried(deeds)).satisfied) problems.push('the reference, done again by itself, does not satisfy it')
  if ((await tried(nothing(deeds, known))).satisfied) problems.push('a system that does nothing satisfies it')
  if ((await tried(twice(deeds, known))).satisfied) problems.push('a system that does everything twice satisfies it')
  const mutants = { all: 0, killed: 0, survivors: [] as string[], equal: [] as string[] }
  for (const { what, deeds: mutant, repeat } of spread(mutantsOf(deeds, known), MOST_MUTANTS)) {
    const { satisfied, equal } = await tried(mutant, repeat)
    if (satisfied && equal) {
      mutants.equal.push(what)
      continue
    }
    mutants.all++
    if (satisfied) mutants.survivors.push(what)
    else mutants.killed++
  }
  if (mutants.all === 0) problems.push('the reference changes nothing: there is nothing to tell apart')
  else if (mutants.killed < KILLED_AT_LEAST * mutants.all)
    problems.push(
      `only ${mutants.killed} of ${mutants.all} changed references fail; these pass: ${mutants.survivors.join('; ')}`,
    )
  return { scenario: name, discriminates: problems.length === 0, problems, mutants }
}

const wordsOf = ({ outcome, reason, verdicts }: Trajectory): string =>
  [outcome, reason ?? verdicts.find((verdict) => verdict.outcome !== 'pass')?.detail].filter(Boolean).join(': ')

const isSystems = (deed: Deed, { party }: Reference): deed is Extract<Deed, { kind: 'exchange' }> =>
  deed.kind === 'exchange' && deed.entry.by === party
const isChange = (deed: Deed, reference: Reference): deed is Extract<Deed, { kind: 'exchange' }> =>
  isSystems(deed, reference) && deed.changes

const nothing = (deeds: readonly Deed[], reference: Reference): Deed[] =>
  deeds.filter((deed) => !isSystems(deed, reference))

const twice = (deeds: readonly Deed[], reference: Reference): Deed[] =>
  deeds.flatMap((deed): Deed[] => (isChange(deed, reference) ? [deed, deed] : [deed]))

interface Mutant {
  readonly what: string
  readonly deeds: readonly Deed[]
  /** The place of the deed that is done again. */
  readonly repeat?: number
}

/** So many of a list, evenly from all of it. */
const spread = <T>(list: readonly T[], most: number): T[] =>
  list.length <= most
    ? [...list]
    : Array.from({ length: most }, (_, n) => list[Math.floor((n * list.length) / most)] as T)

function mutantsOf(deeds: readonly Deed[], reference: Reference): Mutant[] {
  return deeds.flatMap((deed, n) => {
    if (!isChange(deed, reference)) return []
    const { twin, operation, path } = deed.entry.exchange
    const what = `${twin}.${operation ?? path} (#${deed.entry.n})`
    return [
      { what: `without ${what}`, deeds: deeds.toSpliced(n, 1) },
      { what: `twice ${what}`, deeds: deeds.toSpliced(n, 0, deed), repeat: n + 1 },
    ]
  })
}
