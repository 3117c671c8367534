import { globSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { extend, KINDS, type Kind, missing, OperatorError, population, type Seed, type Twin, thingsOf } from '@dtu/kit'
import { didYouMean, type Fault, refuse } from '@dtu/kit/yaml'
import { load, registry } from '@dtu/twins'
import { operationOf, targetOf } from '../play/call.ts'
import { profileProblem } from '../world/disturb.ts'
import { misfits } from './fits.ts'
import { holesOf } from './holes.ts'
import { loadFaults } from './load-check.ts'
import { readScenario, SCENARIOS } from './read.ts'
import type { Scenario, Step, VisitStep } from './schema.ts'
import { withShared } from './share.ts'

/** A scenario that was read and found whole. */
export interface LoadedScenario {
  readonly scenario: Scenario
  readonly file: string
  /** Relative paths in it begin here. */
  readonly folder: string
  /** The twins its world has. */
  readonly twins: readonly string[]
  /** The file of the system that is played instead of the scenario's own. */
  readonly instead?: string | undefined
}

export interface LoadOptions {
  /** A file with a system, to be played instead of the scenario's own. */
  readonly instead?: string | undefined
}

/** Reads a scenario file, or all below a folder, in order of their names. Throws an OperatorError that names each mistake's place. */
export async function loadScenarios(path: string, options: LoadOptions = {}): Promise<LoadedScenario[]> {
  const files = filesOf(path)
  if (files.length === 0)
    throw new OperatorError('no_scenarios', `${path} holds no scenario`, {
      hint: 'a scenario is a file named *.scenario.yaml, or *.scenario.ts',
    })
  const loaded: LoadedScenario[] = []
  for (const file of files) loaded.push(await loadScenario(file, options))
  const names = new Map<string, string>()
  for (const { scenario, file } of loaded) {
    const other = names.get(scenario.scenario)
    if (other) throw new OperatorError('same_name', `${file} and ${other} are both called '${scenario.scenario}'`)
    names.set(scenario.scenario, file)
  }
  return loaded
}

function filesOf(path: string): string[] {
  let isFolder: boolean
  try {
    isFolder = statSync(path).isDirectory()
  } catch {
    throw new OperatorError('no_such_file', `there is no ${path}`, { status: 404 })
  }
  if (!isFolder) return [path]
  // Not followed: what is installed beside an app links back to the project.
  return globSync(SCENARIOS, { cwd: path, exclude: (name) => name === 'node_modules' })
    .sort()
    .map((name) => join(path, name))
}

export async function loadScenario(file: string, { instead }: LoadOptions = {}): Promise<LoadedScenario> {
  const document = withShared(await readScenario(file), instead)
  const { scenario } = document
  const names = scenario.world.twins ?? Object.keys(registry)
  const faults: Fault[] = names
    .map((name, n) => ({ name, n }))
    .filter(({ name }) => !(name in registry))
    .map(({ name, n }) => ({
      path: ['world', 'twins', n],
      message: `there is no twin '${name}'${didYouMean(name, Object.keys(registry))}`,
    }))
  for (const [n, name] of (scenario.faults ?? []).entries()) {
    const problem = profileProblem(name, dirname(resolve(file)))
    if (problem) faults.push({ path: ['faults', n], message: problem })
  }
  faults.push(...misfits(scenario, dirname(resolve(file))))
  if (faults.length === 0) faults.push(...(await checkNames(scenario, await load(names))))
  if (faults.length > 0) refuse(document, faults)
  return { scenario, file, folder: dirname(resolve(file)), twins: names, ...(instead !== undefined && { instead }) }
}

/** What only the twins and the population can tell: operations, acts, holes. */
async function checkNames(scenario: Scenario, twins: readonly Twin[]): Promise<Fault[]> {
  const faults: Fault[] = []
  const known = new Set<string>([
    ...KINDS,
    'trial',
    ...(scenario.system ? ['system'] : []),
    ...twins.map((twin) => twin.name),
  ])
  const seed = readSeed(scenario.world.seed, faults)
  const parts = ['name', 'handle', 'key', 'email', 'url', 'google', ...twins.map((twin) => twin.name)]
  const checkHoles = (value: unknown, path: readonly PropertyKey[]) => {
    for (const { hole, path: at } of holesOf(value, path)) {
      const [root = '', ...rest] = hole.split('.')
      if (!known.has(root))
        faults.push({ path: at, message: `nothing is called {${hole}}${didYouMean(root, [...known])}` })
      else if (seed && isKind(root) && !isNamed(seed, root, rest))
        faults.push({ path: at, message: missing(seed, root, rest[0] ?? '') })
      else if (seed && isKind(root)) {
        const part = partOf(seed, root, rest)
        if (part !== undefined && !parts.includes(part))
          faults.push({ path: at, message: `{${hole}} has no '${part}' in this world${didYouMean(part, parts)}` })
      }
    }
  }
  if (scenario.system) checkHoles(scenario.system, ['system'])
  faults.push(...loadFaults(scenario))
  // What always holds is asked from the first change on, when no step has given a name yet.
  const { always, judge, ...later } = scenario['satisfied when']
  checkHoles(always ?? [], ['satisfied when', 'always'])
  const checkSteps = (steps: readonly (Step | VisitStep)[], path: readonly PropertyKey[]) => {
    for (const [n, step] of steps.entries()) {
      faults.push(...checkTarget(step, [...path, n], twins))
      checkHoles(step, [...path, n])
      for (const name of namesGivenBy(step)) known.add(name)
    }
  }
  checkSteps(scenario.play ?? [], ['play'])
  const before = [...known]
  for (const [name, steps] of Object.entries(scenario.plays ?? {})) {
    known.add('arrival')
    if (!seed || seed.people.length > 0) known.add('visitor')
    checkSteps(steps, ['plays', name])
    // What one of many is given, no other knows.
    for (const own of known) if (!before.includes(own)) known.delete(own)
  }
  if (scenario.load) known.add('visits')
  checkHoles(later, ['satisfied when'])
  if (judge) {
    const { calibration, ...asked } = judge
    checkHoles(asked, ['satisfied when', 'judge'])
    // Known answers are of no world, and the judge is asked the same question of them.
    if (calibration)
      for (const { hole, path } of holesOf(judge.question, ['satisfied when', 'judge', 'question']))
        faults.push({
          path,
          message: `a judge with known answers is asked the same question of all worlds: show {${hole}} by a row it sees`,
        })
  }
  return faults
}

function readSeed(seed: Scenario['world']['seed'], faults: Fault[]): Seed | undefined {
  const [name, path] = typeof seed === 'string' ? [seed, ['world', 'seed']] : [seed.base, ['world', 'seed', 'base']]
  try {
    const base = population(name)
    if (typeof seed === 'string') return base
  } catch (error) {
    faults.push({ path, message: (error as Error).message })
    return undefined
  }
  const extended = extend(seed)
  for (const fault of extended.faults) faults.push({ ...fault, path: ['world', 'seed', ...fault.path] })
  return extended.seed
}

const isKind = (root: string): root is Kind => (KINDS as readonly string[]).includes(root)

/** What is asked of something: its name may hold dots itself, the longest that is there is meant. */
function partOf(seed: Seed, kind: Kind, rest: readonly string[]): string | undefined {
  const taken = rest.findLastIndex((_, n) => thingsOf(seed)[kind].has(rest.slice(0, n + 1).join('.')))
  return rest[taken + 1]
}

/** A name may hold dots itself. */
const isNamed = (seed: Seed, kind: Kind, rest: readonly string[]): boolean =>
  rest.some((_, n) => thingsOf(seed)[kind].has(rest.slice(0, n + 1).join('.')))

function checkTarget(step: Step | VisitStep, at: readonly PropertyKey[], twins: readonly Twin[]): Fault[] {
  // Every function has a `call`.
  if (typeof step === 'function') return []
  const [key, text] = 'call' in step ? ['call', step.call] : 'act' in step ? ['act', step.act] : []
  if (!key || !text) return []
  const path = [...at, key]
  const { twin: name, operation } = targetOf(text)
  const twin = twins.find((candidate) => candidate.name === name)
  if (!twin)
    return [
      {
        path,
        message: `this world has no twin '${name}'${didYouMean(
          name,
          twins.map((t) => t.name),
        )}`,
      },
    ]
  if (key === 'act') {
    const acts = Object.keys(twin.acts ?? {})
    return acts.includes(operation)
      ? []
      : [{ path, message: `${name} has no act '${operation}'${didYouMean(operation, acts)}` }]
  }
  try {
    operationOf(twin, operation)
    return []
  } catch (error) {
    return [{ path, message: (error as Error).message }]
  }
}

const namesGivenBy = (step: Step | VisitStep): string[] => [
  ...('save' in step ? Object.keys(step.save ?? {}) : []),
  ...('let' in step ? Object.keys(step.let) : []),
  ...('gives' in step ? (step.gives ?? []) : []),
]
