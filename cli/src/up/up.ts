import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PAGE, page } from '../console/page.ts'
import { coverages } from '../coverage/routes.ts'
import { DEFAULT_DATA, MEMORY } from '../running.ts'
import { stories } from '../stories/routes.ts'
import type { UpOptions } from './options.ts'
import { run } from './run.ts'
import type { Summary } from './summary.ts'
import { wanted } from './wanted.ts'

const LIBRARY = fileURLToPath(new URL('../../../scenarios/library', import.meta.url))

const next = ({ admin }: Summary) => `
  Look into it:                  ${admin}${PAGE}
  Point this shell's SDKs here:  eval "$(npx dtu env)"
  Watch the traffic:             npx dtu journal --follow
  Stop:                          Ctrl-C`

/** What is started, beside how. */
interface Wanted extends UpOptions {
  /** Folders of generated twins. */
  readonly twin?: readonly string[]
  readonly all?: boolean
  /** Folders of scenarios, and of their kept runs. */
  readonly stories?: string
  readonly runs?: string
}

/** Starts the twins that are named and those in folders, all of the registry when none is, and stays until it is told to stop. */
export const up = async (names: readonly string[], { twin, all, ...options }: Wanted): Promise<void> =>
  run(await wanted(names, twin, all), options, next, {
    page: PAGE,
    extensions: [page, coverages, stories(foldersOf(options))],
  })

const foldersOf = ({ data, stories: folder = LIBRARY, runs }: Wanted) => ({
  stories: resolve(folder),
  runs: resolve(runs ?? join(data === MEMORY ? DEFAULT_DATA : data, 'runs')),
})
