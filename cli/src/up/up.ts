import type { UpOptions } from './options.ts'
import { run } from './run.ts'
import { wanted } from './wanted.ts'

const NEXT = `
  Point this shell's SDKs here:  eval "$(npx dtu env)"
  Watch the traffic:             npx dtu journal --follow
  Stop:                          Ctrl-C`

/** What is started, beside how. */
interface Wanted extends UpOptions {
  /** Folders of generated twins. */
  readonly twin?: readonly string[]
  readonly all?: boolean
}

/** Starts the twins that are named and those in folders, all of the registry when none is, and stays until it is told to stop. */
export const up = async (names: readonly string[], { twin, all, ...options }: Wanted): Promise<void> =>
  run(await wanted(names, twin, all), options, () => NEXT)
