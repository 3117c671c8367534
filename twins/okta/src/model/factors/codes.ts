import { oktaError } from '../../errors/error.ts'
import { limitMessages } from '../../limits/messages.ts'
import type { OktaWorld } from '../../types.ts'
import type { Factor, Message } from './types.ts'

/** Milliseconds that a code is good for (developer.okta.com, Factors API). */
const LIFETIME = 5 * 60_000
/** Milliseconds between one message and the next. */
const PAUSE = 30_000

const CHANNELS: Readonly<Record<string, Message['channel']>> = { sms: 'sms', call: 'call', email: 'email' }

export const channelOf = ({ factorType }: Factor): Message['channel'] | undefined => CHANNELS[factorType]

const lastOf = (world: OktaWorld, factor: Factor): Message | undefined =>
  world.db.factor_messages.find({ where: { factor: factor.id }, order: 'seq', descending: true, limit: 1 })[0]

/** Sends a new code; the one before is good no more. `again` may not come within half a minute. */
export function send(world: OktaWorld, factor: Factor, again = false): Message {
  const channel = channelOf(factor)
  if (!channel) throw new Error(`${factor.factorType} factors are sent nothing`)
  const last = lastOf(world, factor)
  if (again && last && channel !== 'email' && world.now() < last.at + PAUSE)
    throw oktaError(channel === 'sms' ? 'E0000109' : 'E0000133')
  const to = String(factor.profile.phoneNumber ?? factor.profile.email ?? '')
  limitMessages(world, channel, to)
  if (last && !last.used) world.db.factor_messages.update(last, { used: true })
  return world.db.factor_messages.insert({
    id: world.ids.next('factorMessage'),
    factor: factor.id,
    user: factor.user,
    channel,
    to,
    code: world.ids.next(channel === 'call' ? 'spokenCode' : 'passCode'),
    at: world.now(),
    expiresAt: world.now() + LIFETIME,
    used: false,
    seq: world.ids.count('factor-message-place'),
  })
}

/** Takes a code that was sent, once. Returns whether it was right and in time. */
export function take(world: OktaWorld, factor: Factor, code: string): boolean {
  const last = lastOf(world, factor)
  if (!last || last.used || last.code !== code || world.now() > last.expiresAt) return false
  world.db.factor_messages.update(last, { used: true })
  return true
}
