import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { milliseconds } from '@dtu/kit/duration'
import { fill, type Names } from '../format/holes.ts'
import type { AgentSystem } from '../format/system.ts'
import { startCommand } from './command.ts'
import { overspent } from './spending.ts'
import type { RunningSystem, SystemContext } from './system.ts'
import { Tail } from './tail.ts'

const LOOK_MS = 25

/**
 * Starts an agent with its task (DTU_TASK), the twins' addresses and credentials, and a file for what it wants to have written
 * down (DTU_TRANSCRIPT, a line each). It is ended when its budget is used up.
 */
export async function startAgent(system: AgentSystem, known: Names, context: SystemContext): Promise<RunningSystem> {
  const { agent, task, cwd, budget } = system
  const { recorder, redact } = context
  const file = join(context.data(), 'transcript.jsonl')
  const env = { ...context.variables(), DTU_TASK: fill(task, known), DTU_TRANSCRIPT: file, ...context.env }
  const transcript = new Tail(file, (line) =>
    recorder.heard({ kind: 'output', stream: 'transcript', line: redact(line) }),
  )
  const first = recorder.entries.length
  const running = await startCommand({ command: agent, ...(cwd !== undefined && { cwd }) }, { ...context, env })
  const started = performance.now()
  const look = setInterval(() => {
    transcript.read()
    if (!budget) return
    // Somewhat later than allowed: by the trajectory it is then too late for certain.
    const late = budget.time !== undefined && performance.now() - started > milliseconds(budget.time) + LOOK_MS
    if (late || overspent(budget, recorder.entries.slice(first))) void running.stop()
  }, LOOK_MS)
  const ended = (running.ended as NonNullable<RunningSystem['ended']>).then((end) => {
    clearInterval(look)
    transcript.read(true)
    return end
  })
  return {
    ...(running.url !== undefined && { url: running.url }),
    ended,
    stop: () =>
      running
        .stop()
        .then(() => ended)
        .then(() => {}),
  }
}
