import { slackError } from '../errors.ts'
import type { Operations } from '../types.ts'

export const bots: Operations = {
  'bots.info': (world, { args }) => {
    const bot = world.db.bots.get(args.text('bot') || (world.caller.bot_id ?? ''))
    if (!bot) throw slackError('bot_not_found')
    const { team_id: _, ...shown } = bot
    return { ok: true, bot: shown }
  },
}
