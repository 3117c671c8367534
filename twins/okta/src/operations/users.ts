import { requireUser } from '../model/users.ts'
import { limitOf, pageReply } from '../paging.ts'
import type { Operations } from '../types.ts'
import { showListedUser, showUser } from '../view/user.ts'

export const users: Operations = {
  getUser: (world, { path }) => showUser(world, requireUser(world, path.id as string)),

  listUsers(world, input) {
    const limit = limitOf(input, { size: 200, max: 200 })
    const after = world.db.users.get(input.query.get('after') ?? '')?.seq
    const found = world.db.users.find({ where: { seq: { gt: after ?? 0 } }, order: 'seq', limit: limit + 1 })
    const shown = found.slice(0, limit)
    const last = shown.at(-1)
    return pageReply(
      world,
      input,
      shown.map((user) => showListedUser(world, user)),
      found.length > limit && last ? { cursor: last.id, limit } : undefined,
    )
  },
}
