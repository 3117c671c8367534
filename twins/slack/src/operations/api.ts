import { slackError } from '../errors.ts'
import type { Operations } from '../types.ts'

export const api: Operations = {
  'api.test': (_world, { args }) => {
    const sent = Object.fromEntries(args.entries())
    const error = args.text('error')
    if (error) throw slackError(error, { args: sent })
    return { ok: true, ...(Object.keys(sent).length > 0 && { args: sent }) }
  },
}
