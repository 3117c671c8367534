import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Pack } from '@dtu/fault-profiles'
import { KINDS, OperatorError, type Twin, type Universe } from '@dtu/kit'
import { milliseconds } from '@dtu/kit/duration'
import { Invariants } from '../clauses/always.ts'
import { judgeConduct } from '../clauses/conduct.ts'
import type { Bench } from '../clauses/judge.ts'
import { type Evidence, judgeAll } from '../clauses/judge-all.ts'
import { type ClauseVerdict, failed } from '../clauses/verdict.ts'
import { fill } from '../format/holes.ts'
import type { LoadedScenario } from '../format/load.ts'
import { type Calibration, calibrationOf } from '../judge/calibration.ts'
import { press } from '../load/press.ts'
import { type Playing, play, StepFailed } from '../play/play.ts'
import { Alarms } from '../system/alarms.ts'
import { descriptorsOf } from '../system/environment.ts'
import type { Spare } from '../system/pool.ts'
import { Subject } from '../system/subject.ts'
import { SystemError } from '../system/system.ts'
import { type Entry, exchangesOf } from '../trajectory/record.ts'
import { Recorder } from '../trajectory/recorder.ts'
import { hidden, hide, shown } from '../trajectory/redact.ts'
import { disturb } from '../world/disturb.ts'
import { addressOf, type Credentials, namesOf } from '../world/names.ts'
import { type Base, baseOf, type Stage } from '../world/stage.ts'
import type { Outcome, Trajectory } from './trajectory.ts'

/** What somebody who follows a trial sees of it. */
export interface Attending {
  readonly stage: Stage
  readonly universe: Universe
  readonly recorder: Recorder
  /** Ends the trial here and now; what is there is judged. */
  readonly stop: () => void
}

/** How a trial departs from the plain one. */
export interface TrialOptions {
  /** Fault profiles by name, instead of the scenario's own. */
  readonly faults?: readonly string[]
  /** What is at work instead of what these profiles say; worlds and chances are as with them. */
  readonly packs?: readonly Pack[]
  /** Called when the world is there and nothing has happened in it. */
  readonly attend?: (attending: Attending) => void
  /** No credential of the world may stand in the trajectory: it is to be written down. */
  readonly redact?: boolean
  /** How the judge did on known answers, where that was found out already. */
  readonly calibration?: Calibration | undefined
  /** What is done instead of starting the system and playing the steps. */
  readonly drive?: (playing: Playing) => Promise<void>
  /** Of a load only so many come. */
  readonly visitors?: number
}

/** Plays one trial in a world of its own and judges it. Rejects never: what goes wrong is its outcome. */
export async function runTrial(
  stage: Stage,
  loaded: LoadedScenario,
  trial: number,
  options: TrialOptions = {},
): Promise<Trajectory> {
  const { scenario } = loaded
  const faults = options.faults ?? scenario.faults ?? []
  const base = baseOf(stage, scenario)
  const universe = stage.host.fork(base.universe.name, worldOf(stage, `${scenario.scenario}/${faults}/${trial}`))
  const { names, minted } = namesOf(stage, base, universe, trial)
  let known: Record<string, unknown> = names
  const invariants = new Invariants(universe, fill(scenario['satisfied when'].always ?? [], names))
  universe.limits = scenario.world.limits ?? 'off'
  const recorder = new Recorder(universe, scenario.system ? 'system' : 'play', (last) =>
    invariants.check(last, universe.clock.now()),
  )
  const started = performance.now()
  const deadline = started + milliseconds(scenario.within)
  const alarms = new Alarms(() => universe.clock.now())
  let system: Subject | undefined
  let whole = false
  let complete = false
  let data: string | undefined
  const stopping = Promise.withResolvers<Ended>()
  const stop = () => stopping.resolve({ verdict: failed('stopped', 'it is played to its end', 'it was stopped') })
  options.attend?.({ stage, universe, recorder, stop })
  const calm = disturb(stage, universe, loaded, faults, trial, options.packs)
  try {
    if (scenario.system && !options.drive)
      system = await Subject.start(scenario.system, names, {
        ...contextOf(stage, loaded, universe, recorder, names),
        pools: stage.pools,
        spare: () => spareOf(stage, base, trial),
        clock: alarms,
        data: folder,
      })
    if (system?.url) known = Object.assign(descriptorsOf(names), { system: { url: system.url } })
    const playing: Playing = {
      stage,
      universe,
      names: known,
      recorder,
      system,
      alarms,
      deadline,
      visitors: options.visitors,
    }
    const ended = await within(deadline, playAll(playing, loaded, trial, options), stopping.promise)
    universe.database.commit()
    const took = performance.now() - started
    const party = scenario.system ? 'system' : 'play'
    const evidence: Evidence = {
      universe,
      names: known,
      entries: recorder.entries,
      invariants,
      party,
      took,
      bench: await benchOf(loaded, universe, recorder, options),
    }
    whole = ended.verdict === undefined
    complete = true
    const judging = judgeAll(scenario['satisfied when'], evidence)
    // A play that broke off has given no names to what clauses ask for: that it broke off is the verdict.
    const verdicts = await (ended.verdict ? judging.catch(() => []) : judging)
    const first = ended.verdict ?? (options.drive ? undefined : judgeConduct(recorder.entries, scenario))
    return finish({ verdicts: [...(first ? [first] : []), ...verdicts] })
  } catch (error) {
    return finish({ error: error as Error, verdicts: [] })
  } finally {
    recorder.close()
    calm()
    // What broke off may still be at it: no later trial gets that process.
    await (whole ? system?.stop() : system?.kill())
    if (data) rmSync(data, { recursive: true, force: true })
    stage.host.drop(universe.name)
  }

  function folder(): string {
    data ??= mkdtempSync(join(tmpdir(), 'dtu-trial-'))
    return data
  }

  function written() {
    return { entries: recorder.entries, names: savedIn(known, universe), credentials: minted as Credentials }
  }

  function finish(end: Ended & { verdicts: ClauseVerdict[] }): Trajectory {
    return {
      scenario: scenario.scenario,
      trial,
      faults,
      ...outcomeOf(end, recorder.entries),
      complete,
      verdicts: end.verdicts,
      took: performance.now() - started,
      urls: urlsOf(stage, universe, system?.url),
      ...(options.redact ? redacted(written(), universe.secrets()) : written()),
    }
  }
}

async function benchOf(
  { scenario, folder }: LoadedScenario,
  universe: Universe,
  recorder: Recorder,
  { calibration }: TrialOptions,
): Promise<Bench> {
  const { judge } = scenario['satisfied when']
  return {
    folder,
    calibration: calibration ?? (judge && (await calibrationOf(judge, folder))),
    redact: (text) => hide(text, universe.secrets()),
    record: (happening) => recorder.add(happening),
  }
}

/** A trial's world is called the same in every run, since addresses and credentials are made of its name. */
export function worldOf({ host }: Stage, trial: string): string {
  const name = `w${createHash('sha256').update(trial).digest('hex').slice(0, 12)}`
  let free = name
  for (let n = 2; host.find(free); n++) free = `${name}-${n}`
  return free
}

/** Another world like a trial's. */
function spareOf(stage: Stage, base: Base, trial: number): Spare {
  const universe = stage.host.fork(base.universe.name, worldOf(stage, 'spare'))
  return { names: namesOf(stage, base, universe, trial).names, drop: () => stage.host.drop(universe.name) }
}

type Written = Pick<Trajectory, 'entries' | 'names' | 'credentials'>

const redacted = ({ entries, names, credentials }: Written, secrets: readonly string[]): Written => ({
  entries: entries.map((entry) => hidden(entry, secrets)),
  names: hidden(names, secrets),
  credentials: shown(credentials, secrets),
})

const urlsOf = (stage: Stage, universe: Universe, system: string | undefined): Record<string, string> => ({
  ...Object.fromEntries(universe.twins.map(({ name }) => [name, addressOf(stage, universe, name)])),
  ...(system !== undefined && { system }),
})

/** Names that steps gave: not those of the world. */
const savedIn = (names: Record<string, unknown>, { twins }: Universe): Record<string, unknown> => {
  const own = new Set([...KINDS, 'trial', 'system', ...twins.map((twin) => twin.name)])
  return Object.fromEntries(
    Object.keys(names)
      .filter((name) => !own.has(name))
      .map((name) => [name, names[name]]),
  )
}

interface Ended {
  /** A step or the system failed: the trajectory is unsatisfied whatever else holds. */
  readonly verdict?: ClauseVerdict
  readonly error?: Error
}

async function playAll(
  playing: Playing,
  loaded: LoadedScenario,
  trial: number,
  { drive }: TrialOptions,
): Promise<Ended> {
  const { scenario } = loaded
  const steps = drive ? [] : (scenario.play ?? [])
  const driven = drive && (await attempt(drive(playing), 'play', 'the play'))
  if (driven) return driven
  for (const [n, step] of steps.entries()) {
    const ended = await attempt(play(playing, step, n), `play[${n}]`, `step ${n + 1}`)
    if (ended) return ended
  }
  if (scenario.system && 'agent' in scenario.system && playing.system?.ended) await playing.system.ended
  if (!drive) await press(playing, loaded, trial)
  await playing.universe.settle()
  return {}
}

/** How a part of the play ended the trial; undefined when it goes on. */
async function attempt(part: Promise<void>, clause: string, name: string): Promise<Ended | undefined> {
  try {
    await part
    return undefined
  } catch (error) {
    if (error instanceof StepFailed) return { verdict: failed(clause, name, error.message) }
    throw error
  }
}

const variablesOf = (twin: Twin, { url = '', ...credentials }: Record<string, string>): Record<string, string> =>
  twin.environment?.(url, credentials) ?? {}

/** What comes of the work, or that it came too late or was stopped. */
async function within(deadline: number, work: Promise<Ended>, stopped: Promise<Ended>): Promise<Ended> {
  const { promise: late, resolve } = Promise.withResolvers<Ended>()
  const timer = setTimeout(
    () => resolve({ verdict: failed('within', 'in time', 'the trial was not over in time') }),
    Math.max(0, deadline - performance.now()),
  )
  try {
    return await Promise.race([work, late, stopped])
  } finally {
    clearTimeout(timer)
    work.catch(() => {}) // too late to matter
  }
}

export function outcomeOf(
  end: Ended & { verdicts: readonly ClauseVerdict[] },
  entries: readonly Entry[],
): { outcome: Outcome; reason?: string } {
  if (end.error) {
    const { error } = end
    if (error instanceof SystemError) return { outcome: 'unsatisfied', reason: `the system: ${error.message}` }
    return { outcome: 'harness-error', reason: error instanceof OperatorError ? error.message : String(error.stack) }
  }
  for (const { exchange } of exchangesOf(entries)) {
    const what = `${exchange.twin} ${exchange.operation ?? `${exchange.method} ${exchange.path}`}`
    if (exchange.answerer === 'bug') return { outcome: 'harness-error', reason: `${what}: ${exchange.error}` }
    if (exchange.answerer === 'none') return { outcome: 'twin-gap', reason: `${what} is not modelled` }
  }
  if (end.verdicts.some((verdict) => verdict.outcome === 'fail')) return { outcome: 'unsatisfied' }
  if (end.verdicts.some((verdict) => verdict.outcome === 'undecided')) return { outcome: 'undecided' }
  return { outcome: 'satisfied' }
}

function contextOf(
  stage: Stage,
  { folder }: LoadedScenario,
  universe: Universe,
  recorder: Recorder,
  names: Record<string, unknown>,
) {
  return {
    folder,
    addresses: universe.twins.map(({ name }) => addressOf(stage, universe, name)),
    variables: (): Record<string, string> =>
      Object.assign({}, ...universe.twins.map((twin) => variablesOf(twin, names[twin.name] as Record<string, string>))),
    recorder,
    redact: (text: string) => hide(text, universe.secrets()),
    fetch: async (
      twin: string,
      {
        method = 'GET',
        url,
        headers = {},
        body,
      }: { method?: string; url: string; headers?: Readonly<Record<string, string>>; body?: string },
    ) => {
      const pipeline = stage.pipelines.get(twin)
      if (!pipeline) throw new Error(`no twin '${twin}' on this stage`)
      const reply = await pipeline.handle({
        method,
        url: `/u/${universe.name}${url}`,
        headers,
        body: body === undefined ? undefined : Buffer.from(body),
      })
      const flat = Object.fromEntries(Object.entries(reply.headers).map(([name, value]) => [name, String(value)]))
      return { status: reply.status, headers: flat, body: reply.body.toString() }
    },
  }
}
