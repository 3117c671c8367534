import { twinInFolder } from '@dtu/kit/fallback/folder'
import type { OperationSpec } from '@dtu/kit'
import { startUniverse } from '@dtu/kit/testing'

const MOST = 40

/** Starts the twin of a folder and calls its operations. Throws when it does not start, or answers anything with a bug. */
export async function walk(folder: string): Promise<void> {
  const twin = twinInFolder(folder, 1)
  const world = startUniverse({ twins: [twin], strict: false })
  const bugs: string[] = []
  world.universe.journal.subscribe(({ answerer, method, path, error }) => {
    if (answerer === 'bug') bugs.push(`${method} ${path}: ${error}`)
  })
  const { token = '' } = world.credentials[twin.name] ?? {}
  for (const operation of [...twin.contract().operations.values()].slice(0, MOST))
    await world.handle(twin.name, request(operation, token))
  await world.close()
  if (bugs.length > 0) throw new Error(bugs.join('\n'))
}

function request({ method, path }: OperationSpec, token: string) {
  const url = path.replace(/\{[^}]*\}/g, 'x')
  return {
    method,
    url: url.startsWith('/') ? url : `/${url}`,
    headers: { authorization: `Bearer ${token}`, 'x-key': token, 'content-type': 'application/json' },
    body: ['POST', 'PUT', 'PATCH'].includes(method) ? Buffer.from('{"name":"Rex","id":"x"}') : undefined,
  }
}
