import { join } from 'node:path'
import { refinementOf, type Twin } from '@dtu/kit'
import { OperatorError } from '@dtu/kit/errors'
import {
  askAgent,
  forgetful,
  Home,
  isEnough,
  type RefineOptions as Refining,
  readNoise,
  readTapes,
  refine as run,
  type Tape,
  type Tried,
  takeBack,
  taskOf,
  triedIn,
} from '@dtu/refine'
import { registry } from '@dtu/twins'
import type { RefineOptions } from '../commands/refine.ts'
import { TWINS } from '../generate/places.ts'
import { print, printJson } from '../output/print.ts'
import { wanted } from '../up/wanted.ts'
import { Checked } from './checked.ts'
import { show, told } from './show.ts'
import { writeTasks } from './tasks.ts'

/** Not enough was recorded, as `--stop-at` asks for it. */
const UNSURE = 3

/** `dtu refine`. */
export async function refine(paths: readonly string[], options: RefineOptions): Promise<void> {
  const home = new Home(Object.hasOwn(registry, options.twin) ? join(TWINS, options.twin) : options.twin)
  const checked = new Checked(home, options)
  if (!options.dryRun) checked.restore()
  const [twin] = await wanted([], [options.twin])
  if (!twin) throw new OperatorError('unknown_twin', `there is no twin '${options.twin}'`)
  const tapes = [...readTapes(paths)]
  const corpus = besides(options.corpus ? [...readTapes(options.corpus)] : [], tapes)
  const tried = memoryOf(home, options)
  const result = await run({ ...refiningOf(twin, tapes, home, options), corpus, tried })
  const { kept, refused } = options.dryRun
    ? { kept: result.accepted, refused: [] }
    : await checked.keep(result.accepted)
  const { check } = options
  if (check !== undefined) for (const { entries } of refused) takeBack(tried, entries, { check, tapes, corpus })
  if (!options.dryRun) await writeTasks(outOf(home, options), twin, result, tapes, options.steps)
  const before = refinementOf(twin).entries.length
  const report = told(result, kept, refused, before)
  if (options.json) printJson({ twin: twin.name, ...report })
  else print(show(report, options.dryRun ?? false, outOf(home, options).folder))
  if (options.stopAt !== undefined && !isEnough(result.surprise, options.stopAt)) process.exitCode = UNSURE
}

const outOf = (home: Home, { out }: RefineOptions): { home: Home; names: readonly string[]; folder: string } =>
  out === undefined
    ? { home, names: ['refinement'], folder: join(home.folder, 'refinement') }
    : { home: new Home(out), names: [], folder: out }

function refiningOf(twin: Twin, tapes: readonly Tape[], home: Home, options: RefineOptions): Refining {
  const { agent, agentTimeout, noise, check, json } = options
  const asking = agent !== undefined && { command: agent, cwd: home.folder, timeout: agentTimeout * 1000 }
  const started = Date.now()
  return {
    subject: { twin, ...(noise !== undefined && { noise: readNoise(noise) }) },
    tapes,
    ...(check !== undefined && { check }),
    ...(asking && { ask: (rest) => askAgent(taskOf(rest), rest.found, asking), asked: asking.command }),
    onProgress: ({ done, of, accepted, played }) => {
      if (json || !process.stderr.isTTY) return
      const left = played === 0 ? '' : `, about ${Math.ceil(((Date.now() - started) / played / 1000) * (of - done))} s`
      process.stderr.write(`\r${done} of ${of} differences looked at, ${accepted} changes accepted${left}   `)
    },
    onAccepted: ({ found }) => {
      if (!json && process.stderr.isTTY) process.stderr.write(`\r${found}\n`)
    },
  }
}

function memoryOf(home: Home, options: RefineOptions): Tried {
  if (options.dryRun) return forgetful()
  const out = outOf(home, options)
  return triedIn(out.home.inside(...out.names, 'tried.jsonl'))
}

/** Without those that are given anyway, and under names of their own. */
function besides(corpus: readonly Tape[], tapes: readonly Tape[]): Tape[] {
  const given = new Set(tapes.map(({ entries }) => JSON.stringify(entries)))
  const names = new Set(tapes.map(({ name }) => name))
  return corpus
    .filter(({ entries }) => !given.has(JSON.stringify(entries)))
    .map((tape) => (names.has(tape.name) ? { ...tape, name: `corpus: ${tape.name}` } : tape))
}
