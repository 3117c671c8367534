import { customEmoji } from '../model/custom-emoji.ts'
import type { Operations } from '../types.ts'

/** When the default set last changed (tapes/nango/list-custom-emoji). */
const CACHE_TS = '1560987000.000000'

export const emoji: Operations = {
  'emoji.list': (world) => ({ ok: true, emoji: customEmoji(world.caller.team_id), cache_ts: CACHE_TS }),
}
