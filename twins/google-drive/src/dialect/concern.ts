import type { ApiRequest, Concern, OperationSpec } from '@dtu/kit'
import { credentialOf } from '../credential.ts'
import type { DriveWorld } from '../types.ts'

/** Whom a call concerns: customers are told apart by the domain of their users. `world` is the file service's. */
export function concernOf(world: DriveWorld, request: ApiRequest, operation: OperationSpec | undefined): Concern {
  const client = credentialOf(request)
  const token = client === undefined ? undefined : world.db.tokens.get(client)
  const email = token?.email ?? world.db.accounts.find({ order: 'seq', limit: 1 })[0]?.email
  return {
    tenant: email?.split('@')[1] ?? world.universe,
    user: token?.email,
    client,
    scopes: token?.scopes,
    resource: operation?.path.includes('{') ? thing(request.path) : undefined,
  }
}

const thing = (path: string): string | undefined =>
  /\/(?:files|documents|spreadsheets|drives|teamdrives)\/([^/:]+)/.exec(path)?.[1]
