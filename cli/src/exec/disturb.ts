import { existsSync, readFileSync } from 'node:fs'
import { OperatorError } from '@dtu/kit/errors'
import { pathOf } from '../client.ts'
import type { ExecOptions } from '../commands/exec.ts'
import type { World } from './place.ts'

/** Puts the profiles to work, and the limits in force, that were asked for: in a world of the program's own. */
export async function disturb({ client, universe, own }: World, { faults, limits }: ExecOptions): Promise<void> {
  if (faults === undefined && limits === undefined) return
  if (!own)
    throw new OperatorError('not_own', 'a universe that is up is disturbed for everybody in it', {
      hint: 'make a new one for this run (--universe new), or use dtu chaos',
    })
  if (limits !== undefined) await client.post(`${pathOf(universe)}/limits`, { limits })
  if (faults === undefined) return
  const { isProfile } = await import('@dtu/fault-profiles')
  const texts = faults.filter((name) => !isProfile(name) && existsSync(name))
  await client.post(`${pathOf(universe)}/faults/runs`, {
    profiles: faults.filter((name) => !texts.includes(name)),
    texts: texts.map((file) => readFileSync(file, 'utf8')),
  })
}
