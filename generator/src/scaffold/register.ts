import { fail } from '../problem.ts'
import { key } from './text.ts'

/**
 * The registry (`twins/index.ts`) with one more twin, last.
 * @throws {GenerateError} when the text is no registry, or has that twin
 */
export function registered(registry: string, name: string, symbol: string): string {
  const source = 'twins/index.ts'
  const begin = registry.indexOf('export const registry')
  const end = registry.indexOf('\n}\n', begin)
  if (begin < 0 || end < 0) throw fail('no-registry', 'no list of twins was found', { source })
  if (registry.slice(begin, end).includes(`'@dtu/twin-${name}'`))
    throw fail('known-twin', `"${name}" is registered already`, { source })
  const line = `\n  ${key(name)}: async () => (await import('@dtu/twin-${name}')).${symbol},`
  return registry.slice(0, end) + line + registry.slice(end)
}

/** `twins/package.json` with one more dependency, in order of name. */
export function depending(manifest: string, name: string): string {
  const parsed = JSON.parse(manifest) as { dependencies?: Record<string, string> }
  const all = { ...parsed.dependencies, [`@dtu/twin-${name}`]: 'workspace:*' }
  const dependencies = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ ...parsed, dependencies }, null, 2)}\n`
}
