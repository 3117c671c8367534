import { OperatorError } from '@dtu/kit'
import type { User } from '../model/types.ts'
import { findUser } from '../model/users.ts'
import type { OktaWorld } from '../types.ts'

export type Wish = Readonly<Record<string, unknown>>
export type Act = (world: OktaWorld, wish: Wish) => unknown

/** Whom an act is about: a user by id, login, or what comes before the @ of it. */
export function personIn(world: OktaWorld, { user }: Wish): User {
  const found = findUser(world, textIn({ user }, 'user', 'an id, a login, or its part before the @'))
  if (!found)
    throw new OperatorError('no_such_user', `there is no user '${user}'`, {
      status: 404,
      hint: 'look at GET /api/v1/users',
    })
  return found
}

/** A text that has to be there. */
export function textIn(wish: Wish, name: string, hint: string): string {
  const value = wish[name]
  if (typeof value !== 'string' || value === '')
    throw new OperatorError('missing_input', `'${name}' has to be given`, { hint })
  return value
}
