import { Reply } from '@dtu/kit'
import { list } from '../listing.ts'
import { createUser } from '../model/create-user.ts'
import { deleteUser } from '../model/lifecycle.ts'
import type { User } from '../model/types.ts'
import { updateUser } from '../model/update-user.ts'
import { requireUser } from '../model/users.ts'
import { userScan } from '../query/users.ts'
import type { OktaInput, OktaWorld, Operation, Operations } from '../types.ts'
import { etagOf, requireMatch } from '../view/etag.ts'
import { showListedUser, showUser } from '../view/user.ts'

/** `true` and `false` as parameters; anything else is what it would be without. */
export const flag = ({ query }: Pick<OktaInput, 'query'>, name: string, otherwise: boolean): boolean => {
  const value = query.get(name)?.toLowerCase()
  return value === 'true' ? true : value === 'false' ? false : otherwise
}

const change =
  (manner: 'merge' | 'replace'): Operation =>
  (world, input) => {
    const user = requireUser(world, input.path.id as string)
    requireMatch(input.request, user)
    return tagged(world, updateUser(world, user, input.body, manner))
  }

const tagged = (world: OktaWorld, user: User): Reply =>
  new Reply(showUser(world, user), { headers: { etag: etagOf(user) } })

export const users: Operations = {
  createUser: (world, input) =>
    showUser(
      world,
      createUser(world, input.body, {
        activate: flag(input, 'activate', true),
        provider: flag(input, 'provider', false),
        nextLogin: input.query.get('nextLogin'),
      }),
    ),

  getUser: (world, { path }) => tagged(world, requireUser(world, path.id as string)),

  listUsers: (world, input) =>
    list(world, input, {
      collection: world.db.users,
      // A search by words shows ten and does not page (developer.okta.com, Users API, "q").
      size: input.query.has('q') ? { size: 10, max: 200 } : { size: 200, max: 200 },
      scan: userScan(input.query),
      show: (user) => showListedUser(world, user),
    }),

  updateUser: change('merge'),
  replaceUser: change('replace'),

  deleteUser(world, { path }) {
    deleteUser(world, requireUser(world, path.id as string))
    return undefined
  },
}
