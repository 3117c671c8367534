import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { OperatorError } from '@dtu/kit/errors'
import { openAuthority } from '@dtu/kit/front/authority'
import type { ExecOptions } from '../commands/exec.ts'
import { Guard } from './guard.ts'
import { canConfine } from './namespace.ts'
import { enter, targetOf, variables } from './place.ts'
import { sumUp } from './summary.ts'
import { type ExecTape, tapeOf } from './tape.ts'
import { trust } from './trust.ts'
import { byNamespace, byProxy, type Way } from './way.ts'

const FAILED = 1

/** Runs a program in a universe. The exit code is the program's; 1 when it went well but called outside. */
export async function exec(line: readonly string[], options: ExecOptions): Promise<void> {
  const world = await enter(options)
  const folder = mkdtempSync(join(tmpdir(), 'dtu-exec-'))
  // What is recorded on its way out passes here as well: nothing goes by itself.
  const guard = new Guard(options.record === undefined ? options.allow : [])
  let tape: ExecTape | undefined
  let way: Way | undefined
  try {
    tape = await tapeOf(world, options)
    const authority = await openAuthority()
    const trusted = trust(authority, folder)
    const route = tape?.route ?? ((host: string) => targetOf(world, host))
    const confine = options.namespace && canConfine()
    way = await (confine ? byNamespace : byProxy)({ world, guard, route, authority, folder, bundle: trusted.bundle })
    const env = { ...process.env, ...trusted.variables, ...(await variables(world)), ...way.variables }
    const code = await run(way.command(line), env, line[0] as string)
    await sumUp(world, guard, options)
    process.exitCode = code === 0 && guard.outside.length > 0 ? FAILED : code
  } finally {
    way?.close()
    await tape?.close()
    await world.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function run([program, ...args]: readonly string[], env: NodeJS.ProcessEnv, name: string): Promise<number> {
  const child = spawn(program as string, args, { stdio: 'inherit', env: defined(env) })
  // A terminal's Ctrl-C reaches the program too, and what it does then is its own.
  const ignore = () => {}
  const pass = () => child.kill('SIGTERM')
  process.on('SIGINT', ignore).on('SIGTERM', pass)
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
    return code ?? 128 + (signal ? constants.signals[signal] : 0)
  } catch (error) {
    throw new OperatorError('not_started', `${name} cannot be started: ${(error as Error).message}`, {
      hint: 'the program stands after --: dtu exec -- npm test',
    })
  } finally {
    process.off('SIGINT', ignore).off('SIGTERM', pass)
  }
}

const defined = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
