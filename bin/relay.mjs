// Runs under any Node from 20 on. The universe itself needs the Node that is pinned in package.json.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const windows = process.platform === 'win32'
const LOOK_EVERY_MS = 250

/** The pinned Node's program, once it is installed. */
export const pinnedNode = fileURLToPath(new URL(`../node_modules/.bin/node${windows ? '.exe' : ''}`, import.meta.url))

/**
 * Flags of a universe's process. Node grows the space of new objects to three times 16 MB where 2 MB do as well: 10 MB less
 * after boot, 15 MB less after 5,000 posts, at the same CPU time (measured).
 */
export const LEAN = ['--max-semi-space-size=2']

export const isInstalled = () => existsSync(pinnedNode)

/**
 * Runs a program under the pinned Node with this process's own streams, passes signals on, and resolves to its exit code.
 * The channel between the two is how the program learns that this process is gone, however it went.
 */
export function relay(args, env = process.env) {
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc']
  const child = spawn(pinnedNode, args, { stdio, env: { ...env, DTU_RELAYED: '1' } })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  stopWithNpm(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)))
  })
}

/**
 * npm, told to stop, ends itself and the shell between, and leaves what the shell ran. Under npm this calls `stop` when the
 * parent is gone. Elsewhere losing one's parent is no reason to stop: `dtu up &` may outlive its shell.
 */
export function stopWithNpm(stop) {
  if (!process.env.npm_command) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, LOOK_EVERY_MS).unref()
}
