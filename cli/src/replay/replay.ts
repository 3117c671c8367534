import { writeFileSync } from 'node:fs'
import type { Twin } from '@dtu/kit'
import { OperatorError } from '@dtu/kit/errors'
import {
  replay as play,
  Remote,
  type Replayed,
  type Report,
  readNoise,
  readTapes,
  report,
  Stage,
  type Tape,
  type Target,
} from '@dtu/refine'
import { html } from '@dtu/refine/report/html'
import { registry } from '@dtu/twins'
import type { ReplayOptions } from '../commands/replay.ts'
import { print, printJson } from '../output/print.ts'
import { wanted } from '../up/wanted.ts'
import { compare } from './compare.ts'
import { prove } from './prove.ts'
import { show } from './show.ts'

/** `dtu replay`. */
export async function replay(paths: readonly string[], options: ReplayOptions): Promise<void> {
  const tapes = new Map([...readTapes(paths)].map((tape) => [tape.name, tape]))
  const { target, twins } = await targetOf(tapes, options)
  try {
    const replayed = await played(tapes, target, twins, options)
    const laboratory = { target, ...(twins && { twins }) }
    const told = await report(replayed, { tapes, laboratory, most: options.steps, now: new Date() })
    if (options.evidence) prove(tapes, replayed.played, twins)
    if (options.html) writeFileSync(options.html, html(told))
    if (options.compare) await compare(tapes, told, replayed, options.compare, options)
    else if (options.json) printJson(told)
    else print(show(told, options.top))
    fail(told, options)
  } finally {
    await target.close()
  }
}

export const played = (
  tapes: ReadonlyMap<string, Tape>,
  target: Target,
  twins: readonly Twin[] | undefined,
  { presume, classes, noise }: Pick<ReplayOptions, 'presume' | 'classes' | 'noise'>,
): Promise<Replayed> =>
  play(tapes.values(), {
    target,
    ...(presume && twins && { twins }),
    ...(classes && { classes: new Set(classes) }),
    ...(noise !== undefined && { noise: readNoise(noise) }),
  })

function fail({ score }: Report, { atLeast }: ReplayOptions): void {
  if (atLeast === undefined || score.strict >= atLeast) return
  console.error(`the strict score is ${score.strict.toFixed(3)}, less than ${atLeast}`)
  process.exitCode = 1
}

async function targetOf(
  tapes: ReadonlyMap<string, Tape>,
  { against, token, twin }: ReplayOptions,
): Promise<{ target: Target; twins?: readonly Twin[] }> {
  if (against) {
    const bases = Object.entries(against).map(([name, url]) => [
      name,
      { url, ...(token?.[name] && { token: token[name] }) },
    ])
    return { target: new Remote(Object.fromEntries(bases)) }
  }
  const stage = new Stage({ twins: await wanted([], twin ?? named(tapes)) })
  return { target: stage, twins: stage.twins }
}

/** The registered twins that tapes name. The others of their family come with them where they share state. */
export function named(tapes: ReadonlyMap<string, Tape>): string[] {
  const services = new Set([...tapes.values()].flatMap(({ entries }) => entries.map(({ _x }) => _x?.service)))
  const twins = Object.keys(registry).filter((name) => services.has(name))
  if (twins.length > 0) return twins
  if (services.has(undefined)) return Object.keys(registry)
  throw new OperatorError('unknown_twin', `the tapes name no twin that is known: ${[...services].join(', ')}`, {
    hint: 'name a generated one by its folder: --twin <folder>',
  })
}
