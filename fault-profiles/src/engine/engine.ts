import { setTimeout as sleep } from 'node:timers/promises'
import type { Asked, Bend, Detour, Host, Interposer, RawReply, Twin, Universe } from '@dtu/kit'
import { apply } from '../bend/apply.ts'
import { type Act, Bending, type Surroundings } from '../bend/bending.ts'
import { detourOf, EVENT, freshTurning, type Turning } from '../event/detour.ts'
import { befall } from '../event/mishap.ts'
import { kindOf, optionsOf } from '../format/check.ts'
import { milliseconds } from '../format/duration.ts'
import { matchesAny } from '../format/glob.ts'
import type { Fault, Pack } from '../format/schema.ts'
import { Attempts, type Call } from './attempts.ts'
import { closeRound, type Decision, decide, type Round } from './decide.ts'
import { draw } from './draw.ts'
import { Late } from './late.ts'
import { type Entry, Ledger } from './ledger.ts'
import { concernOf, type Item, viewOf, viewOfConnection, viewOfDelivery } from './look.ts'
import { nextMoment } from './moments.ts'
import { overridden } from './override.ts'
import { Past } from './past.ts'
import { type Part, type Place, type Run, startRun, workingAt } from './run.ts'
import { memoryOf } from './state.ts'
import type { View } from './view.ts'
import { Wires } from './wires.ts'

/** Whoever wants to know when runs come and go: doors that have to be opened or shut. */
export type Watcher = (engine: Engine) => void

/** The faults of one universe. Stands between it and the outside while some run is active, and is not there otherwise. */
export class Engine implements Interposer {
  readonly universe: Universe
  readonly ledger: Ledger
  readonly attempts = new Attempts()
  readonly runs = new Map<string, Run>()
  readonly wires = new Wires()
  readonly #late: Late
  readonly #holds = new Set<() => void>()
  readonly #watchers = new Set<Watcher>()
  readonly #turned = new Map<string, Turning>()
  readonly #items = new Set<number>()
  /** Requests under way, by twin. */
  readonly #underWay = new Map<string, number>()
  #past: Past | undefined
  #jumped = 0
  #nextRun = 1

  constructor(host: Host, universe: Universe) {
    this.universe = universe
    this.ledger = new Ledger(universe)
    this.#late = new Late(host, universe)
  }

  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  /** How many connections are held at this moment. */
  get held(): number {
    return this.#holds.size
  }

  /** Puts profiles to work, all of them at once. */
  start(packs: readonly Pack[], seed?: string): Run {
    const run = startRun(`run-${this.#nextRun++}`, packs, seed, this.universe.clock.now())
    const limiters = packs.find(({ limiters }) => limiters !== undefined)?.limiters
    if (limiters !== undefined) this.universe.limits = limiters
    this.runs.set(run.id, run)
    if (packs.some((pack) => pack.faults.some(({ do: actions }) => actions.some(isOfPast))))
      this.#past ??= new Past(this.universe)
    this.#changed()
    for (const [, part, faults] of workingAt([run], 'moment')) for (const fault of faults) this.#arm(run, part, fault)
    return run
  }

  pause(run: Run): void {
    if (run.state === 'running') run.state = 'paused'
    this.#changed()
  }

  resume(run: Run): void {
    if (run.state === 'paused') run.state = 'running'
    this.#changed()
  }

  /** Ends a run: whatever it holds is let go, the clock is where it would have been. */
  stop(run: Run, failed?: string): void {
    run.state = failed === undefined ? 'stopped' : 'failed'
    if (failed !== undefined) run.reason = failed
    if (run.packs.some(({ limiters }) => limiters !== undefined)) this.universe.limits = 'off'
    if (![...this.runs.values()].some(({ state }) => state === 'running')) this.#letGo()
    this.#changed()
  }

  /** Ends all runs and forgets them. The ledger stays. */
  reset(): void {
    for (const run of this.runs.values()) if (run.state !== 'stopped') this.stop(run)
    this.runs.clear()
    this.attempts.clear()
    this.#letGo()
    this.#changed()
  }

  /** Has a fault hit so many of the next requests that it matches, whatever its selection says. */
  trigger(fault: string, times: number): boolean {
    for (const run of this.runs.values())
      for (const part of run.parts) {
        const known = part.pack.faults.find(({ id }) => id === fault)
        if (!known || run.state !== 'running') continue
        const memory = memoryOf(part.state.faults, fault)
        memory.triggered ??= this.universe.clock.now()
        if (part.faults.moment.includes(known)) for (let i = 0; i < times; i++) this.#strike(run, part, known, true)
        else memory.wanted += times
        return true
      }
    return false
  }

  request(asked: Asked): Bend | undefined {
    if (this.#late.passing) return undefined
    this.wires.count(asked.wire)
    const concern = concernOf(asked)
    const now = this.universe.clock.now()
    const client = concern.client ?? concern.user ?? ''
    const name = asked.operation?.id ?? asked.request.path
    const call = this.attempts.note(client, asked.twin.name, name, asked.request, now)
    this.attempts.arrive(client, name, Date.now())
    const view = viewOf(asked, this.wires, call, concern)
    this.#count(view.twin, 1)
    const bending = new Bending(asked, view, this.#around(client, name))
    this.#bendAll(bending, view, now)
    this.#listen(bending, view, call)
    return bending.finish()
  }

  /** What happens to a request before its body is read; undefined when nothing does. */
  early(asked: Asked): { readonly fault: Fault; readonly act: Act } | undefined {
    const view = viewOf(asked, this.wires, undefined, concernOf(asked))
    return this.#first(view, 'early')
  }

  /** What happens to a connection before anything is read from it. */
  door(twin: Twin): { readonly fault: Fault; readonly act: Act } | undefined {
    return this.#first(viewOfConnection(this.universe, twin, this.wires.fresh()), 'door')
  }

  /** Whether a fault of a place is at work on a twin at all. */
  watches(place: Place, twin: string): boolean {
    for (const [, , faults] of workingAt(this.runs.values(), place))
      if (faults.some(({ match }) => match.twin === undefined || matchesAny(match.twin, twin))) return true
    return false
  }

  /** What would happen to connections to a twin now, were one made: nothing is counted. */
  peek(twin: Twin, action: string): boolean {
    const view = viewOfConnection(this.universe, twin, { id: 0, nth: 1, tls: false, protocol: '' })
    for (const [, part, faults] of workingAt(this.runs.values(), 'door')) {
      const ours = faults.filter((fault) => fault.do.some((one) => kindOf(one) === action))
      const copy = { ...part, state: structuredClone(part.state) }
      if (decide(copy, ours, view, this.universe.clock.now()).some(({ inject }) => inject)) return true
    }
    return false
  }

  delivery(item: Item): Detour | undefined {
    const twin = this.universe.twin(item.twin)
    const key = `${item.id}/${item.attempt}`
    const waited = this.#turned.get(key)
    if (waited) {
      this.#turned.delete(key)
      return this.#detour(item, waited)
    }
    const view = viewOfDelivery(this.universe, twin, item)
    const turning = freshTurning(twin)
    const now = this.universe.clock.now()
    for (const [run, part, faults] of workingAt(this.runs.values(), 'event'))
      for (const decision of decide(part, faults, view, now)) {
        const entry = this.#note(run, decision, view)
        if (!decision.inject) continue
        turning.faults.push(decision.fault.id)
        entry.action = decision.fault.do.map(kindOf).join(' ')
        for (const action of decision.fault.do) {
          const act = this.#act(part, decision, action)
          if (EVENT[act.name]) EVENT[act.name]?.(turning, act)
          else setImmediate(() => !this.universe.closed && befall(this.universe, twin, act))
        }
      }
    if (turning.faults.length === 0) return undefined
    if (turning.delay > 0) {
      this.#turned.set(key, turning)
      return { faults: turning.faults, postpone: now + turning.delay }
    }
    return this.#detour(item, turning)
  }

  async carryOut(item: Item): Promise<void> {
    if (item.name !== '~moment') {
      await this.#late.carryOut(item)
      this.#changed()
      return
    }
    const { run: id, fault: name } = item.payload as { run: string; fault: string }
    const run = this.runs.get(id)
    const part = run?.parts.find(({ pack }) => pack.faults.some((fault) => fault.id === name))
    const fault = part?.pack.faults.find((one) => one.id === name)
    if (!run || !part || !fault || run.state === 'stopped') return
    if (run.state === 'running') this.#strike(run, part, fault)
    this.#arm(run, part, fault)
  }

  /** Decides and counts nothing: what would hit requests, one after the other. */
  plan(requests: readonly Asked[]): {
    readonly fault: string
    readonly n: number
    readonly u: number | null
    readonly inject: boolean
    readonly suppressed: string | undefined
  }[][] {
    const now = this.universe.clock.now()
    const copies = [...workingAt(this.runs.values(), 'request')].map(
      ([, part, faults]) => [{ ...part, state: structuredClone(part.state) }, faults] as const,
    )
    return requests.map((asked) => {
      const view = viewOf(asked, this.wires, undefined, concernOf(asked))
      const round = { ended: false, seen: false }
      return copies.flatMap(([part, faults]) =>
        decide(part, faults, view, now, round).map(({ fault, n, u, inject, suppressed }) => ({
          fault: fault.id,
          n,
          u,
          inject,
          suppressed,
        })),
      )
    })
  }

  close(): void {
    this.#letGo()
    this.#past?.close()
  }

  #bendAll(bending: Bending, view: View, now: number): void {
    const rounds = new Map<Run, Round>()
    for (const [run, part, faults] of workingAt(this.runs.values(), 'request')) {
      const override = overridden(part.pack, view)
      if (override === 'none') continue
      const round = rounds.get(run) ?? { ended: false, seen: false }
      rounds.set(run, round)
      for (const decision of decide(part, override ?? faults, view, now, round))
        this.#inject(bending, run, part, decision)
    }
    for (const [run, round] of rounds) if (run.parts[0]) closeRound(run.parts[0], view, now, round)
  }

  #inject(bending: Bending, run: Run, part: Part, decision: Decision): void {
    const entry = this.#note(run, decision, bending.view)
    if (!decision.inject) {
      this.#failIfSpent(run, decision)
      return
    }
    if (this.#isQuiet(decision.fault, bending.view.twin)) {
      Object.assign(entry, { outcome: 'suppressed', reason: 'below max' })
      return
    }
    const { limits } = part.pack
    const { action, commit } = apply(bending, decision.fault, (one) => this.#act(part, decision, one))
    if (limits.maxDelay !== undefined) bending.before = Math.min(bending.before, milliseconds(limits.maxDelay))
    entry.action = action
    entry.commit = commit
    const memory = memoryOf(part.state.faults, decision.fault.id)
    memory.concurrent++
    bending.sent = chained(bending.sent, (bytes) => {
      entry.bytesSent = bytes
      memory.concurrent--
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
      this.stop(run, `the budget of ${fault.id} is spent: ${suppressed}`)
  }

  /** Whether a fault waits for more to be under way than is. */
  #isQuiet(fault: Fault, twin: string): boolean {
    const busy = fault.do.find((action) => kindOf(action) === 'svc.concurrency')
    return busy !== undefined && (this.#underWay.get(twin) ?? 0) <= optionsOf(busy).max
  }

  /** The first fault of a place that says something about a view. */
  #first(view: View, place: Place): { fault: Fault; act: Act } | undefined {
    let found: { fault: Fault; act: Act } | undefined
    for (const [run, part, faults] of workingAt(this.runs.values(), place))
      for (const decision of decide(part, faults, view, this.universe.clock.now())) {
        const entry = this.#note(run, decision, view)
        const action = decision.inject ? decision.fault.do.find((one) => kindOf(one)) : undefined
        if (!action || found) continue
        found = { fault: decision.fault, act: this.#act(part, decision, action) }
        entry.action = found.act.name
        entry.commit = 'never'
      }
    this.universe.database.commit()
    return found
  }

  #note(run: Run, { fault, n, u, stream, inject, suppressed }: Decision, view: View): Entry {
    return this.ledger.add({
      vtime: this.universe.clock.now(),
      wall: Date.now(),
      run: run.id,
      fault: fault.id,
      n,
      u,
      key: stream,
      outcome: inject ? 'injected' : suppressed ? 'suppressed' : 'passed',
      reason: suppressed ?? null,
      twin: view.twin,
      op: view.operation,
      tenant: view.concern.tenant,
      client: shortened(view.concern.client ?? ''),
      attempt: view.attempt,
      connection: view.connection.id,
      commit: null,
      action: null,
      bytesSent: null,
      eventId: view.event?.id ?? null,
    })
  }

  #act(part: Part, { fault, stream, n }: Decision, action: Fault['do'][number]): Act {
    const factor = part.pack.clock?.headers === 'virtual' ? 1 : (part.pack.clock?.factor ?? 1)
    return {
      name: kindOf(action),
      options: optionsOf(action),
      commit: action.commit,
      keep: action.connection === 'keep',
      draw: (name) => draw(part.seed, `${fault.id}#${name}`, stream, n),
      n,
      since: this.universe.clock.now() - part.start,
      told: (wait) => wait / factor,
    }
  }

  #around(client: string, operation: string): Surroundings {
    return {
      past: (age) => this.#past?.before(age),
      later: (asked, after) => this.#late.repeat(asked, after),
      pause: (wait) => this.#pause(wait),
      hold: (release) => {
        this.#holds.add(release)
        return () => this.#holds.delete(release)
      },
      tell: (_view, wait) => this.attempts.tell(client, operation, wait, Date.now()),
    }
  }

  /** Real time for the client that waits; a universe that stands still is moved along. */
  async #pause(wait: number): Promise<void> {
    const { universe } = this
    if (wait <= 0) return
    const { promise, resolve } = Promise.withResolvers<void>()
    const hurry = new AbortController()
    const release = () => {
      hurry.abort()
      resolve()
    }
    this.#holds.add(release)
    await Promise.race([sleep(wait, undefined, { ref: false, signal: hurry.signal }).catch(() => {}), promise])
    this.#holds.delete(release)
    if (!universe.closed && universe.clock.mode === 'manual') await universe.advance(wait)
  }

  /** Hears how an exchange went: what took effect, and who may be at ease. */
  #listen(bending: Bending, view: View, call: Call): void {
    const { dialect = {} } = bending.twin
    const failed = (reply: RawReply) => reply.status >= 400 || (dialect.failed?.(reply) ?? false)
    bending.ran = (reply) => {
      if (!view.tags.has('write') || failed(reply) || bending.undo) return
      this.#past?.touch()
      this.attempts.effect(call)
    }
    bending.edits.push((reply) => {
      this.#count(view.twin, -1)
      if (bending.ending || failed(reply)) return reply
      this.attempts.done(call)
      this.#succeeded(view)
      return reply
    })
  }

  #count(twin: string, by: number): void {
    this.#underWay.set(twin, (this.#underWay.get(twin) ?? 0) + by)
  }

  #succeeded(view: View): void {
    for (const [, part, faults] of workingAt(this.runs.values(), 'request'))
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
      if (memoryOf(part.state.faults, after.fault).injections >= after.count)
        memory.triggered = this.universe.clock.now()
    }
  }

  #detour(item: Item, turning: Turning): Detour {
    return detourOf(turning, (message, after) => this.#late.resend(item.twin, message, after))
  }

  /** Has a fault of its own moments strike at the next of them. */
  #arm(run: Run, part: Part, fault: Fault): void {
    const at = nextMoment(
      fault.when,
      part.start,
      this.universe.clock.now(),
      memoryOf(part.state.faults, fault.id).decisions,
    )
    const twin = this.universe.twins[0]?.name
    if (at === undefined || twin === undefined) return
    const payload = { run: run.id, fault: fault.id }
    this.universe.database.operation(() => {
      this.#items.add(this.universe.agenda.add({ due: at, twin, kind: 'delivery', name: '~moment', payload }))
    })
  }

  #strike(run: Run, part: Part, fault: Fault, wanted = false): void {
    for (const twin of this.universe.twins) {
      if (fault.match.twin !== undefined && !matchesAny(fault.match.twin, twin.name)) continue
      const view = {
        ...viewOfConnection(this.universe, twin, { id: 0, nth: 0, tls: false, protocol: '' }),
        operation: 'moment',
      }
      if (wanted) memoryOf(part.state.faults, fault.id).wanted++
      for (const decision of decide(part, [{ ...fault, when: undefined }], view, this.universe.clock.now())) {
        const entry = this.#note(run, decision, view)
        if (!decision.inject) continue
        entry.action = fault.do.map(kindOf).join(' ')
        for (const action of fault.do) {
          const act = this.#act(part, decision, action)
          befall(this.universe, twin, act)
          if (act.name === 'clock.jump') this.#jumped += milliseconds(act.options.by)
        }
      }
    }
    this.universe.database.commit()
  }

  #letGo(): void {
    for (const release of [...this.#holds]) release()
    this.#holds.clear()
    for (const id of this.#items) this.universe.agenda.cancel(id)
    this.#items.clear()
    if (this.#jumped !== 0) this.universe.clock.set(this.universe.clock.now() - this.#jumped)
    this.#jumped = 0
    this.#past?.close()
    this.#past = undefined
    this.#turned.clear()
  }

  #changed(): void {
    const running = [...this.runs.values()].some(({ state }) => state === 'running')
    // What was put off must still be carried out when nothing runs any more.
    this.universe.interposer = running || this.#late.waiting > 0 ? this : undefined
    for (const watcher of this.#watchers) watcher(this)
  }
}

const PAST = /^data\.(lag|stale|monotonicBreak)$/
const isOfPast = (action: Fault['do'][number]) => PAST.test(kindOf(action))

const chained =
  (first: (bytes: number) => void, second: (bytes: number) => void) =>
  (bytes: number): void => {
    first(bytes)
    second(bytes)
  }

/** A credential is shown by its beginning only. */
const shortened = (client: string): string => (client.length > 24 ? `${client.slice(0, 12)}…` : client)
