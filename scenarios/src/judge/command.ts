import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

/** More than this is no verdict. */
const MOST_CHARACTERS = 1_000_000
const SHOWN = 200

/** What a command prints that is given the question and the evidence as JSON. Rejects with an Error in words when it fails or is late. */
export async function askCommand(command: string, input: object, folder: string, signal: AbortSignal): Promise<string> {
  // A process group of its own: what a shell has started ends with it.
  const child = spawn(command, { shell: true, cwd: folder, stdio: ['pipe', 'pipe', 'pipe'], detached: true })
  const end = () => kill(child.pid)
  signal.addEventListener('abort', end, { once: true })
  try {
    child.stdin.on('error', () => {}) // a judge need not read all of it
    child.stdin.end(JSON.stringify(input))
    const output = heard(child.stdout, end)
    const errors = heard(child.stderr, end)
    const [code, by] = await once(child, 'close')
    if (signal.aborted) throw new Error('it gave no answer in time')
    if (code !== 0) throw new Error(`it ended with ${by ?? code}${saying((await errors).trim())}`)
    return await output
  } finally {
    signal.removeEventListener('abort', end)
  }
}

const saying = (errors: string) => (errors ? `: ${errors.slice(-SHOWN)}` : '')

async function heard(stream: Readable, onTooMuch: () => void): Promise<string> {
  let text = ''
  for await (const part of stream.setEncoding('utf8')) {
    text += part
    if (text.length > MOST_CHARACTERS) onTooMuch()
  }
  return text.slice(0, MOST_CHARACTERS)
}

function kill(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}
