import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const PROGRAM = fileURLToPath(new URL('../../cli/bin/dtu.mjs', import.meta.url))

export interface Summary {
  readonly universe: string
  readonly admin: string
  readonly twins: Record<string, { url: string; credentials: Record<string, string> }>
}

/** A folder of the test's own, gone when it ends. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'dtu-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

function start(args: readonly string[], cwd: string, env: Record<string, string> = {}): ChildProcess {
  const { DTU_ADMIN_URL: _url, DTU_UNIVERSE: _universe, npm_command: _npm, ...inherited } = process.env
  return spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Runs one command to its end. */
export async function dtu(
  cwd: string,
  args: readonly string[],
  env?: Record<string, string>,
): Promise<{ code: number; out: string; err: string }> {
  const child = start(args, cwd, env)
  const [out, err, [code]] = await Promise.all([
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
    once(child, 'close'),
  ])
  return { code, out, err }
}

/** A universe in a process of its own. */
export interface Up {
  readonly child: ChildProcess
  readonly summary: Summary
  /** All of standard output so far. */
  out(): string
  /** Sends a signal and resolves to the exit code and the milliseconds it took. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; took: number }>
}

/** `dtu up --json --port 0` with more options, and variables; resolves when it has printed its line. */
export async function up(cwd: string, ...given: readonly (string | Record<string, string>)[]): Promise<Up> {
  const options = given.filter((option) => typeof option === 'string')
  const env = given.find((option) => typeof option === 'object')
  const child = start(['up', '--json', '--port', '0', ...options], cwd, env)
  onTestFinished(() => void child.kill('SIGKILL'))
  let out = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk) => {
    out += chunk
  })
  const err = text(child.stderr as NodeJS.ReadableStream)
  const line = await Promise.race([firstLine(child), once(child, 'exit')])
  if (typeof line !== 'string') throw new Error(`dtu up ended: ${await err}`)
  return { child, summary: JSON.parse(line), out: () => out, stop: (signal) => stop(child, signal) }
}

export async function firstLine(child: ChildProcess): Promise<string> {
  const [line] = await once(createInterface(child.stdout as NodeJS.ReadableStream), 'line')
  return line
}

/** Starts a command that stays, such as `journal --follow`. */
export function follow(cwd: string, ...args: readonly string[]): ChildProcess {
  const child = start(args, cwd)
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function stop(
  child: ChildProcess,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<{ code: number | null; took: number }> {
  const asked = performance.now()
  child.kill(signal)
  const [code] = await once(child, 'close')
  return { code, took: performance.now() - asked }
}

/** Calls a Slack method with the administrator's token. */
export async function slack(
  { twins }: Summary,
  method: string,
  args: Record<string, string> = {},
): Promise<Record<string, unknown> & { ok: boolean }> {
  const { url, credentials } = twins.slack as Summary['twins'][string]
  const reply = await fetch(`${url}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${credentials.token}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(args),
  })
  return reply.json() as Promise<Record<string, unknown> & { ok: boolean }>
}
