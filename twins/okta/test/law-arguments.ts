import type { OperationSpec } from '@dtu/kit'
import type { Known, LawFixture } from '@dtu/kit/testing'

type Call = Parameters<LawFixture['prepare']>[0]

/** Makes what typical arguments name. */
export async function prepare(call: Call): Promise<Known> {
  const me = await call('getUser', { id: 'me' })
  return { user: me.id }
}

/** Arguments with which an administrator's client succeeds, by name: of the path, the query and the body alike. */
export function typical(operation: OperationSpec, known: Known): Record<string, unknown> {
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string)
  return Object.fromEntries(names.map((name) => [name, argument(operation, name, known)]))
}

function argument(operation: OperationSpec, name: string, known: Known): unknown {
  if (name === 'id' && operation.path.startsWith('/api/v1/users/')) return known.user
  return BY_NAME[name]?.(known) ?? name
}

const BY_NAME: Readonly<Record<string, (known: Known) => unknown>> = {
  userId: ({ user }) => user,
  userIdOrLogin: ({ user }) => user,
}
