import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { milliseconds } from '@dtu/kit/duration'
import type { System } from '../format/schema.ts'
import { type RunningSystem, type SystemContext, SystemError } from './system.ts'

export type Command = Extract<System, { command: string }>
const GRACE_MS = 2000
const POLL_MS = 25

/** Starts a command line in a process group of its own and waits until it is ready. */
export async function startCommand(system: Command, context: SystemContext): Promise<RunningSystem> {
  const child = spawn(system.command, {
    shell: true,
    cwd: resolve(context.folder, system.cwd ?? '.'),
    env: { ...process.env, ...context.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const lines = listen(child, context)
  const ended = endOf(child, context)
  const running: RunningSystem = {
    url: `http://127.0.0.1:${context.port}`,
    ended,
    stop: () => stop(child, ended),
  }
  try {
    await Promise.race([
      ready(system, lines),
      ended.then(({ code, signal }) => {
        throw new SystemError(`it ended with ${signal ?? code} before it was ready`)
      }),
      pause(milliseconds(system.within ?? '30s'), undefined, { ref: false }).then(() => {
        throw new SystemError(`it was not ready within ${system.within ?? '30s'}`)
      }),
    ])
  } catch (error) {
    await running.stop()
    throw error
  }
  return running
}

/** Writes down each line of output, and calls back on it. */
function listen(child: ChildProcess, { recorder, redact }: SystemContext): Set<(line: string) => void> {
  const listeners = new Set<(line: string) => void>()
  for (const [stream, from] of [
    ['out', child.stdout],
    ['err', child.stderr],
  ] as const)
    if (from)
      createInterface({ input: from }).on('line', (line) => {
        recorder.heard({ kind: 'output', stream, line: redact(line) })
        for (const listener of listeners) listener(line)
      })
  return listeners
}

async function endOf(child: ChildProcess, { recorder }: SystemContext) {
  const [code, signal] = await once(child, 'exit').catch(() => [null, 'ENOENT'])
  recorder.heard({ kind: 'exit', code, signal })
  return { code: code as number | null, signal: signal as string | null }
}

async function ready({ ready: how }: Command, lines: Set<(line: string) => void>): Promise<void> {
  if (!how) return
  if ('line' in how) {
    const wanted = new RegExp(how.line)
    await new Promise<void>((resolve) => lines.add((line) => wanted.test(line) && resolve()))
    return
  }
  while (!(await answers(how.http))) await pause(POLL_MS)
}

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    (reply) => reply.status < 500,
    () => false,
  )

/** The whole group: a shell's children too. */
async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  signal(child, 'SIGTERM')
  await Promise.race([ended, pause(GRACE_MS, undefined, { ref: false })])
  signal(child, 'SIGKILL')
  await ended
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, name)
  } catch {
    // It has ended already.
  }
}
