import { createHash } from 'node:crypto'
import { Agenda } from './agenda.ts'
import { Clock, type ClockMode } from './clock.ts'
import { Crowd } from './crowd.ts'
import { Courier } from './delivery/courier.ts'
import { type Send, sendHttp } from './delivery/http.ts'
import { OperatorError } from './errors.ts'
import { type Event, EventLog } from './events.ts'
import { Ids } from './ids.ts'
import type { Interposer } from './interposer.ts'
import { Journal, type JournalOptions } from './journal.ts'
import { checkPresets, type Limits, type Presets } from './limits.ts'
import { extend } from './population/extend.ts'
import type { Leads, Mark } from './population/marks.ts'
import { population } from './population/population.ts'
import type { Seed } from './population/seed.ts'
import { thingsOf } from './population/things.ts'
import { blobsIn } from './store/blobs.ts'
import type { Watcher } from './store/changes.ts'
import { Collection } from './store/collection.ts'
import type { Connection } from './store/connection.ts'
import { Counters } from './store/counters.ts'
import { Database, type GiveBack } from './store/database.ts'
import { readRows } from './store/read.ts'
import { ensureTables } from './store/schema.ts'
import { storedAs } from './store/table.ts'
import type { Twin } from './twin.ts'
import { type Blobs, type Collections, World } from './world.ts'

export interface UniverseOptions {
  readonly name: string
  readonly twins: readonly Twin[]
  /** A file path, `:memory:`, the bytes of an image, or a connection to such that was given back. */
  readonly source: string | Buffer | Connection
  /** Takes the database's connection at the end, as it was at the beginning. */
  readonly giveBack?: GiveBack | undefined
  /** Fixes identifiers and chance. Kept from the image when it has one. */
  readonly seed?: string
  readonly clock?: { readonly mode: ClockMode; readonly at?: number | undefined } | undefined
  readonly journal?: JournalOptions | undefined
  /** Where a twin is reached when no request says so: for URLs in deliveries. */
  readonly baseUrl?: (twin: string) => string
  readonly onSecret?: (secret: string) => void
  /** For tests: documents are frozen, so that changing one in place throws. */
  readonly strict?: boolean
  /** Whether deliveries may leave this machine's own networks. */
  readonly egress?: 'local' | 'any' | undefined
  /** Takes what twins send to apps over HTTP, instead of the network. */
  readonly outside?: Send | undefined
  /** Nothing of the agenda is carried out: for looking at a past. */
  readonly still?: boolean
}

interface Resident {
  readonly twin: Twin
  readonly db: Collections<any>
  readonly ids: Ids
}

/** One isolated world: one SQLite database, a clock, a seed. */
export class Universe {
  readonly name: string
  readonly seed: string
  readonly database: Database
  readonly clock: Clock
  readonly events: EventLog
  readonly agenda: Agenda
  readonly journal: Journal
  readonly blobs: Blobs
  readonly courier: Courier
  readonly strict: boolean
  readonly #options: UniverseOptions
  readonly #residents = new Map<string, Resident>()
  closed = false
  /** Bends what passes in and out, while there is one. */
  interposer: Interposer | undefined
  /** How long a service takes before it does what it is asked: what a request waits for, under way meanwhile. */
  delay: ((twin: string, operation: string | undefined) => Promise<void> | undefined) | undefined
  /** Which of the vendors' limits are kept: none, as documented, or far tighter. */
  limits: Limits = 'off'
  /** Requests under way, by twin: counted while limits are kept. */
  readonly crowd = new Crowd()
  #presets: Presets = {}
  /** See `World.nextReply`. */
  replies = 0
  /** Milliseconds by which `World.machineTime` is off. */
  skew = 0

  constructor(options: UniverseOptions) {
    this.#options = options
    this.name = options.name
    this.strict = options.strict ?? false
    this.database = new Database(options.source, options.giveBack)
    ensureTables(this.database, options.twins)
    const created = this.#meta('seed') === undefined
    this.seed = this.#rememberSeed(options.seed)
    const counters = new Counters(this.database)
    this.clock = new Clock(this.database, created || options.clock ? (options.clock ?? { mode: 'wall' }) : undefined)
    this.events = new EventLog(this.database)
    this.agenda = new Agenda(
      this.database,
      options.twins.map((twin) => twin.name),
    )
    this.blobs = blobsIn(this.database)
    this.journal = new Journal(this.database, logFile(options.source), options.journal)
    for (const twin of options.twins) this.#settleIn(twin, counters)
    const egress = options.egress ?? 'local'
    this.courier = new Courier(this, options.outside ?? ((message) => sendHttp(message, egress)))
    if (options.still) this.courier.close()
    if (!created)
      for (const { twin } of this.#residents.values())
        if (twin.reopened) this.transact(twin.name, (world) => twin.reopened?.(world))
    this.database.commit()
  }

  get twins(): readonly Twin[] {
    return this.#options.twins
  }

  /** Which limits of a twin's are kept, where customers differ in them: the twin's first when none was chosen. */
  preset(twin: string): string | undefined {
    return this.#presets[twin] ?? this.twin(twin).limitPresets?.[0]
  }

  /** What is chosen of each twin that has a choice. */
  presets(): Presets {
    const chosen = this.twins.flatMap(({ name }) => {
      const preset = this.preset(name)
      return preset === undefined ? [] : [[name, preset]]
    })
    return Object.fromEntries(chosen)
  }

  /** Chooses presets by twin. Throws an OperatorError for one that does not exist. */
  choosePresets(chosen: Presets): void {
    this.#presets = { ...this.#presets, ...checkPresets(this.twins, chosen) }
  }

  twin(name: string): Twin {
    return this.#resident(name).twin
  }

  /** A twin's world, to read from or to use inside `database.operation`. */
  world(twin: string, baseUrl?: string): World {
    const resident = this.#resident(twin)
    return new World(this, resident.twin, resident.db, resident.ids, baseUrl ?? this.baseUrl(twin))
  }

  baseUrl(twin: string): string {
    return this.#options.baseUrl?.(twin) ?? `https://${this.twin(twin).hosts[0]}`
  }

  /** Runs `work` as one operation of a twin. Its writes are committed at the end of the event-loop turn, or by `commit`. */
  transact<T>(twin: string, work: (world: World) => T): T {
    return this.database.operation(() => work(this.world(twin)))
  }

  /** Used by `World.emit`: the event and what it makes the twin say go into one transaction. */
  emit(world: World, type: string, body: unknown): void {
    const event: Event = this.events.append(this.clock.now(), world.twin, type, body)
    const { twin } = this.#resident(world.twin)
    for (const delivery of twin.deliveries?.(world, event) ?? [])
      world.deliver(delivery.channel, delivery.payload, delivery.at)
  }

  /** Seeds the twins that are not seeded yet. */
  populate(seed: Seed): void {
    const leads: Leads = (mark) => this.#lead(seed, mark)
    this.database.load(() => {
      for (const twin of this.twins) {
        if (this.#meta(`seeded/${twin.name}`)) continue
        twin.seed(this.world(twin.name), seed, leads)
        this.#setMeta(`seeded/${twin.name}`, seed.name)
        this.#setMeta('population', seed.name)
        if (seed.extension) this.#setMeta('population/extension', JSON.stringify(seed.extension))
      }
    })
  }

  /** The name of the seed it was populated from. */
  get population(): string {
    return this.#meta('population') ?? 'empty'
  }

  /** The seed it was populated from. */
  get populated(): Seed {
    const extension = this.#meta('population/extension')
    return extension === undefined ? population(this.population) : extend(JSON.parse(extension)).seed
  }

  #lead(seed: Seed, { kind, name }: Mark): ReturnType<Leads> {
    const thing = thingsOf(seed)[kind].get(name)
    if (!thing) throw new Error(`the seed ${seed.name} has no {${kind}.${name}}`)
    for (const twin of this.twins) {
      const url = twin.address?.(this.world(twin.name), thing, seed)
      if (url !== undefined) return { ...thing, url }
    }
    return thing
  }

  /** Fresh credentials of an administrator's client for each twin. They lead to this universe wherever they are used. */
  credentials(): Record<string, Record<string, string>> {
    const minted: Record<string, Record<string, string>> = {}
    for (const twin of this.twins) minted[twin.name] = this.transact(twin.name, (world) => twin.credentials(world))
    this.database.commit()
    return minted
  }

  /** The credentials minted in this universe so far. */
  secrets(): string[] {
    return this.database.prepare('SELECT secret FROM _secrets WHERE universe = ?').pluck().all(this.name) as string[]
  }

  /** A person's act on a twin (see `Twin.acts`). */
  act(twin: string, act: string, input: unknown): unknown {
    const known = this.twin(twin).acts ?? {}
    const work = known[act]
    if (!work)
      throw new OperatorError('unknown_act', `${twin} has no act '${act}'`, {
        status: 404,
        hint: `it has: ${Object.keys(known).join(', ') || 'none'}`,
      })
    return this.transact(twin, (world) => work(world, input))
  }

  /** Moves the clock on, running what falls due on the way in order, each at its own time. Resolves when that is done. */
  async advance(milliseconds: number): Promise<void> {
    await this.courier.runUntil(this.clock.now() + milliseconds)
  }

  /** Resolves when nothing is due any more and no delivery is under way. */
  async settle(): Promise<void> {
    await this.courier.settle()
  }

  /** Calls back with what each operation changed, once it has succeeded, until the returned function is called. */
  watch(watcher: Watcher): () => void {
    return this.database.changes.watch(watcher)
  }

  /** The state as bytes: what a fork, a snapshot or a bug report is made of. Not the journal. */
  image(): Buffer {
    return this.database.image()
  }

  /** A hash of all state that two universes with the same seed and the same requests share. */
  fingerprint(): string {
    this.database.commit()
    const hash = createHash('sha256')
    for (const { twin } of this.#residents.values())
      for (const [name, table] of Object.entries(twin.tables)) {
        if (table.secret) continue
        hash.update(`\n${twin.name}/${name}\n`)
        for (const row of this.database.sqlite
          .prepare(`SELECT * FROM "${storedAs(twin.name, name)}" ORDER BY key`)
          .raw()
          .iterate())
          hash.update(JSON.stringify(row))
      }
    for (const row of this.database.sqlite.prepare('SELECT * FROM _events ORDER BY seq').raw().iterate())
      hash.update(JSON.stringify(row))
    return hash.digest('hex')
  }

  /** Rows of a read-only query over the universe's tables and views, at most `limit`. `parameters`: a list, or by name. */
  query(
    sql: string,
    parameters: readonly unknown[] | Readonly<Record<string, unknown>> = [],
    limit = 1000,
  ): Record<string, unknown>[] {
    this.journal.flush()
    this.database.commit()
    return readRows(this.database.sqlite, sql, parameters, limit)
  }

  close(): void {
    this.closed = true
    this.courier.close()
    this.journal.close()
    this.database.close()
  }

  #resident(name: string): Resident {
    const resident = this.#residents.get(name)
    if (!resident)
      throw new OperatorError('unknown_twin', `there is no twin '${name}' in this universe`, {
        status: 404,
        hint: `there are: ${[...this.#residents.keys()].join(', ')}`,
      })
    return resident
  }

  #rememberSeed(given: string | undefined): string {
    const seed = this.#meta('seed') ?? given ?? '0'
    if (this.#meta('seed') === undefined) this.#setMeta('seed', seed)
    return seed
  }

  #meta(name: string): string | undefined {
    return this.database.prepare('SELECT value FROM _meta WHERE name = ?').pluck().get(name) as string | undefined
  }

  #setMeta(name: string, value: string): void {
    this.database.write()
    this.database.prepare('INSERT OR REPLACE INTO _meta(name, value) VALUES(?, ?)').run(name, value)
  }

  /** Kept, so that a secret leads to its universe after a restart or a restore too. */
  #rememberSecret(secret: string): void {
    this.database.write()
    this.database.prepare('INSERT OR IGNORE INTO _secrets(secret, universe) VALUES(?, ?)').run(secret, this.name)
    this.#options.onSecret?.(secret)
  }

  #settleIn(twin: Twin, counters: Counters): void {
    const { name } = this
    const ids = new Ids({
      seed: this.seed,
      universe: name,
      twin: twin.name,
      formats: twin.ids,
      counters,
      onSecret: (secret) => this.#rememberSecret(secret),
    })
    const db: Record<string, Collection<any>> = {}
    for (const [table, options] of Object.entries(twin.tables))
      db[table] = new Collection(this.database, twin.name, table, options, this.strict)
    this.#residents.set(twin.name, { twin, db, ids })
  }
}

const logFile = (source: UniverseOptions['source']): string =>
  typeof source === 'string' && source !== ':memory:' ? source.replace(/(\.db)?$/, '.journal.db') : ':memory:'
