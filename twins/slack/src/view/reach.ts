import { RawJson, Reply } from '@dtu/kit'
import { FILES_HOST } from '../model/files.ts'
import type { SlackWorld } from '../types.ts'

/** Where the client reaches files: the vendor's host when it speaks to the vendor's names, else the twin itself. */
export const filesAt = (world: SlackWorld): string =>
  /^https?:\/\/([a-z0-9-]+\.)*slack\.com(:\d+)?(\/|$)/.test(world.baseUrl) ? FILES_HOST : world.baseUrl

const SHOWING = /^(files|search|pins|reactions|stars)\.|^conversations\.(history|replies)$|^chat\.update$/
const ADDRESS = `${FILES_HOST}/files-`

/**
 * A reply with the addresses of files as the client can reach them. Documents name the vendor's host, so that the same
 * requests leave the same state wherever the twin listens. Looked for only in the replies of operations that show files.
 */
export function reachable(world: SlackWorld, operation: string, output: unknown): unknown {
  if (!SHOWING.test(operation)) return output
  const base = filesAt(world)
  if (base === FILES_HOST) return output
  if (output instanceof RawJson) return reached(output, base)
  // A reply that is more than a body is bytes or a page: no addresses of files in it.
  if (typeof output !== 'object' || output === null || output instanceof Reply) return output
  return Object.fromEntries(Object.entries(output).map(([name, value]) => [name, reached(value, base)]))
}

function reached(value: unknown, base: string): unknown {
  const raw = value instanceof RawJson ? value : new RawJson(JSON.stringify(value) ?? 'null')
  return raw.has(ADDRESS) ? new RawJson(raw.text.replaceAll(ADDRESS, `${base}/files-`)) : value
}
