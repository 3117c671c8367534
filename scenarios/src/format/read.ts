import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { OperatorError } from '@dtu/kit'
import { held, type Path, readYaml, type YamlDocument } from '@dtu/kit/yaml'
import { codeSchema } from './code-schema.ts'
import { scenarioSchema, type WrittenScenario } from './schema.ts'

/** What scenario files are called. */
export const SCENARIOS = '**/*.scenario.{yaml,ts,mts,js,mjs}'

/** Reads a scenario file as it is written: YAML, or code whose default export declares it. Throws an OperatorError that names each mistake's place. */
export async function readScenario(file: string): Promise<YamlDocument<WrittenScenario>> {
  if (!/\.m?[jt]s$/.test(file)) return readYaml(file, scenarioSchema)
  const { default: value } = await modulesOf(file)
  if (value === undefined)
    throw new OperatorError('bad_document', `${file} exports no scenario`, {
      hint: "export default scenario({ … }), with scenario from '@dtu/scenarios'",
    })
  return held({ file, value, where: (path) => `${file}:${placeOf(path)}` }, codeSchema)
}

/** When each file was written that is loaded under its plain name. */
const versions = new Map<string, number>()

/** Loads a module, anew where its file has changed since. */
async function modulesOf(file: string): Promise<{ readonly default?: unknown }> {
  const path = resolve(file)
  try {
    const written = statSync(path).mtimeMs
    const first = versions.get(path) ?? written
    versions.set(path, first)
    return await import(`${pathToFileURL(path).href}${written === first ? '' : `?written=${written}`}`)
  } catch (error) {
    throw new OperatorError('bad_code', `${file} cannot be loaded: ${(error as Error).message}`, {
      hint: 'it is run as it is by Node 24: imports name files with their endings, and types have to be erasable',
    })
  }
}

/** `play[0].call`, `["satisfied when"].state[1]` */
function placeOf(path: Path): string {
  const text = path.map((key) =>
    typeof key === 'number' || !/^[a-z_$][\w$]*$/i.test(String(key)) ? `[${JSON.stringify(key)}]` : `.${String(key)}`,
  )
  return text.join('').replace(/^\./, '') || '1:1'
}
