import { slackError } from '../errors.ts'
import { nextPage, readCursor, readLimit } from '../model/cursor.ts'
import { pageIn, pagingOf } from '../model/paging.ts'
import { addStar, removeStar, type Star, starIn } from '../model/stars.ts'
import type { Operations, SlackWorld } from '../types.ts'
import { showFile } from '../view/file.ts'
import { linkedMessage } from '../view/message.ts'

/** Kept alive by the service although people have "Later" instead: they do not see these any more. */
export const stars: Operations = {
  'stars.add': (world, { args }) => {
    addStar(world, starIn(world, args))
    return { ok: true }
  },

  'stars.remove': (world, { args }) => {
    removeStar(world, starIn(world, args))
    return { ok: true }
  },

  'stars.list': (world, { args }) => {
    const where = { user: world.caller.user_id }
    if (args.has('limit') || args.has('cursor'))
      return byCursor(world, readLimit(args, 100, 'invalid_arguments'), readCursor(args, 'star'))
    const page = pageIn(args, 100)
    const rows = world.db.stars.find({
      where,
      descending: true,
      limit: page.count,
      offset: (page.page - 1) * page.count,
    })
    const { count: per_page, ...paging } = pagingOf(page, world.db.stars.count(where))
    return { ok: true, items: rows.flatMap((star) => shown(world, star)), paging: { per_page, spill: 0, ...paging } }
  },
}

function byCursor(world: SlackWorld, limit: number, from = '0') {
  if (!/^\d+$/.test(from)) throw slackError('invalid_cursor')
  const rows = world.db.stars.find({
    where: { user: world.caller.user_id },
    descending: true,
    limit: limit + 1,
    offset: Number(from),
  })
  return {
    ok: true,
    items: rows.slice(0, limit).flatMap((star) => shown(world, star)),
    ...nextPage('star', rows.length > limit ? String(Number(from) + limit) : undefined),
  }
}

/** What is gone is left out. */
function shown(world: SlackWorld, { type, channel, ts, file, date_create }: Star): object[] {
  if (type === 'file') {
    const found = world.db.files.get(file ?? '')
    return found ? [{ type, file: showFile(found), date_create }] : []
  }
  if (type !== 'message') return [{ type, channel, date_create }]
  const message = world.db.messages.get(`${channel}:${ts}`)
  return message ? [{ type, channel, message: linkedMessage(world, message), date_create }] : []
}
