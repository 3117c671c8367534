import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { finished } from 'node:stream/promises'
import { OperatorError } from '@dtu/kit/errors'
import { digest } from './output/digest.ts'
import { DEFAULT_DATA } from './running.ts'

/** They go on until they are stopped, so there is no end to sum up. */
const STAYING = ['up', 'mcp', 'worker', 'record']
/** Of output that is looked through for the digest; the log has all of it. */
const MOST_BYTES = 4 << 20

/**
 * Runs a command line for a reader that pays by the character: all it prints goes to a log, and at most ten lines come back.
 * The exit code is the command's own.
 * @throws {OperatorError} for a command that stays
 */
export async function forAgent([node = '', program = '', ...args]: readonly string[]): Promise<void> {
  const name = args[0] ?? 'help'
  if (STAYING.includes(name))
    throw new OperatorError('stays', `dtu ${name} goes on until it is stopped, so there is nothing to sum up`, {
      hint: 'run it in the background without --agent; dtu up --json prints one line',
    })
  const folder = resolve(DEFAULT_DATA, 'logs')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name.replaceAll(/[^\w-]/g, '_')}-${process.pid}.log`)
  const log = createWriteStream(file)
  const child = spawn(node, [...process.execArgv, program, ...args], { stdio: ['inherit', 'pipe', 'pipe'] })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal))
  const texts = [child.stdout, child.stderr].map((stream) => {
    const part = { text: '' }
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      log.write(chunk)
      if (part.text.length < MOST_BYTES) part.text += chunk
    })
    return part
  })
  const code = await new Promise<number>((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => done(code ?? 1))
  })
  log.end()
  await finished(log)
  const [out, err] = texts
  console.log(digest(out?.text ?? '', err?.text ?? '', name, `exit ${code}, all of it: ${file}`))
  process.exitCode = code
}
