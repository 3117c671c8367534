import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { crud, errorSchema, generated, json, openapi, ref } from './workspace.ts'

const USE = `
import type { components, operations } from './generated/types'

type Sent = operations['postThings']['requestBody'] extends { content: { 'application/json': infer Body } } ? Body : never
type Replied = operations['getThings']['responses'][200]['content']['application/json']

export const good: Sent = { name: 'a' }
export const misspelt: Sent = { name: 'a', colour: 'red' }
export const unknownKind: Sent = { name: 'a', kind: 'huge' }
export const read = (reply: Replied) => [reply[0]?.summary, reply[0]?.undocumented]
export const code = (error: components['schemas']['Error']) => error.more
`

/** Names of what the compiler refuses in `source`, which lies beside the twin's `generated`. */
function refusedIn(folder: string, source: string): string[] {
  const file = join(folder, 'use.ts')
  writeFileSync(file, source)
  const options = { strict: true, noEmit: true, types: [], lib: ['lib.es2022.d.ts'] }
  const program = ts.createProgram([file], options)
  return ts.getPreEmitDiagnostics(program).map(({ start, messageText, file: at }) => {
    const text = at?.text.slice(0, start).split('\n') ?? []
    return /const (\w+)/.exec(source.split('\n')[text.length - 1] ?? '')?.[1] ?? String(messageText)
  })
}

test('a misspelt argument does not compile, an undocumented part of a reply does', async () => {
  const properties = { name: { type: 'string' }, kind: { type: 'string', enum: ['small', 'large'] } }
  const Thing = { type: 'object', required: ['name'], properties, additionalProperties: false }
  const Row = { type: 'object', required: ['summary'], properties: { summary: { type: 'string' } } }
  const paths = crud('/things', 'id', ref('Thing')) as Record<string, Record<string, { responses: unknown }>>
  paths['/things']!.get!.responses = { 200: json({ type: 'array', items: ref('Row') }) }
  const document = openapi(paths, { components: { schemas: { Thing, Row, Error: errorSchema } } })
  const { out } = await generated({ 'api.json': document })
  expect(refusedIn(out, USE)).toEqual(['misspelt', 'unknownKind'])
}, 60_000)

test('a contract that cannot be declared says so, and the twin is there all the same', async () => {
  const operation = { operationId: '100%', responses: { 200: { description: '' } } }
  const { read, plan } = await generated({ 'api.json': openapi({ '/a': { get: operation } }) })
  expect(Object.keys(plan.operations)).toEqual(['100%'])
  expect(read('types.d.ts')).toMatch(/could not declare this contract \(URI malformed\)/)
}, 60_000)
