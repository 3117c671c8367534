import type { Session } from '../../model/signin/types.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { api } from '../links.ts'

const hint = (href: string, ...allow: string[]) => ({ href, hints: { allow } })

/**
 * A session (tapes/okta, sessions of okta-sdk-python). Its owner's links say `me`; an administrator's lead to the same session
 * by its other name.
 */
export function showSession(
  world: OktaWorld,
  { alias, ...session }: Session,
  whose: 'own' | 'administrator',
): Document {
  const self = api(world, `/sessions/${whose === 'own' ? 'me' : alias}`)
  const user = world.db.users.get(session.userId)
  const { firstName, lastName } = user?.profile ?? {}
  return {
    ...session,
    _links: {
      self: hint(self, 'GET', 'DELETE'),
      refresh: hint(`${self}/lifecycle/refresh`, 'POST'),
      user: {
        name: `${firstName} ${lastName}`,
        ...hint(api(world, `/users/${whose === 'own' ? 'me' : session.userId}`), 'GET'),
      },
    },
  }
}
