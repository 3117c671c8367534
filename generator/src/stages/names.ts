import { uniqueName } from '../read/openapi/names.ts'
import type { Model } from './model.ts'
import { fixedWords, isVersion } from './path.ts'
import { tokens } from './words.ts'

const boilerplate = new Set(['api', 'rest', 'services', 'service', 'web', 'v', 'index.php'])

/** Names resources by the words of their paths, without those that all paths begin with, versions, and `api`. */
export function nameResources(model: Model): void {
  const shared = sharedWords(model.resources.map((res) => fixedWords(res.segments)))
  const names = new Set<string>()
  // The shortest path has the best claim to a name.
  for (const res of [...model.resources].sort((a, b) => a.segments.length - b.segments.length)) {
    const words = fixedWords(res.segments).slice(shared)
    const telling = words.filter((word) => !isVersion(word) && !boilerplate.has(word.toLowerCase()))
    const name = (telling.length ? telling : words.length ? words : ['root']).map(camel).join('.') || 'root'
    const longer = res.idParam === undefined ? name : `${name}.${camel(res.idParam)}`
    res.name = uniqueName(names.has(name) ? longer : name, names)
    names.add(res.name)
  }
}

/** How many first words all paths share; the last word of a path always stays. */
function sharedWords(paths: readonly string[][]): number {
  const [first = [], ...rest] = paths
  let shared = 0
  while (
    rest.length &&
    first[shared] !== undefined &&
    paths.every((words) => words.length > shared + 1 && words[shared] === first[shared])
  )
    shared++
  return shared
}

function camel(word: string): string {
  const [head = '', ...rest] = tokens(word)
  return head + rest.map((token) => token.charAt(0).toUpperCase() + token.slice(1)).join('')
}

/** A name as an SQL identifier, unique among `taken`. */
export function tableName(name: string, taken: Set<string>): string {
  const words = name.split('.').flatMap(tokens)
  const plain = words
    .join('_')
    .replaceAll(/[^a-z0-9_]/g, '')
    .slice(0, 60)
    .replace(/^_+|_+$/g, '')
  const table = uniqueName(/^[a-z]/.test(plain) ? plain : `t_${plain || 'x'}`, taken)
  taken.add(table)
  return table
}
