import type { Twin } from '@dtu/kit'
import { OperatorError } from '@dtu/kit/errors'
import { load, registry } from '@dtu/twins'
import type { UpOptions } from './options.ts'
import { run } from './run.ts'

const NEXT = `
  Point this shell's SDKs here:  eval "$(npx dtu env)"
  Watch the traffic:             npx dtu journal --follow
  Stop:                          Ctrl-C`

/** Starts the twins of these names, all when none is named, and stays until it is told to stop. */
export const up = async (names: readonly string[], options: UpOptions): Promise<void> =>
  run(await chosen(names), options, () => NEXT)

/** The registered twins of these names. Throws an OperatorError for one that is none. */
export function chosen(names: readonly string[]): Promise<readonly Twin[]> {
  const unknown = names.find((name) => !Object.hasOwn(registry, name))
  if (unknown !== undefined)
    throw new OperatorError('unknown_twin', `there is no twin '${unknown}'`, {
      hint: `there are: ${Object.keys(registry).join(', ')}`,
    })
  return load(names.length === 0 ? undefined : names)
}
