import { OperatorError } from '@dtu/kit'
import { waitingFor } from '../model/factors/push.ts'
import { hotp, stepAt } from '../model/factors/totp.ts'
import { enrolDevice, useDevice } from './devices.ts'
import { signIn } from './sign-in.ts'
import { createToken } from './tokens.ts'
import { type Act, personIn, type Wish } from './wish.ts'

/** What was sent to a person, the newest first: codes as they would read them on a phone or in a mailbox. */
const messages: Act = (world, wish) => {
  const user = personIn(world, wish)
  const found = world.db.factor_messages.find({ where: { user: user.id }, order: 'seq', descending: true, limit: 20 })
  return {
    messages: found.map(({ channel, to, code, at, expiresAt, used }) => ({
      channel,
      to,
      code,
      at: new Date(at).toISOString(),
      good: !used && world.now() <= expiresAt,
    })),
  }
}

/** What a person's authenticator apps show now, by the provider of the factor. */
const codes: Act = (world, wish) => {
  const user = personIn(world, wish)
  const apps = world.db.factors.find({ where: { user: user.id, type: 'token:software:totp' } })
  return {
    codes: apps.map(({ id, provider, own }) => ({
      factor: id,
      provider,
      code: hotp(own.secret ?? '', stepAt(world.now())),
    })),
  }
}

/** Says yes (`approve: true`) or no to the push that waits on a person's phone. */
const answerPush: Act = (world, wish) => {
  const user = personIn(world, wish)
  const waiting = waitingFor(world, user.id)
  if (!waiting)
    throw new OperatorError('no_push', `no push waits for ${user.profile.login}`, {
      status: 404,
      hint: 'verify a push factor first; a push waits five minutes',
    })
  const answer = wish.approve === false ? 'REJECTED' : 'SUCCESS'
  world.db.factor_transactions.update(waiting, { answer })
  return { factorResult: answer }
}

const all: Readonly<Record<string, Act>> = { messages, codes, answerPush, createToken, enrolDevice, useDevice, signIn }

/** What people do and see with what they prove themselves with, and what they set up outside of the API. */
export const acts: Readonly<Record<string, Act>> = Object.fromEntries(
  Object.entries(all).map(([name, act]) => [name, (world, wish) => act(world, isObject(wish) ? wish : {})]),
)

const isObject = (wish: unknown): wish is Wish => typeof wish === 'object' && wish !== null && !Array.isArray(wish)
