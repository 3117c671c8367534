import { writeFileSync } from 'node:fs'
import type { Answer, Forked } from '@dtu/scenarios'
import { InvalidArgumentError } from 'commander'
import { examples, whole } from '../../options.ts'
import { print, printJson } from '../../output/print.ts'
import type { Adding } from './index.ts'
import { storyOf } from './story.ts'

interface Options {
  readonly at: number
  readonly scenario?: string
  /** False of `--no-faults`. */
  readonly faults?: readonly string[] | boolean
  readonly answer?: Answer
  readonly until?: number
  readonly out?: string
  readonly json?: boolean
}

const MOST_TOLD = 40

export const whatIf: Adding = (group) => {
  const command = group
    .command('fork')
    .description('what if: play it again up to an entry, which is checked, and have something be otherwise from there')
    .argument('<file>', 'a trajectory')
    .requiredOption('--at <entry>', 'the first entry that may differ', whole(0, 10_000_000))
    .option(
      '--answer <status>',
      'the exchange at that entry is answered so: 503, or "lost" (done, but nothing is heard)',
      answer,
    )
    .option('--faults <profiles...>', 'these fault profiles are at work from there, instead of those before')
    .option('--no-faults', 'no fault profile is at work from there')
    .option('--until <entry>', 'stop there, and write the world as an image to look into', whole(0, 10_000_000))
    .option('--scenario <file>', 'its scenario, where it does not lie where it was; it may go on otherwise')
    .option('--out <file>', 'where the new trajectory is written (default: beside the other)')
    .option('--json', 'print the result as JSON')
    .action(part)
  examples(
    command,
    'dtu trajectory fork 0.jsonl --at 12 --answer 503',
    'dtu trajectory fork 0.jsonl --at 12 --faults write.applied-then-lost',
    'dtu trajectory fork 0.jsonl --at 12 --until 20',
  )
  command.addHelpText(
    'after',
    '\nThe app is started anew and must get to that entry the same way; where it does not, nothing is said of what would have been.\nExit codes: 0 satisfied (or stopped), 1 not, 2 an error',
  )
}

function answer(text: string): Answer {
  if (text === 'lost') return text
  const status = Number(text)
  if (!(Number.isInteger(status) && status >= 400 && status <= 599))
    throw new InvalidArgumentError('a status from 400 to 599, or "lost"')
  return status
}

async function part(file: string, { at, answer, faults, until, scenario, out, json }: Options): Promise<void> {
  process.exitCode = 2
  const { fork, readTrajectory, writeTrajectory } = await import('@dtu/scenarios')
  const original = readTrajectory(file)
  const loaded = await storyOf(original, scenario)
  const profiles = faults === false ? [] : Array.isArray(faults) ? faults : undefined
  const forked = await fork(loaded, original, { at, answer, faults: profiles, until })
  const stem = file.replace(/\.jsonl$/, '')
  const written = out ?? `${stem}.fork-${at}.jsonl`
  writeTrajectory(written, forked.trajectory)
  const image = forked.image && `${written.replace(/\.jsonl$/, '')}.image`
  if (image) writeFileSync(image, forked.image as Buffer)
  const { trajectory, parting } = forked
  process.exitCode = image || trajectory.outcome === 'satisfied' ? 0 : 1
  if (json) {
    const { outcome, verdicts, reason } = trajectory
    return printJson({
      at: trajectory.fork?.at,
      ...(!image && { outcome, reason, verdicts }),
      parting,
      file: written,
      image,
    })
  }
  await tell(forked, written, image)
}

async function tell({ trajectory, parting }: Forked, written: string, image: string | undefined): Promise<void> {
  const { say } = await import('@dtu/scenarios')
  const from = trajectory.fork?.at ?? 0
  print(`alike up to entry ${parting.shared}; forked at ${from}`)
  const after = trajectory.entries.slice(from)
  for (const entry of after.slice(0, MOST_TOLD)) print(`${String(entry.n).padStart(4)} ${say(entry)}`)
  if (after.length > MOST_TOLD) print(`     and ${after.length - MOST_TOLD} more: dtu trajectory show ${written}`)
  if (image) {
    print(`stopped after entry ${trajectory.entries.length - 1}; the world as it was then: ${image}`)
    print(`look into it: dtu universe restore then ${image}  (beside dtu up), then dtu query --universe then '<SQL>'`)
    return
  }
  for (const { clause, left, right } of parting.clauses) print(`${clause}: ${left} → ${right}`)
  print(`${trajectory.outcome}${trajectory.reason ? `: ${trajectory.reason}` : ''}  (${written})`)
}
