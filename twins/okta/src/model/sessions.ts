import { removeRow, rowsOf } from '../generated.ts'
import type { OktaWorld } from '../types.ts'
import { userParty } from '../view/log-parties.ts'
import { log } from './log.ts'
import type { User } from './types.ts'

/** Signs a user out everywhere. */
export function endSessions(world: OktaWorld, user: User): void {
  const open = rowsOf(world, 'sessions').filter(({ item }) => item.userId === user.id)
  for (const session of open) removeRow(world, session)
  if (open.length > 0) log(world, 'user.session.clear', [userParty(user)])
}
