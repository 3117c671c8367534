import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Twin } from '@dtu/kit'
import { OperatorError } from '@dtu/kit/errors'
import { changes, type Replayed, type Report, Stage, type Tape, total } from '@dtu/refine'
import type { ReplayOptions } from '../commands/replay.ts'
import { print, printJson } from '../output/print.ts'
import { named, played } from './replay.ts'

/** Plays the tapes against the twins of another build, and prints what these here do better and worse. */
export async function compare(
  tapes: ReadonlyMap<string, Tape>,
  here: Report,
  replayed: Replayed,
  folder: string,
  options: ReplayOptions,
): Promise<void> {
  const stage = new Stage({ twins: await twinsIn(folder, options.twin ?? named(tapes)) })
  try {
    const there = await played(tapes, stage, stage.twins, options)
    const found = changes(there.played, replayed.played)
    const { rows: _, ...score } = total(there.played)
    if (options.json) return printJson({ here: here.score, there: score, ...found })
    const line = (sign: string) => (one: { tape: string; index: number; endpoint: string }) =>
      `${sign} ${one.endpoint}  ${one.tape} ${one.index}`
    print(`strict ${here.score.strict.toFixed(3)} here, ${score.strict.toFixed(3)} in ${folder}`)
    print(`${found.better.length} exchanges are better here, ${found.worse.length} worse`)
    for (const text of [...found.worse.map(line('-')), ...found.better.map(line('+'))].slice(0, options.top))
      print(text)
    print(`${found.come.length} differences are only here, ${found.gone.length} only there`)
    for (const id of found.come.slice(0, options.top)) print(`- ${id}`)
    for (const id of found.gone.slice(0, options.top)) print(`+ ${id}`)
  } finally {
    await stage.close()
  }
}

/** The twins of a checkout of this project, or the one that was generated into a folder. */
async function twinsIn(folder: string, names: readonly string[]): Promise<readonly Twin[]> {
  const module = join(resolve(folder), 'twins', 'index.ts')
  if (existsSync(module)) return (await import(pathToFileURL(module).href)).load(names)
  if (existsSync(join(folder, 'generated', 'twin.json')))
    return [(await import('@dtu/kit/fallback/folder')).twinInFolder(folder, 0)]
  throw new OperatorError('no_twins', `${folder} holds neither a checkout with twins/index.ts nor a generated twin`, {
    hint: 'make a checkout of another version with: git worktree add ../before <commit>',
  })
}
