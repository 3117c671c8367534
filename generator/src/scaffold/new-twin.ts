import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { GeneratedFile } from '../emit/written.ts'
import { type GenerateResult, generate } from '../generate.ts'
import { fail } from '../problem.ts'
import { declaredIn } from './declared.ts'
import { factsOf } from './facts.ts'
import { lockOf } from './lock-file.ts'
import { depending, registered } from './register.ts'
import { sourceOf } from './source.ts'
import { testsOf } from './tests.ts'

export interface NewTwinOptions {
  readonly name: string
  /** Shown to people. Default: the name. */
  readonly title?: string
  readonly from: readonly string[]
  /** The folder of all twins, with the registry. */
  readonly twins: string
  readonly port: number
  /** Today, `2026-06-29`. */
  readonly day: string
  readonly lenient?: boolean
  readonly allow?: readonly string[]
}

export interface NewTwin {
  /** The package's folder. */
  readonly folder: string
  /** Files that were written by this, without those in `generated/`. */
  readonly files: readonly string[]
  readonly generated: GenerateResult
}

/**
 * Writes a package for a twin (contract, authentication, errors, seed, tests) and registers it.
 * @throws {GenerateError} when the documents cannot be used or the twin exists; nothing has been written then
 */
export async function newTwin(options: NewTwinOptions): Promise<NewTwin> {
  const { name, title = name, twins, port } = options
  const folder = join(twins, name)
  if (existsSync(folder)) throw fail('known-twin', 'there is such a folder already', { source: folder })
  const registry = readFileSync(join(twins, 'index.ts'), 'utf8')
  registered(registry, name, name)
  const { from, lenient = false, allow = [], day } = options
  const generated = await generate({ name, from, out: folder, lenient, allow })
  if (generated.counts.modelled === 0) {
    rmSync(folder, { recursive: true })
    const hint = 'generate it, and look into REPORT.md; dtu generate writes twins outside this repository'
    throw fail(
      'nothing-modelled',
      'no operation in these documents could be modelled',
      { source: from.join(', ') },
      hint,
    )
  }
  const contract = JSON.parse(readFileSync(join(folder, 'generated', 'openapi.json'), 'utf8'))
  const facts = factsOf(generated.plan, declaredIn(contract), title, port)
  const files: GeneratedFile[] = [
    { name: 'package.json', text: manifest(name) },
    { name: 'FIDELITY.md', text: fidelity(title) },
    { name: 'spec/source.lock.json', text: json(lockOf(name, from, generated.sources, day)) },
    ...sourceOf(facts),
    ...testsOf(facts),
  ]
  for (const file of files) write(join(folder, file.name), file.text)
  write(join(twins, 'index.ts'), registered(registry, name, facts.symbol))
  write(join(twins, 'package.json'), depending(readFileSync(join(twins, 'package.json'), 'utf8'), name))
  return { folder, files: files.map((file) => file.name), generated }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const manifest = (name: string): string =>
  json({
    name: `@dtu/twin-${name}`,
    version: '0.1.0',
    private: true,
    license: 'Apache-2.0',
    type: 'module',
    exports: { '.': './src/index.ts' },
    dependencies: { '@dtu/kit': 'workspace:*' },
  })

const fidelity = (title: string): string => `# Where ${title} differs

Nothing has been compared with the real service yet: neither its SDK nor a recording was held against this twin.

| what | why |
| --- | --- |
| all behaviour is generated from documents | see \`generated/REPORT.md\` for each conclusion, its reason and how sure it is |
| a universe begins empty | \`src/seed.ts\` fills it |
`
