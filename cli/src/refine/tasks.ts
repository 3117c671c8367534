import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { adjust, refinementOf, type Twin } from '@dtu/kit'
import { type Home, minimal, pageOf, type RefineResult, type Rest, Stage, type Tape, taskOf } from '@dtu/refine'

interface Out {
  readonly home: Home
  readonly names: readonly string[]
}

const OURS = /^[a-z0-9-]+-[0-9a-f]{8}\.(md|json)$/

/** Writes a task for each difference that is left, in place of those of the last run. */
export async function writeTasks(
  { home, names }: Out,
  twin: Twin,
  result: RefineResult,
  tapes: readonly Tape[],
  most: number,
): Promise<void> {
  const folder = dirname(home.inside(...names, 'tasks', 'any'))
  if (existsSync(folder)) for (const name of readdirSync(folder)) if (OURS.test(name)) rmSync(join(folder, name))
  const twins = [adjust(refinementOf(twin).base, result.entries)]
  const stage = new Stage({ twins })
  try {
    for (const [at, rest] of result.rest.entries()) {
      const steps = at < most ? await stepsOf(rest, tapes, { target: stage, twins, service: twin.name }) : undefined
      const task = taskOf(rest, steps)
      writeFileSync(home.inside(...names, 'tasks', `${task.name}.md`), pageOf(task))
      writeFileSync(home.inside(...names, 'tasks', `${task.name}.json`), `${JSON.stringify(task, null, 2)}\n`)
    }
  } finally {
    await stage.close()
  }
}

async function stepsOf(
  { found }: Rest,
  tapes: readonly Tape[],
  laboratory: Parameters<typeof minimal>[1],
): Promise<readonly number[] | undefined> {
  const one = found.cases[0]?.played
  const tape = tapes.find(({ name }) => name === one?.tape)
  if (!one || !tape) return undefined
  const { steps, isProven } = await minimal({ tape, index: one.index, class: found.id }, laboratory)
  return isProven ? steps : undefined
}
