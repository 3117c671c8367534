import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Twin } from '@dtu/kit'
import { OperatorError } from '@dtu/kit/errors'
import { load, registry } from '@dtu/twins'

/** Folders' twins take their ports from here on: the registered ones are below. */
const FIRST_PORT = 50

/**
 * The twins that a command line asks for: registered ones by name, generated ones by folder, all of the registry when it names none.
 * @param folders of generated twins; a registered name is taken too
 * @throws {OperatorError} for what is no twin, and for two of one name
 */
export async function wanted(
  names: readonly string[],
  folders: readonly string[] = [],
  all = false,
): Promise<readonly Twin[]> {
  const asked = [...names, ...folders]
  const own = asked.filter((name) => (names.includes(name) ? !isRegistered(name) && isFolder(name) : isElsewhere(name)))
  const named = asked.filter((name) => !own.includes(name))
  const registered = all || asked.length === 0 ? await load() : named.length > 0 ? await chosen(named) : []
  return unlike([...registered, ...(await opened(own))])
}

const isRegistered = (name: string): boolean => Object.hasOwn(registry, name)

const isFolder = (path: string): boolean => existsSync(join(path, 'generated', 'twin.json'))

const isElsewhere = (name: string): boolean => isFolder(name) || !isRegistered(name)

async function opened(folders: readonly string[]): Promise<Twin[]> {
  if (folders.length === 0) return []
  const { twinInFolder } = await import('@dtu/kit/fallback/folder')
  return folders.map((folder, at) => twinInFolder(folder, FIRST_PORT + at))
}

/** The registered twins of these names. Throws an OperatorError for one that is none. */
function chosen(names: readonly string[]): Promise<readonly Twin[]> {
  const unknown = names.find((name) => !isRegistered(name))
  if (unknown === undefined) return load(names)
  throw new OperatorError('unknown_twin', `there is no twin '${unknown}'`, {
    hint: `there are: ${Object.keys(registry).join(', ')}; one in a folder is started with --twin <folder>`,
  })
}

function unlike(twins: readonly Twin[]): readonly Twin[] {
  const second = twins.find(({ name }, at) => twins.findIndex((twin) => twin.name === name) < at)
  if (!second) return twins
  throw new OperatorError('same_twin', `two of the twins are called '${second.name}'`, {
    hint: 'leave one out, or generate it under another name',
  })
}
