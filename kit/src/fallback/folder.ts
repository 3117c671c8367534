import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { OperatorError } from '../errors.ts'
import { refined } from '../refinement/refined.ts'
import type { Twin } from '../twin.ts'
import { generatedTwin } from './generated.ts'

const MANIFEST = 'twin.json'
const HINT = 'write one there with: dtu generate <name> --from <document> --out <folder>'
const NAME = /^[a-z][a-z0-9-]{0,60}$/

/**
 * The twin in a folder that `dtu generate` wrote, wherever it lies: the folder itself, or its `generated/`.
 * @param port its distance from the admin API's port
 * @throws {OperatorError} when there is no twin in it, or one of another format
 */
export function twinInFolder(folder: string, port: number): Twin {
  const at = [join(folder, 'generated'), folder].find((path) => existsSync(join(path, MANIFEST)))
  if (at === undefined) throw new OperatorError('no_twin', `there is no twin in ${resolve(folder)}`, { hint: HINT })
  const { name, title } = readManifest(join(at, MANIFEST))
  const twin = generatedTwin(at, { name, title, port, environment: (url, shown) => variables(name, url, shown) })
  return refined(twin, join(folderOf(at), 'spec', 'refinement.yaml'))
}

/** Beside `generated/` lies what people and recordings say of the twin. */
const folderOf = (at: string): string => (basename(at) === 'generated' ? dirname(at) : at)

function readManifest(file: string): { name: string; title: string } {
  const { format, name, title } = parse(file)
  if (format === 1 && typeof name === 'string' && NAME.test(name))
    return { name, title: typeof title === 'string' ? title : name }
  throw new OperatorError('twin_format', `${file} is no description of a twin that this version can start`, {
    hint: 'generate the twin again: dtu generate',
  })
}

function parse(file: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new OperatorError('twin_format', `${file} cannot be read: ${(error as Error).message}`, { hint: HINT })
  }
}

/** `PETS_URL`, `PETS_TOKEN`: nobody knows what clients of such a service read, so these are plain. */
function variables(name: string, url: string, credentials: Readonly<Record<string, string>>): Record<string, string> {
  const prefix = name.toUpperCase().replaceAll('-', '_')
  const all = Object.entries({ url, ...credentials })
  return Object.fromEntries(all.map(([key, value]) => [`${prefix}_${key.toUpperCase()}`, value]))
}
