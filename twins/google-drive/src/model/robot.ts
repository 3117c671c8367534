import { type RsaKey, rsaKey } from '@dtu/kit/keys/rsa'
import type { DriveWorld } from '../types.ts'

/** A service account: an application that is somebody by itself, and may be anybody of the organisation (domain-wide delegation). */
export interface Robot {
  readonly email: string
  /** Names its key. */
  readonly kid: string
}

/** The one that every organisation has here. It follows from the seed, and takes no row. */
export function robotOf(world: DriveWorld): Robot {
  const [first] = world.db.accounts.find({ order: 'seq', limit: 1 })
  const project = (first?.email.split('@')[1] ?? 'example.com').replaceAll('.', '-')
  return { email: `automation@${project}.iam.gserviceaccount.com`, kid: world.ids.named('serviceKey', 'automation') }
}

export const keyOf = ({ kid }: Robot): RsaKey => rsaKey(`google/${kid}`)
