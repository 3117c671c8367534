import { existsSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import type { ClockMode } from './clock.ts'
import type { Send } from './delivery/http.ts'
import { OperatorError } from './errors.ts'
import { claimFolder, snapshotFile, writeWhole } from './folder.ts'
import { checkImage, readImage } from './image.ts'
import type { JournalOptions } from './journal.ts'
import { checkName } from './name.ts'
import { population } from './population/population.ts'
import type { Seed } from './population/seed.ts'
import type { Connection } from './store/connection.ts'
import type { GiveBack } from './store/database.ts'
import type { Twin } from './twin.ts'
import { Universe } from './universe.ts'

export interface HostOptions {
  readonly twins: readonly Twin[]
  /** A folder, or `:memory:`. Holds the default universe's files and snapshots. */
  readonly data?: string
  /** The population of universes that name none. */
  readonly seed?: Seed | string
  readonly clock?: { readonly mode: ClockMode; readonly at?: number | undefined }
  readonly journal?: JournalOptions
  readonly strict?: boolean
  readonly egress?: 'local' | 'any'
  /** Takes what twins send to apps over HTTP, instead of the network. */
  readonly outside?: Send
  /** How many databases of dropped forks of one image are kept for its next forks: opening and preparing costs a short life most. */
  readonly reuse?: number
}

export interface CreateOptions {
  /** A population or its name. */
  readonly seed?: Seed | string | undefined
  /** Fixes identifiers and chance; universes of the same seed and `random` answer alike. */
  readonly random?: string | undefined
  readonly clock?: { readonly mode: ClockMode; readonly at?: number | undefined } | undefined
}

/** What a reset goes back to. */
interface Origin {
  readonly image: Buffer
  readonly clock: CreateOptions['clock']
}

export const DEFAULT_UNIVERSE = 'default'

/** All universes of a process: `default` in a file, the others in memory. */
export class Host {
  readonly twins: readonly Twin[]
  readonly data: string
  readonly #options: HostOptions
  readonly #universes = new Map<string, Universe>()
  readonly #bySecret = new Map<string, Universe>()
  readonly #origins = new Map<string, Origin>()
  readonly #seeded = new Map<string, Buffer>()
  readonly #baseUrls = new Map<string, string>()
  readonly #servers = new Map<string, Server>()
  /** Databases of dropped forks, as they were when they were opened, by the image they are of. */
  readonly #spare = new WeakMap<Buffer, Connection[]>()
  readonly #release: () => void

  constructor(options: HostOptions) {
    this.#options = options
    this.twins = withShared(options.twins)
    this.data = options.data ?? ':memory:'
    this.#release = this.data === ':memory:' ? () => {} : claimFolder(this.data)
    try {
      this.#openDefault()
    } catch (error) {
      this.close()
      throw error
    }
  }

  /** The server of a twin that is served over HTTP, listening or not. */
  addServer(twin: string, server: Server): void {
    this.#servers.set(twin, server)
  }

  server(twin: string): Server | undefined {
    return this.#servers.get(twin)
  }

  /** Where a twin answers on this machine, once it listens. */
  setBaseUrl(twin: string, url: string): void {
    this.#baseUrls.set(twin, url)
  }

  twin(name: string): Twin {
    const twin = this.twins.find((twin) => twin.name === name)
    if (!twin)
      throw new OperatorError('unknown_twin', `there is no twin '${name}'`, {
        status: 404,
        hint: `there are: ${this.twins.map((t) => t.name).join(', ')}`,
      })
    return twin
  }

  list(): Universe[] {
    return [...this.#universes.values()]
  }

  find(name: string): Universe | undefined {
    return this.#universes.get(name)
  }

  get(name: string): Universe {
    const universe = this.#universes.get(name)
    if (!universe)
      throw new OperatorError('unknown_universe', `there is no universe '${name}'`, {
        status: 404,
        hint: 'list them with: dtu universe list',
      })
    return universe
  }

  get default(): Universe {
    return this.get(DEFAULT_UNIVERSE)
  }

  /** The universe that a credential was minted in. */
  bySecret(secret: string): Universe | undefined {
    return this.#bySecret.get(secret)
  }

  create(name: string, options: CreateOptions = {}): Universe {
    this.#refuseTaken(name)
    const image = this.#seededImage(options.seed ?? this.#options.seed ?? 'acme-12', options.random ?? '0')
    return this.#open(name, image, options.clock ?? this.#options.clock)
  }

  /** A copy of a universe as it is now. What happens in one is not seen in the other. */
  fork(from: string, name: string, clock?: CreateOptions['clock']): Universe {
    this.#refuseTaken(name)
    return this.#open(name, this.get(from).image(), clock)
  }

  /** Takes a universe back to how it was created. */
  reset(name: string): Universe {
    const universe = this.get(name)
    const origin = this.#origins.get(name)
    this.#close(universe)
    if (name !== DEFAULT_UNIVERSE && origin) return this.#open(name, origin.image, origin.clock)
    this.#deleteDefaultFiles()
    return this.#openDefault()
  }

  drop(name: string): void {
    const universe = this.get(name)
    if (name === DEFAULT_UNIVERSE)
      throw new OperatorError('default_stays', 'the default universe cannot be dropped', {
        hint: 'reset it instead: dtu universe reset default',
      })
    this.#close(universe)
    this.#origins.delete(name)
  }

  /** A name that no universe has yet. */
  freeName(): string {
    let n = 1
    while (this.#universes.has(`u${n}`)) n++
    return `u${n}`
  }

  /** Writes a universe's image to a file. */
  snapshot(name: string, file: string): void {
    writeWhole(file, this.get(name).image())
  }

  /** The file of a named snapshot in the data folder. */
  snapshotFile(name: string): string {
    return snapshotFile(this.data, name)
  }

  /** Opens an image, a file's path or its bytes, as a universe; one of that name is replaced. */
  restore(name: string, image: string | Buffer): Universe {
    checkName(name)
    const bytes = typeof image === 'string' ? readImage(image) : image
    checkImage(bytes)
    const taken = this.#universes.get(name)
    if (taken) this.#close(taken)
    if (name !== DEFAULT_UNIVERSE || this.data === ':memory:') return this.#open(name, Buffer.from(bytes))
    this.#deleteDefaultFiles()
    writeWhole(this.#defaultFile(), bytes)
    return this.#openDefault()
  }

  close(): void {
    for (const universe of this.#universes.values()) universe.close()
    this.#universes.clear()
    this.#bySecret.clear()
    this.#release()
  }

  #defaultFile(): string {
    return join(this.data, 'default.db')
  }

  #deleteDefaultFiles(): void {
    if (this.data === ':memory:') return
    for (const suffix of ['.db', '.journal.db'])
      for (const part of ['', '-wal', '-shm']) rmSync(join(this.data, `default${suffix}${part}`), { force: true })
  }

  #openDefault(): Universe {
    const { seed = 'acme-12', clock } = this.#options
    if (this.data === ':memory:') return this.#open(DEFAULT_UNIVERSE, this.#seededImage(seed, '0'), clock)
    const file = this.#defaultFile()
    if (!existsSync(file)) writeWhole(file, this.#seededImage(seed, '0'))
    const universe = this.#open(DEFAULT_UNIVERSE, file, clock)
    this.#keepSeed(universe)
    return universe
  }

  /** A folder stays with the seed it was made from; twins that are new in it are seeded from the same. */
  #keepSeed(universe: Universe): void {
    const { seed } = this.#options
    const name = typeof seed === 'object' ? seed.name : seed
    if (name !== undefined && name !== universe.population)
      throw new OperatorError(
        'other_seed',
        `${this.data} holds a universe of the seed '${universe.population}', not '${name}'`,
        { status: 409, hint: 'leave the seed out, choose another folder (--data <folder>), or remove this one' },
      )
    universe.populate(universe.populated)
  }

  /** Seeding runs once for each population: every further universe is a copy of the image. */
  #seededImage(asked: Seed | string, random: string): Buffer {
    const seed = typeof asked === 'string' ? population(asked) : asked
    const key = `${seed.name}/${random}`
    let image = this.#seeded.get(key)
    if (!image) {
      const universe = new Universe({
        name: 'seed',
        twins: this.twins,
        source: ':memory:',
        seed: random,
        strict: this.#options.strict ?? false,
      })
      universe.populate(seed)
      image = universe.image()
      universe.close()
      this.#seeded.set(key, image)
    }
    return image
  }

  #open(name: string, source: string | Buffer, clock?: CreateOptions['clock']): Universe {
    const { twins } = this
    const { journal, strict, egress, outside } = this.#options
    const universe: Universe = new Universe({
      name,
      twins,
      source: (typeof source !== 'string' && this.#spare.get(source)?.pop()) || source,
      giveBack: typeof source === 'string' ? undefined : this.#takerOf(source),
      clock,
      journal,
      strict: strict ?? false,
      egress,
      outside,
      onSecret: (secret) => this.#bySecret.set(secret, universe),
      baseUrl: (twin) => this.#baseUrl(twin, name),
    })
    if (typeof source !== 'string') this.#origins.set(name, { image: source, clock })
    this.#universes.set(name, universe)
    for (const secret of universe.secrets()) this.#bySecret.set(secret, universe)
    return universe
  }

  #takerOf(image: Buffer): GiveBack | undefined {
    const { reuse = 0 } = this.#options
    if (reuse === 0) return undefined
    return (connection) => {
      const spare = this.#spare.get(image) ?? []
      this.#spare.set(image, spare)
      if (spare.length < reuse) spare.push(connection)
      else connection.sqlite.close()
    }
  }

  #baseUrl(twin: string, universe: string): string {
    const url = this.#baseUrls.get(twin) ?? `https://${this.twin(twin).hosts[0]}`
    return universe === DEFAULT_UNIVERSE ? url : `${url}/u/${universe}`
  }

  #close(universe: Universe): void {
    universe.close()
    this.#universes.delete(universe.name)
    for (const [secret, owner] of this.#bySecret) if (owner === universe) this.#bySecret.delete(secret)
  }

  #refuseTaken(name: string): void {
    checkName(name)
    if (this.#universes.has(name))
      throw new OperatorError('name_taken', `there is a universe '${name}' already`, {
        status: 409,
        hint: `drop it first: dtu universe drop ${name}`,
      })
  }
}

/** Twins and those whose state they share, which come first. */
function withShared(twins: readonly Twin[]): readonly Twin[] {
  const all = new Set<Twin>()
  const add = (twin: Twin) => {
    for (const shared of twin.shares ?? []) add(shared)
    all.add(twin)
  }
  for (const twin of twins) add(twin)
  return [...all]
}
