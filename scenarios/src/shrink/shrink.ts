import type { Entry, Pack } from '@dtu/fault-profiles'
import { OperatorError } from '@dtu/kit'
import type { LoadedScenario } from '../format/load.ts'
import { playedOf } from '../run/identity.ts'
import type { Trajectory } from '../trial/trajectory.ts'
import { packsOf } from '../world/disturb.ts'
import { needsSockets, openStage } from '../world/stage.ts'
import { atomsOf, packsWith, pinnedTo, type Strike, strikesOf } from './atoms.ts'
import { ddmin, Enough } from './ddmin.ts'
import { type Candidate, failedIn, Trials } from './failure.ts'

export interface ShrinkOptions {
  /** The clause that must go on failing; the first that failed when left out. */
  readonly clause?: string | undefined
  /** How many worlds may be tried. */
  readonly trials: number
  readonly onTrial?: (count: number, smallest: Sizes) => void
}

export interface Sizes {
  readonly faults: number
  /** How often they struck. */
  readonly strikes: number
  readonly steps: number
}

/** The smallest world in which a failure was found to happen still. */
export interface Smallest {
  readonly clause: string
  readonly detail: string
  readonly packs: readonly Pack[]
  /** Places in the story of the steps that are left. */
  readonly steps: readonly number[]
  readonly before: Sizes
  readonly after: Sizes
  /** Worlds that were tried. */
  readonly trials: number
  /** Whether nothing more can be left out; else the trials ran out. */
  readonly minimal: boolean
  /** What could not be made smaller, and why. */
  readonly notes: readonly string[]
}

/**
 * Leaves out of a failing trial's world what the failure does not need: faults, then steps, then single strikes of faults. Without
 * the faults that are left the clause must hold, so that no step is left out whose absence is itself the failure.
 *
 * Throws an OperatorError when the trial does not fail so when it is played again.
 */
export async function shrink(
  loaded: LoadedScenario,
  trajectory: Trajectory,
  options: ShrinkOptions,
): Promise<Smallest> {
  if (trajectory.origin && trajectory.origin.played !== playedOf(loaded, trajectory.faults))
    throw new OperatorError('other_story', `${loaded.file} is no longer what was played`, {
      hint: 'run it again: dtu run',
    })
  const steps = [...(loaded.scenario.play ?? []).keys()]
  const failed = failedIn(trajectory, steps)
  const clause = options.clause ?? failed[0]
  if (clause === undefined || !failed.includes(clause))
    throw new OperatorError('no_failure', clause ? `'${clause}' did not fail in it` : `it is ${trajectory.outcome}`, {
      hint: failed.length > 0 ? `these failed: ${failed.join(', ')}` : 'a trajectory is wanted that is unsatisfied',
    })
  const stage = await openStage({ twins: loaded.twins, listen: needsSockets(loaded.scenario) })
  try {
    const packs = packsOf(trajectory.faults, loaded.folder)
    const shrinking = new Shrinking(
      clause,
      packs,
      steps,
      (onTrial) => new Trials(stage, loaded, trajectory, options.trials, onTrial),
      options,
    )
    return await shrinking.run()
  } finally {
    await stage.close()
  }
}

class Shrinking {
  readonly #clause: string
  readonly #whole: Candidate
  readonly #trials: Trials
  readonly #notes: string[] = []
  #best: Candidate
  #ledger: readonly Entry[] = []
  #detail = ''

  constructor(
    clause: string,
    packs: readonly Pack[],
    steps: readonly number[],
    trials: (onTrial: (count: number) => void) => Trials,
    { onTrial }: ShrinkOptions,
  ) {
    this.#clause = clause
    this.#whole = { packs: packsWith(packs, atomsOf(packs)), steps }
    this.#best = this.#whole
    this.#trials = trials((count) => onTrial?.(count, this.#sizes()))
  }

  async run(): Promise<Smallest> {
    if (!(await this.#fails(this.#whole)))
      throw new OperatorError('not_again', `played again, ${this.#clause} does not fail`, {
        hint: 'a system that depends on the machine’s time or on chance of its own need not fail twice',
      })
    const before = this.#sizes()
    const minimal = await this.#leaveOut()
    return {
      clause: this.#clause,
      detail: this.#detail,
      ...this.#best,
      before,
      after: this.#sizes(),
      trials: this.#trials.count,
      minimal,
      notes: this.#notes,
    }
  }

  async #leaveOut(): Promise<boolean> {
    try {
      await this.#faults()
      await this.#steps()
      await this.#faults()
      await this.#strikes()
      return true
    } catch (error) {
      if (error instanceof Enough) return false
      throw error
    }
  }

  async #faults(): Promise<void> {
    const { packs, steps } = this.#best
    const atoms = atomsOf(packs)
    const struck = new Set(this.#ledger.filter(({ outcome }) => outcome === 'injected').map(({ fault }) => fault))
    const candidate = (part: readonly (typeof atoms)[number][]) => ({ packs: packsWith(packs, part), steps })
    // What never struck is likely not needed: that spares most of the search.
    const likely = atoms.filter(({ fault }) => fault === undefined || struck.has(fault))
    const few = likely.length < atoms.length && (await this.#fails(candidate(likely))) ? likely : atoms
    await ddmin(few, (part) => this.#fails(candidate(part)))
  }

  async #steps(): Promise<void> {
    const { packs, steps } = this.#best
    if (steps.length === 0) return
    // Where nothing is needed for the failure but that nothing happens, leaving out steps proves nothing.
    if (packs.length === 0 && !(await this.#holds({ packs, steps: [] }))) {
      this.#notes.push(`${this.#clause} fails without any step too: all steps were kept`)
      return
    }
    await ddmin(steps, async (part) => {
      const candidate = { packs, steps: part }
      return (packs.length === 0 || (await this.#holds({ ...candidate, packs: [] }))) && this.#fails(candidate)
    })
  }

  async #strikes(): Promise<void> {
    const { packs, steps } = this.#best
    const all = strikesOf(packs, this.#ledger)
    const pinned: Strike[] = []
    for (const own of Map.groupBy(all, ({ pack, fault }) => `${pack} ${fault}`).values()) {
      const tried = [...pinned, ...own]
      if (await this.#fails({ packs: pinnedTo(packs, tried, tried), steps })) pinned.push(...own)
      else this.#notes.push(`${own[0]?.fault} stays as it is: told when to strike, it does not make the failure happen`)
    }
    await ddmin(pinned, (part) => this.#fails({ packs: pinnedTo(packs, part, pinned), steps }))
  }

  /** Whether the clause fails; a world in which it does is the best so far. */
  async #fails(candidate: Candidate): Promise<boolean> {
    const { failed, ledger, trajectory } = await this.#trials.try(candidate)
    if (!failed.includes(this.#clause)) return false
    this.#best = candidate
    this.#ledger = ledger
    const verdict = trajectory.verdicts.filter(({ outcome }) => outcome === 'fail')[failed.indexOf(this.#clause)]
    this.#detail = verdict?.detail ?? trajectory.reason ?? ''
    return true
  }

  /** Whether a world was played to its end and the clause holds in it. */
  async #holds(candidate: Candidate): Promise<boolean> {
    const { failed, trajectory } = await this.#trials.try(candidate)
    const isJudged = trajectory.outcome === 'satisfied' || trajectory.outcome === 'unsatisfied'
    return isJudged && trajectory.complete && !failed.includes(this.#clause)
  }

  #sizes(): Sizes {
    const { packs, steps } = this.#best
    return { faults: atomsOf(packs).length, strikes: strikesOf(packs, this.#ledger).length, steps: steps.length }
  }
}
