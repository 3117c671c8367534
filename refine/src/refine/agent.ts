import { spawn } from 'node:child_process'
import { OperatorError } from '@dtu/kit/errors'
import { parseYaml } from '@dtu/kit/yaml'
import { z } from 'zod'
import type { Found, Proposal } from './ground.ts'
import type { Task } from './tasks.ts'

/** What a command proposes: entries without evidence, which is the task's. */
const ANSWER = z.array(z.looseObject({ kind: z.string(), why: z.string().min(20) }))
const LONGEST_BYTES = 256 * 1024

export interface Asking {
  /** A command line, run by the shell: it gets the task as JSON on its input, and prints entries as YAML or JSON. */
  readonly command: string
  readonly cwd: string
  /** Milliseconds. */
  readonly timeout: number
}

/** Asks a command for a patch. Its answer is a proposal like any other, or the reason why it is none. */
export async function askAgent(task: Task, found: Found, asking: Asking): Promise<Proposal | string> {
  const said = await run(task, asking)
  if ('why' in said) return said.why
  try {
    const { value } = parseYaml('the answer', said.text, ANSWER)
    const why = value.map((one) => one.why).join(' ')
    const entries = value.map(({ why: _, evidence: __, ...one }) => one)
    return entries.length === 0 ? 'it proposes nothing' : { entries: entries as never, why, cases: found.cases }
  } catch (error) {
    if (error instanceof OperatorError) return error.message
    throw error
  }
}

function run(task: Task, { command, cwd, timeout }: Asking): Promise<{ text: string } | { why: string }> {
  const child = spawn(command, { shell: true, cwd, timeout, stdio: ['pipe', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (text.length < LONGEST_BYTES) text += chunk
  })
  // A command that does not read its task may be right all the same.
  child.stdin.on('error', () => {})
  child.stdin.end(JSON.stringify(task))
  return new Promise((done) => {
    child.once('error', (error) => done({ why: `${command} cannot be run: ${error.message}` }))
    child.once('close', (code, signal) =>
      done(code === 0 ? { text } : { why: `${command} ended with ${signal ?? code}` }),
    )
  })
}
