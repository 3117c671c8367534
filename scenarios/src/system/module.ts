import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type RunningSystem, type SystemContext, SystemError } from './system.ts'

type Start = (context: SystemContext) => RunningSystem | Promise<RunningSystem>

const loaded = new Map<string, Start>()

/** Starts a system that is a module of this process: what its `start(context)` gives back. */
export async function startModule(module: string, context: SystemContext): Promise<RunningSystem> {
  const file = resolve(context.folder, module)
  let start = loaded.get(file)
  if (!start) {
    const exports = (await import(pathToFileURL(file).href)) as { start?: Start }
    if (typeof exports.start !== 'function') throw new SystemError(`${file} exports no function 'start'`)
    start = exports.start
    loaded.set(file, start)
  }
  return start(context)
}
