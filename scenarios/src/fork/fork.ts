import { engineOf, type Pack } from '@dtu/fault-profiles'
import { OperatorError } from '@dtu/kit'
import type { LoadedScenario } from '../format/load.ts'
import { compareTrajectories, type Parting } from '../trajectory/compare.ts'
import { say } from '../trajectory/say.ts'
import type { Answer, Fork, Trajectory } from '../trial/trajectory.ts'
import { type Attending, runTrial } from '../trial/trial.ts'
import { chancesOf, packsOf } from '../world/disturb.ts'
import { needsSockets, openStage, type Stage } from '../world/stage.ts'
import { beginningOf, endOf, exchangeAt } from './moment.ts'

export interface ForkOptions {
  /** The entry from which on something is otherwise. */
  readonly at: number
  /** Fault profiles at work from there, instead of those it was played under; none when empty. */
  readonly faults?: readonly string[] | undefined
  /** What the exchange at this entry is answered. */
  readonly answer?: Answer | undefined
  /** The entry at which it ends. */
  readonly until?: number | undefined
}

/** What came of a fork. */
export interface Forked {
  readonly trajectory: Trajectory
  /** Where it parts from the trajectory that it was forked from. */
  readonly parting: Parting
  /** Of one that was stopped: the world as it was then. */
  readonly image?: Buffer
}

/** How often a system with the machine's clock gets to do the same again up to the fork. */
const TRIES = 3
const ANSWER = 'fork.answer'

/**
 * Plays a trajectory again, with the same world, seed and faults, and has something be otherwise from an entry on. The app's own
 * state cannot be copied: it gets there by the same way, and that it did is checked, entry by entry. A scenario that was edited
 * goes on as it stands now.
 *
 * Throws an OperatorError when what came before the fork is not the same.
 */
export async function fork(loaded: LoadedScenario, original: Trajectory, options: ForkOptions): Promise<Forked> {
  const at = beginningOf(original.entries, options.at)
  const packs = options.faults && packsOf(options.faults, loaded.folder)
  const answer = options.answer === undefined ? undefined : answering(original, options.at, options.answer)
  const plan = { original, at, until: options.until, packs, answer }
  const stage = await openStage({ twins: loaded.twins, listen: needsSockets(loaded.scenario) })
  try {
    let forked = await attempt(stage, loaded, plan)
    for (let n = 1; n < TRIES && forked.parting.shared < at; n++) forked = await attempt(stage, loaded, plan)
    checkPrefix(forked.parting, at)
    checkAnswered(forked.trajectory, options)
    const fork: Fork = {
      at,
      ...(options.faults && { faults: options.faults }),
      ...(options.answer !== undefined && { answer: options.answer }),
    }
    // Its story is known, its result is none of a run's.
    const origin = original.origin && { ...original.origin, identity: '' }
    return { ...forked, trajectory: { ...forked.trajectory, fork, ...(origin && { origin }) } }
  } finally {
    await stage.close()
  }
}

interface Plan {
  readonly original: Trajectory
  readonly at: number
  readonly until: number | undefined
  readonly packs: readonly Pack[] | undefined
  readonly answer: Pack | undefined
}

async function attempt(stage: Stage, loaded: LoadedScenario, plan: Plan): Promise<Forked> {
  const { original, at, until } = plan
  let image: Buffer | undefined
  let last: number | undefined
  const follow = (attending: Attending) => {
    const { recorder, universe, stop } = attending
    // Nothing has happened yet: what is otherwise from the beginning stands before all else.
    if (at === 0) turn(attending, loaded, { ...plan, packs: undefined })
    recorder.follower = ({ n }) => {
      // Not in the midst of an operation: when what made the entry is done.
      if (n === at - 1) queueMicrotask(() => turn(attending, loaded, plan))
      if (n === until)
        queueMicrotask(() => {
          last ??= endOf(recorder.entries, n)
          image ??= universe.image()
          stop()
        })
    }
  }
  const { trial, faults } = original
  const played = await runTrial(stage, loaded, trial, {
    faults,
    redact: true,
    attend: follow,
    ...(at === 0 && plan.packs && { packs: plan.packs }),
  })
  if (last === undefined || !image) return { trajectory: played, parting: compareTrajectories(original, played) }
  const trajectory = stoppedAfter(played, last)
  return { trajectory, parting: { ...compareTrajectories(original, trajectory), clauses: [] }, image }
}

/** Nobody can say of a part what comes of the whole. */
const stoppedAfter = ({ entries, ...rest }: Trajectory, last: number): Trajectory => ({
  ...rest,
  outcome: 'undecided',
  reason: `it was stopped after entry ${last}`,
  complete: false,
  verdicts: [],
  entries: entries.slice(0, last + 1),
})

/** From here on it is otherwise. */
function turn({ stage, universe }: Attending, { scenario }: LoadedScenario, { original, packs, answer }: Plan): void {
  const engine = engineOf(stage.host, universe)
  const chances = chancesOf(scenario, original.trial)
  // First of all: what it says of one exchange stands before what others say.
  if (packs) engine.reset()
  if (answer) engine.start([answer], chances)
  if (packs && packs.length > 0) engine.start(packs, chances)
}

/** A fault that befalls the next exchange like the one at an entry, and no other. */
function answering({ entries }: Trajectory, n: number, answer: Answer): Pack {
  const { twin, operation, method, path } = exchangeAt(entries, n).exchange
  const where =
    operation === null ? { method, path: path.replace(/^\/u\/[^/]+/, '').split('?')[0] ?? '' } : { operation }
  const action =
    answer === 'lost'
      ? { 'wire.reset': { at: 'response-head' }, commit: 'applied' }
      : { 'http.status': { code: answer }, commit: 'never' }
  return {
    apiVersion: 'twin.faults/v1',
    kind: 'FaultPack',
    metadata: { id: 'fork', title: 'One exchange is answered otherwise' },
    seed: '42',
    pinned: false,
    overrides: false,
    expose: false,
    limits: { allTenants: true },
    faults: [
      {
        id: ANSWER,
        enabled: true,
        priority: 1e9,
        match: { twin, ...where },
        select: { first: 1 },
        do: [action],
        compose: 'stop',
      },
    ],
  } as Pack
}

/** What did not happen is no answer to what would have been. */
function checkAnswered({ entries }: Trajectory, { answer, at, until }: ForkOptions): void {
  if (answer === undefined || until !== undefined) return
  if (entries.some((entry) => entry.kind === 'fault' && entry.fault === ANSWER)) return
  throw new OperatorError('not_answered', `the exchange at entry ${at} could not be answered otherwise`, {
    hint: 'another fault got there first: name the profiles that are to go on with --faults, or none',
  })
}

function checkPrefix({ shared, left, right }: Parting, at: number): void {
  if (shared >= at) return
  const [then, now] = [left, right].map((entry) => (entry ? say(entry).trim() : 'nothing more'))
  throw new OperatorError(
    'other_prefix',
    `played again, it parts at entry ${shared}, before the fork: ${then} is now ${now}`,
    {
      hint: 'the app, the twins or the scenario have changed since, or the app does not do the same twice',
    },
  )
}
