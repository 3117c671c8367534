import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { milliseconds } from '@dtu/kit/duration'
import type { System } from '../format/system.ts'
import { type RunningSystem, type SystemContext, SystemError } from './system.ts'

export type Command = Extract<System, { command: string }>
const GRACE_MS = 2000
const POLL_MS = 25

/** What is heard of a process. */
export interface Listener {
  output(stream: 'out' | 'err', line: string): void
  exit(code: number | null, signal: string | null): void
}

/** Ends the process group when the runner is gone, however it went: the pipe at 3 closes then. */
const GUARD = '{ cat <&3; eval "$2"; kill -KILL 0; } >/dev/null 2>&1 & exec 3<&-; exec /bin/sh -c "$1"'

/** Starts a command line in a process group of its own and waits until it is ready. */
export async function startCommand(system: Command, context: SystemContext): Promise<RunningSystem> {
  const started = new Process(system, context)
  started.listener = listenerFor(context)
  await started.ready()
  return started
}

/** Writes down what a process says in one trial. */
export const listenerFor = ({ recorder, redact }: Pick<SystemContext, 'recorder' | 'redact'>): Listener => ({
  output: (stream, line) => recorder.heard({ kind: 'output', stream, line: redact(line) }),
  exit: (code, signal) => recorder.heard({ kind: 'exit', code, signal }),
})

/** A command line that runs, with all that it starts. */
export class Process implements RunningSystem {
  readonly url: string
  readonly port: number
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>
  /** Who hears of it at present. */
  listener: Listener | undefined
  readonly #system: Command
  readonly #child: ChildProcess
  readonly #watching = new Set<(line: string) => void>()

  /** `last` is run when the runner is gone, for what does not end with the group. */
  constructor(system: Command, { folder, env, port }: Pick<SystemContext, 'folder' | 'env' | 'port'>, last = ':') {
    this.#system = system
    this.port = port
    this.url = `http://127.0.0.1:${port}`
    this.#child = spawn('/bin/sh', ['-c', GUARD, 'dtu', system.command, last], {
      cwd: resolve(folder, system.cwd ?? '.'),
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      detached: true,
    })
    this.#listen('out', this.#child.stdout)
    this.#listen('err', this.#child.stderr)
    // The guard may be gone before its pipe is closed here.
    this.#child.stdio[3]?.on('error', () => {})
    this.ended = this.#end()
  }

  /** Resolves when it can be used. Ends it and rejects with a SystemError when that takes too long. */
  async ready(): Promise<void> {
    const within = this.#system.within ?? '30s'
    const timer = new AbortController()
    try {
      await Promise.race([
        ready(this.#system, this.#watching, timer.signal),
        this.ended.then(({ code, signal }) => {
          throw new SystemError(`it ended with ${signal ?? code} before it was ready`)
        }),
        pause(milliseconds(within), undefined, { ref: false, signal: timer.signal }).then(
          () => {
            throw new SystemError(`it was not ready within ${within}`)
          },
          () => {},
        ),
      ])
    } catch (error) {
      await this.stop()
      throw error
    } finally {
      timer.abort()
    }
  }

  /** The whole group: a shell's children too. */
  async stop(): Promise<void> {
    this.#signal('SIGTERM')
    await Promise.race([this.ended, pause(GRACE_MS, undefined, { ref: false })])
    this.#signal('SIGKILL')
    await this.ended
  }

  #listen(stream: 'out' | 'err', input: Readable | null): void {
    if (!input) return
    createInterface({ input }).on('line', (line) => {
      this.listener?.output(stream, line)
      for (const watching of this.#watching) watching(line)
    })
  }

  async #end() {
    const [code, signal] = await once(this.#child, 'exit').catch(() => [null, 'ENOENT'])
    this.listener?.exit(code, signal)
    this.#child.stdio[3]?.destroy()
    return { code: code as number | null, signal: signal as string | null }
  }

  #signal(name: NodeJS.Signals): void {
    try {
      if (this.#child.pid) process.kill(-this.#child.pid, name)
    } catch {
      // It has ended already.
    }
  }
}

async function ready({ ready: how }: Command, lines: Set<(line: string) => void>, given: AbortSignal): Promise<void> {
  if (!how) return
  if ('line' in how) {
    const wanted = new RegExp(how.line)
    await new Promise<void>((resolve) => lines.add((line) => wanted.test(line) && resolve()))
    return
  }
  while (!given.aborted && !(await answers(how.http))) await pause(POLL_MS)
}

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    (reply) => reply.status < 500,
    () => false,
  )
