import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

export const DEFAULT_DATA = '.dtu'
export const MEMORY = ':memory:'

/** What a running universe leaves in its data folder for the other commands to find it by. */
export interface Running {
  readonly pid: number
  readonly admin: string
  readonly token?: string
  /** The universe that was asked for on the command line. */
  readonly universe: string
}

/** A universe that lives in memory still says where it is, in the default folder. */
const fileIn = (data: string): string => resolve(data === MEMORY ? DEFAULT_DATA : data, 'running.json')

export function readRunning(data: string): Running | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(data), 'utf8'))
  } catch {
    return undefined
  }
}

/** Leaves the note, unless one of another universe, still alive, is there already. Readable by its owner only: it may hold a token. */
export function writeRunning(data: string, running: Running): void {
  const other = readRunning(data)
  if (other && other.pid !== running.pid && isAlive(other.pid)) return
  const file = fileIn(data)
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(running), { mode: 0o600 })
  } catch (error) {
    // What lives in memory needs no folder: the other commands are then told where it is (--admin).
    if (data !== MEMORY) throw error
  }
}

/** Takes the note back if it is this process's. */
export function removeRunning(data: string): void {
  if (readRunning(data)?.pid === process.pid) rmSync(fileIn(data), { force: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
