import { milliseconds } from '@dtu/kit/duration'
import { KINDS } from '../format/actions.ts'
import { kindOf } from '../format/check.ts'
import { matchesAny } from '../format/glob.ts'
import type { Fault, Pack } from '../format/schema.ts'
import { spokenKinds } from '../format/speech.ts'
import { forbids, spend } from './budget.ts'
import { matches } from './match.ts'
import { strengthAt } from './schedule.ts'
import { choose } from './select.ts'
import { memoryOf, type State, streamIn } from './state.ts'
import { streamOf, type View } from './view.ts'

/** One profile at work, as far as decisions go. */
export interface Working {
  readonly pack: Pack
  readonly seed: string
  /** Universe time of activation. */
  readonly start: number
  readonly state: State
}

/** What was decided about one request for one fault. */
export interface Decision {
  readonly fault: Fault
  readonly pack: Pack
  readonly stream: string
  readonly n: number
  readonly u: number | null
  readonly inject: boolean
  /** Why a fault that was chosen is held back: a budget's name, `shadowed`, `limit`. */
  readonly suppressed?: string | undefined
}

export const isTerminal = (fault: Fault): boolean => fault.do.some((action) => KINDS[kindOf(action)]?.terminal)

/** The faults of a profile in the order in which they get their say. */
export const inOrder = (faults: readonly Fault[]): Fault[] =>
  faults.filter(({ enabled }) => enabled).sort((a, b) => b.priority - a.priority)

/**
 * Decides about one request for each of a profile's faults. What is decided for a fault follows from the seed, the fault, the
 * stream and the request's number in it: other faults only hold back what was chosen, and count nothing less for it.
 */
export function decide(
  working: Working,
  faults: readonly Fault[],
  view: View,
  now: number,
  round: Round = { ended: false, seen: false },
): Decision[] {
  let outside: { readonly held: string | undefined } | undefined
  const decisions: Decision[] = []
  for (const fault of faults) {
    if (!matches(fault.match, view) || !isSayable(fault, view)) continue
    const terminal = isTerminal(fault)
    const shadowed = round.closed || (round.ended && terminal)
    outside ??= { held: reach(working.pack, view, now, working) }
    const decision = one(working, fault, view, now, shadowed ? 'shadowed' : outside.held)
    decisions.push(decision)
    round.seen = true
    if (decision.inject && terminal) round.ended = true
    if (decision.inject && fault.compose === 'stop') round.closed = true
  }
  return decisions
}

/** What a vendor would never say of an operation does not befall it: it counts for nothing. */
const isSayable = (fault: Fault, view: View): boolean => spokenKinds(fault).every((kind) => view.says(kind))

/** One request's way through all the profiles of a run: the first of their faults that ends it wins. */
export interface Round {
  ended: boolean
  /** Whether a fault said that nothing comes after it. */
  closed?: boolean
  /** Whether any fault's matcher fits it. */
  seen: boolean
}

/** Notes for a whole profile's budget what became of a request. */
export function closeRound({ pack, state }: Working, view: View, now: number, { ended, seen }: Round): void {
  if (pack.budget && seen) spend(pack.budget, memoryOf(state.whole, pack.metadata.id), view, now, ended)
}

function one(working: Working, fault: Fault, view: View, now: number, held: string | undefined): Decision {
  const { pack, seed, start, state } = working
  const memory = memoryOf(state.faults, fault.id)
  const key = streamOf(
    view,
    typeof fault.select === 'object' ? (fault.select.key ?? fault.select.markov?.key) : undefined,
  )
  const stream = streamIn(memory, key)
  stream.n++
  const strength = strengthAt(fault.when, { now, start, triggered: memory.triggered }, seed, fault.id)
  const asked = memory.wanted > 0
  const chosen = choose(fault, seed, view, key, memory, stream, strength, now)
  const wanted = asked || (strength.active && chosen.inject)
  const whole = memoryOf(state.whole, pack.metadata.id)
  const suppressed = !wanted
    ? undefined
    : (held ??
      (fault.budget && forbids(fault.budget, memory, view, now)) ??
      (pack.budget && isTerminal(fault) ? forbids(pack.budget, whole, view, now) : undefined) ??
      (pack.limits.maxInjections !== undefined && whole.wanted >= pack.limits.maxInjections ? 'limit' : undefined) ??
      (pack.limits.maxConcurrent !== undefined && whole.concurrent >= pack.limits.maxConcurrent ? 'limit' : undefined))
  const inject = wanted && suppressed === undefined
  if (inject && asked) memory.wanted--
  // The profile's own counter of injections of any kind.
  if (inject) whole.wanted++
  if (suppressed) memory.suppressed[suppressed] = (memory.suppressed[suppressed] ?? 0) + 1
  spend(fault.budget, memory, view, now, inject)
  return { fault, pack, stream: key, n: stream.n, u: chosen.u, inject, suppressed }
}

/** Why a profile may not touch a request at all. */
function reach({ limits }: Pack, view: View, now: number, { start }: Working): string | undefined {
  if (limits.tenants && !limits.allTenants && !matchesAny(limits.tenants, view.concern.tenant)) return 'tenant'
  if (limits.requireLabel !== undefined && !matchesAny(limits.requireLabel, view.label)) return 'label'
  if (limits.stopAfter !== undefined && now >= start + milliseconds(limits.stopAfter)) return 'stopAfter'
  return undefined
}
