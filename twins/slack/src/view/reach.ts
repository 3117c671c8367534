import { RawJson, stringify } from '@dtu/kit'
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
  const text = stringify(output)
  return text.includes(ADDRESS) ? new RawJson(text.replaceAll(ADDRESS, `${base}/files-`)) : output
}
