import type { Recorder } from '../trajectory/recorder.ts'
import type { SystemClock } from './alarms.ts'
import type { Pools, Spare } from './pool.ts'

/** The system under test, started for one trial. */
export interface RunningSystem {
  /** Where it answers, when it does. */
  readonly url?: string
  /** Resolves when it has nothing left to do but wait for the world's clock, where it can tell; otherwise its silence has to be waited for. */
  idle?(): Promise<void>
  /** Answers in the runner's process what the scenario requests of it: no socket is needed then. */
  ask?(request: InProcessRequest): Promise<InProcessReply>
  /** Resolves when it ends by itself. */
  readonly ended?: Promise<{ readonly code: number | null; readonly signal: string | null }>
  stop(): Promise<void>
  /** Ends one for good that `stop` would keep for another trial. */
  kill?(): Promise<void>
}

/** What a system is started with. */
export interface SystemContext {
  /** The scenario file's folder: relative paths begin there. */
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  /** A free port, for systems that listen: `{system.port}`. A module picks its own (0), and is told it again when it is started anew. */
  readonly port: number
  /** A folder of this trial alone, which outlives a restart, made when first asked for: `{system.folder}`. */
  readonly data: () => string
  /** The world's time, for modules: a command has only the machine's. */
  readonly clock: SystemClock
  /** Where processes wait that stay up between trials. */
  readonly pools: Pools
  /** A world of the same names, for a process to be started in. */
  readonly spare: () => Spare
  /** The base URLs of this trial's twins. */
  readonly addresses: readonly string[]
  /** What points the common clients of the twins at this trial's world: addresses and credentials, by environment variable. */
  readonly variables: () => Record<string, string>
  readonly recorder: Recorder
  /** No secret of the world is written down: they are replaced in what the system prints. */
  readonly redact: (text: string) => string
  /** Sends a request to a twin of this trial's world, without a socket. */
  readonly fetch: (twin: string, request: InProcessRequest) => Promise<InProcessReply>
}

export interface InProcessRequest {
  readonly method?: string
  /** Path and query. */
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface InProcessReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The system could not be started: the scenario or the machine is wrong, not the system's behaviour. */
export class SystemError extends Error {
  override readonly name = 'SystemError'
}
