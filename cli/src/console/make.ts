import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '@dtu/kit'

let making: Promise<void> | undefined

/**
 * Has the page built from its sources, once a process, in a process of its own: the twins answer meanwhile. An installation
 * without the sources, or without what builds them, has the page ready made.
 */
export function make(folder: string): Promise<void> {
  making ??= build(folder)
  return making
}

function build(folder: string): Promise<void> {
  const script = join(folder, 'build.ts')
  const ready = join(folder, 'dist', 'index.html')
  if (!existsSync(script))
    return existsSync(ready) ? Promise.resolve() : Promise.reject(missing('its files are not here'))
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [script], (error, _out, said) => {
      if (!error || existsSync(ready)) resolve()
      else {
        making = undefined
        reject(missing(said.trim().split('\n', 1)[0] ?? error.message))
      }
    })
  })
}

const missing = (why: string) =>
  new OperatorError('no_console', `the console cannot be shown: ${why}`, {
    status: 503,
    hint: 'in a checkout: npm install, then node console/build.ts',
  })
