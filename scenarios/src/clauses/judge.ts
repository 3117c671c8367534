import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { Universe } from '@dtu/kit'
import { z } from 'zod'
import type { Satisfied } from '../format/schema.ts'
import { rowsOf } from './question.ts'
import { type ClauseVerdict, failed, passed, shown } from './verdict.ts'

type Judge = NonNullable<Satisfied['judge']>

/** What a judge is shown: it cites evidence by these ids. */
interface Evidence {
  readonly id: string
  readonly row: unknown
}

/** What a judge prints: its verdict, null when it abstains, and the evidence it rests on. */
const vote = z.object({
  satisfied: z.union([z.boolean(), z.null()]),
  citations: z.array(z.string()).default([]),
  reason: z.string().optional(),
})

type Vote = 'yes' | 'no' | 'void'

/**
 * Asks a judge, a command that reads `{question, evidence}` as JSON and prints `{satisfied, citations}`. A vote that cites
 * nothing, or what it was not shown, is void. More than half of the votes decide; otherwise the clause is undecided.
 */
export async function askJudge(universe: Universe, judge: Judge, folder: string): Promise<ClauseVerdict> {
  const evidence = judge.sees.flatMap((sql, q) =>
    rowsOf(universe, sql).map((row, n) => ({ id: `e${q + 1}.${n + 1}`, row })),
  )
  const votes: Vote[] = []
  for (let n = 0; n < judge.votes; n++) votes.push(await cast(judge, evidence, folder))
  const errors = await calibrate(judge, folder)
  const yes = votes.filter((v) => v === 'yes').length
  const no = votes.filter((v) => v === 'no').length
  const detail = `${yes} yes, ${no} no, ${votes.length - yes - no} void${errors}`
  if (yes * 2 > votes.length) return passed('judge', judge.question)
  if (no * 2 > votes.length) return failed('judge', judge.question, detail)
  return { clause: 'judge', name: judge.question, outcome: 'undecided', detail }
}

async function cast(judge: Judge, evidence: readonly Evidence[], folder: string): Promise<Vote> {
  const { satisfied, citations } = vote.parse(await run(judge.command, { question: judge.question, evidence }, folder))
  const known = new Set(evidence.map(({ id }) => id))
  const grounded = citations.every((id) => known.has(id)) && (citations.length > 0 || !judge['must cite'])
  return satisfied === null || !grounded ? 'void' : satisfied ? 'yes' : 'no'
}

/** How often the judge is wrong where the answer is known: said beside its verdict. */
async function calibrate(judge: Judge, folder: string): Promise<string> {
  const cases = judge.calibration ?? []
  if (cases.length === 0) return ''
  let accepted = 0
  let rejected = 0
  for (const { evidence, verdict } of cases) {
    const shownAs = evidence.map((row, n) => ({ id: `e1.${n + 1}`, row }))
    const cast_ = await cast(judge, shownAs, folder)
    if (cast_ === 'yes' && !verdict) accepted++
    if (cast_ === 'no' && verdict) rejected++
  }
  return `; of ${cases.length} known answers ${accepted} falsely accepted, ${rejected} falsely rejected`
}

async function run(command: string, input: object, folder: string): Promise<unknown> {
  const child = spawn(command, { shell: true, cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.on('error', () => {}) // a judge need not read all of it
  child.stdin.end(JSON.stringify(input))
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (code !== 0) throw new Error(`the judge '${command}' ended with ${code}`)
  try {
    return JSON.parse(output)
  } catch {
    throw new Error(`the judge '${command}' printed no JSON: ${shown(output)}`)
  }
}
