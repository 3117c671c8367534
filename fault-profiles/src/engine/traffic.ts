import type { Asked, Bend, RawReply } from '@dtu/kit'
import { milliseconds } from '@dtu/kit/duration'
import { apply } from '../bend/apply.ts'
import { Bending, type Surroundings } from '../bend/bending.ts'
import { kindOf, optionsOf } from '../format/check.ts'
import { matchesAny } from '../format/glob.ts'
import type { Fault } from '../format/schema.ts'
import { actOf, note } from './act.ts'
import type { Call } from './attempts.ts'
import { closeRound, type Decision, decide, type Round } from './decide.ts'
import { Interests } from './interest.ts'
import { operationOf, viewOf } from './look.ts'
import { overridden } from './override.ts'
import { type Part, type Run, workingAt } from './run.ts'
import type { Site } from './site.ts'
import { memoryOf } from './state.ts'
import type { View } from './view.ts'

/** Bends requests and their replies. */
export class Traffic {
  readonly #site: Site
  readonly #stop: (run: Run, failed: string) => void
  readonly #interests: Interests
  /** Requests under way, by twin. */
  readonly #underWay = new Map<string, number>()

  /** `stop`: ends a run that has failed. */
  constructor(site: Site, stop: (run: Run, failed: string) => void) {
    this.#site = site
    this.#stop = stop
    this.#interests = new Interests(() => site.runs.values())
  }

  /** Runs have come or gone. */
  changed(): void {
    this.#interests.forget()
  }

  /** Undefined when no fault is for a request. */
  bend(asked: Asked): Bend | undefined {
    const { wires, attempts, now } = this.#site
    wires.count(asked.wire)
    const { befalls, hears } = this.#interests.of(asked.twin.name, operationOf(asked))
    if (!befalls && !hears) return undefined
    // Most requests are for no fault: what it takes to know an attempt, and to bend an exchange, is made when it is wanted.
    let noted: Call | undefined
    const call = () => {
      noted ??= attempts.note(clientOf(view), asked.twin.name, nameOf(asked), asked.request, now)
      return noted
    }
    const view = viewOf(asked, wires, () => call().attempts)
    let bending: Bending | undefined
    const bent = () => {
      bending ??= new Bending(asked, view, this.#around(clientOf(view), nameOf(asked)))
      return bending
    }
    if (attempts.expects) attempts.arrive(clientOf(view), nameOf(asked), Date.now())
    this.#count(view.twin, 1)
    // Whose attempts were counted is listened to: with its answer the call ends, and the same request is another one.
    if (!this.#bendAll(bent, view, now) && !hears && noted === undefined) {
      this.#count(view.twin, -1)
      return undefined
    }
    this.#listen(bent(), view, call())
    return bent().finish()
  }

  /** Whether any fault was for it. */
  #bendAll(bent: () => Bending, view: View, now: number): boolean {
    const rounds = new Map<Run, Round>()
    for (const [run, part, faults] of workingAt(this.#site.runs.values(), 'request')) {
      const override = overridden(part.pack, view)
      if (override === 'none') continue
      const round = rounds.get(run) ?? { ended: false, seen: false }
      rounds.set(run, round)
      for (const decision of decide(part, override ?? faults, view, now, round))
        this.#inject(bent(), run, part, decision)
    }
    let seen = false
    for (const [run, round] of rounds) {
      if (run.parts[0]) closeRound(run.parts[0], view, now, round)
      seen ||= round.seen
    }
    return seen
  }

  #inject(bending: Bending, run: Run, part: Part, decision: Decision): void {
    const entry = note(this.#site, run, decision, bending.view)
    if (!decision.inject) {
      this.#failIfSpent(run, decision)
      return
    }
    if (this.#isQuiet(decision.fault, bending.view.twin)) {
      Object.assign(entry, { outcome: 'suppressed', reason: 'below max' })
      return
    }
    const { limits } = part.pack
    const { action, commit } = apply(bending, decision.fault, (one) => actOf(this.#site, part, decision, one))
    if (limits.maxDelay !== undefined) bending.clamp(milliseconds(limits.maxDelay))
    entry.action = action
    entry.commit = commit
    const memories = [memoryOf(part.state.faults, decision.fault.id), memoryOf(part.state.whole, part.pack.metadata.id)]
    for (const memory of memories) memory.concurrent++
    bending.sent = chained(bending.sent, (bytes) => {
      entry.bytesSent = bytes
      for (const memory of memories) memory.concurrent--
    })
    if (part.pack.expose)
      bending.edits.push((reply) => ({
        ...reply,
        headers: { ...reply.headers, 'x-twin-fault-applied': `${decision.fault.id};n=${decision.n}` },
      }))
    this.#pullTriggers(part)
  }

  #failIfSpent(run: Run, { fault, pack, suppressed }: Decision): void {
    const strict = fault.budget?.onBudgetExhausted ?? pack.budget?.onBudgetExhausted
    if (suppressed && strict === 'fail-run' && /^max|^per/.test(suppressed))
      this.#stop(run, `the budget of ${fault.id} is spent: ${suppressed}`)
  }

  /** Whether a fault waits for more to be under way than is. */
  #isQuiet(fault: Fault, twin: string): boolean {
    const busy = fault.do.find((action) => kindOf(action) === 'svc.concurrency')
    return busy !== undefined && (this.#underWay.get(twin) ?? 0) <= optionsOf(busy).max
  }

  #around(client: string, operation: string): Surroundings {
    const site = this.#site
    return {
      past: (age) => site.past?.before(age),
      later: (asked, after) => site.late.repeat(asked, after),
      pause: (wait) => site.holds.pause(wait),
      hold: (release) => site.holds.add(release),
      tell: (_view, wait) => site.attempts.tell(client, operation, wait, Date.now()),
    }
  }

  /** Hears how an exchange went: what took effect, and who may be at ease. */
  #listen(bending: Bending, view: View, call: Call): void {
    const { past, attempts } = this.#site
    const { dialect = {} } = bending.twin
    const failed = (reply: RawReply) => reply.status >= 400 || (dialect.failed?.(reply) ?? false)
    bending.ran = (reply) => {
      if (!view.tags.has('write') || failed(reply) || bending.undo) return
      past?.touch()
      attempts.effect(call)
    }
    bending.edits.push((reply) => {
      this.#count(view.twin, -1)
      if (bending.ending || failed(reply)) return reply
      attempts.done(call)
      this.#succeeded(view)
      return reply
    })
  }

  #count(twin: string, by: number): void {
    this.#underWay.set(twin, (this.#underWay.get(twin) ?? 0) + by)
  }

  #succeeded(view: View): void {
    for (const [, part, faults] of workingAt(this.#site.runs.values(), 'request'))
      for (const fault of faults) {
        const until = typeof fault.select === 'object' ? fault.select.until : undefined
        if (!until || (until.operation !== undefined && !matchesAny(until.operation, view.operation))) continue
        for (const [key, stream] of memoryOf(part.state.faults, fault.id).streams)
          if (key.includes(view.concern.tenant)) stream.successes++
      }
  }

  #pullTriggers(part: Part): void {
    for (const fault of part.pack.faults) {
      const after = fault.when?.trigger?.afterInjections
      const memory = memoryOf(part.state.faults, fault.id)
      if (!after || memory.triggered !== undefined) continue
      if (memoryOf(part.state.faults, after.fault).injections >= after.count) memory.triggered = this.#site.now
    }
  }
}

const clientOf = ({ concern }: View): string => concern.client ?? concern.user ?? ''

const nameOf = ({ operation, request }: Asked): string => operation?.id ?? request.path

const chained =
  (first: (bytes: number) => void, second: (bytes: number) => void) =>
  (bytes: number): void => {
    first(bytes)
    second(bytes)
  }
