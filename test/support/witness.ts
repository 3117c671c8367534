import { appendFileSync, mkdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { afterEach, expect } from 'vitest'

// Names this test to the twins that it starts, here and in processes of its own, and tells the ledger that it ran and whether
// it passed: what a failing test saw is no evidence.
const root = resolve(import.meta.dirname, '../..')
const folder = process.env.DTU_EVIDENCE as string
const test = relative(root, expect.getState().testPath as string)
process.env.DTU_EVIDENCE_TEST = test
mkdirSync(folder, { recursive: true })

const tell = (line: object) => appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(line)}\n`)

tell({ test, ran: true })
afterEach(({ task }) => {
  if (task.result?.state === 'fail') tell({ test, failed: task.name })
})

const LIBRARY = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//
const OURS = /^(vitest|@vitest\/.*|undici|msw|@mswjs\/.*)$/

/** The package that calls, when it is not the test itself. */
const callerOf = (stack: string): string | undefined =>
  stack
    .split('\n')
    .map((line) => LIBRARY.exec(line)?.[1])
    .find((name) => name !== undefined && !OURS.test(name))

// A client library that does not say who it is is named by its package.
const { fetch } = globalThis
globalThis.fetch = (input, init) => {
  const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined))
  const name = headers.has('user-agent') ? undefined : callerOf(new Error('caller').stack ?? '')
  if (name !== undefined) headers.set('user-agent', name)
  return fetch(input, name === undefined ? init : { ...init, headers })
}
