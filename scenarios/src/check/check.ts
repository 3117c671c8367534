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
  readonly mutants: { readonly all: number; readonly killed: number; readonly survivors: readonly string[] }
}

/** Of the references with one deed left out or done twice, the scenario must tell so many from the whole. */
const KILLED_AT_LEAST = 0.6
const MOST_MUTANTS = 40

/**
 * Plays the reference, and then trajectories that no user could be satisfied with: nothing is done; everything is done twice;
 * one deed is left out, or is done twice. A scenario that is satisfied by those cannot discriminate.
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
  const reference = await runTrial(stage, loaded, 0)
  const none = { all: 0, killed: 0, survivors: [] }
  if (reference.outcome !== 'satisfied')
    return {
      scenario: name,
      discriminates: false,
      problems: [`the reference itself is ${wordsOf(reference)}`],
      mutants: none,
    }
  const known: Reference = { ...reference, party: loaded.scenario.system ? 'system' : 'play' }
  const deeds = deedsOf(known)
  const outcomeOf = async (mutant: readonly Deed[]) =>
    (await runTrial(stage, loaded, 0, { faults: [], drive: (playing) => redrive(playing, known, mutant) })).outcome
  const problems: string[] = []
  const again = await outcomeOf(deeds)
  if (again !== 'satisfied') problems.push(`the reference, done again by itself, is ${again}`)
  if ((await outcomeOf(nothing(deeds, known))) === 'satisfied') problems.push('a system that does nothing satisfies it')
  if ((await outcomeOf(twice(deeds, known))) === 'satisfied')
    problems.push('a system that does everything twice satisfies it')
  const mutants = { all: 0, killed: 0, survivors: [] as string[] }
  for (const { what, deeds: mutant } of mutantsOf(deeds, known).slice(0, MOST_MUTANTS)) {
    mutants.all++
    if ((await outcomeOf(mutant)) === 'satisfied') mutants.survivors.push(what)
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

function mutantsOf(deeds: readonly Deed[], reference: Reference): { what: string; deeds: Deed[] }[] {
  return deeds.flatMap((deed, n) => {
    if (!isChange(deed, reference)) return []
    const { twin, operation, path } = deed.entry.exchange
    const what = `${twin}.${operation ?? path} (#${deed.entry.n})`
    return [
      { what: `without ${what}`, deeds: deeds.toSpliced(n, 1) },
      { what: `twice ${what}`, deeds: deeds.toSpliced(n, 0, deed) },
    ]
  })
}
