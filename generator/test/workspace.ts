import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type GenerateOptions, type GenerateResult, generate } from '../src/index.ts'

/** A folder of a test's own, gone when the test is. */
export function workspace(files: Record<string, unknown> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'dtu-generator-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) put(join(folder, name), content)
  return folder
}

/** Writes a text as it is, anything else as JSON. */
function put(file: string, content: unknown): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
}

export type Contract = {
  paths: Record<string, Record<string, any>>
  components: { schemas: Record<string, any>; securitySchemes: Record<string, any> }
  servers: { url: string }[]
}

export interface Generated {
  result: GenerateResult
  plan: GenerateResult['plan']
  contract: Contract
  out: string
  read(name: string): string
}

/** Generates from documents, by file name. */
export async function generated(
  files: Record<string, unknown>,
  options: Partial<GenerateOptions> = {},
): Promise<Generated> {
  const folder = workspace(files)
  const out = join(folder, 'out')
  const from = options.from?.map((name) => join(folder, name)) ?? Object.keys(files).map((name) => join(folder, name))
  const result = await generate({ name: 'sample', out, ...options, from })
  const read = (name: string) => readFileSync(join(out, 'generated', name), 'utf8')
  return { result, plan: result.plan, contract: JSON.parse(read('openapi.json')) as Contract, out, read }
}

export { crud, errorSchema, json, openapi, ref } from './documents.ts'
