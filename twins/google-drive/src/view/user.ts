import type { Document } from '../body.ts'
import type { DriveWorld } from '../types.ts'

export function showUser(world: DriveWorld, email: string): Document {
  const account = world.db.accounts.get(email)
  return {
    kind: 'drive#user',
    displayName: account?.displayName ?? email,
    me: email === world.caller?.email,
    permissionId: account?.permissionId ?? '0',
    emailAddress: email,
  }
}

export const time = (at: number): string => new Date(at).toISOString()
