import { createHmac } from 'node:crypto'
import { slackError } from '../errors.ts'
import { requireClient } from '../model/clients.ts'
import { spendCode } from '../model/codes.ts'
import { seconds } from '../model/stamps.ts'
import { issueTokens } from '../model/tokens.ts'
import type { App, Team, User } from '../model/types.ts'
import type { Operations, SlackWorld } from '../types.ts'

const SLACK = 'https://slack.com/'
const ID_TOKEN_LIFETIME = 300

/** Who signs in (docs.slack.dev, openid.connect.userInfo, its example). */
function claims(team: Team, user: User): Record<string, unknown> {
  const { profile } = user
  const images = Object.fromEntries(
    ([24, 32, 48, 72, 192, 512] as const).map((size) => [`${SLACK}user_image_${size}`, profile[`image_${size}`]]),
  )
  return {
    sub: user.id,
    [`${SLACK}user_id`]: user.id,
    [`${SLACK}team_id`]: team.id,
    email: profile.email,
    email_verified: user.is_email_confirmed,
    date_email_verified: user.updated,
    name: profile.real_name,
    picture: profile.image_512,
    given_name: profile.first_name,
    family_name: profile.last_name,
    locale: 'en-US',
    [`${SLACK}team_name`]: team.name,
    [`${SLACK}team_domain`]: team.domain,
    ...images,
    [`${SLACK}team_image_default`]: true,
  }
}

/**
 * The id token. Slack signs with RS256 and keys of its own, which a twin does not have: this one is signed with the app's
 * client secret (HS256). Its claims are Slack's.
 */
function idToken(world: SlackWorld, app: App, nonce: string | undefined, said: Record<string, unknown>): string {
  const iat = seconds(world.now())
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const content = {
    iss: 'https://slack.com',
    aud: app.client_id,
    exp: iat + ID_TOKEN_LIFETIME,
    iat,
    auth_time: iat,
    ...(nonce && { nonce }),
    ...said,
  }
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(content)}`
  return `${signed}.${createHmac('sha256', app.client_secret).update(signed).digest('base64url')}`
}

export const openid: Operations = {
  'openid.connect.token': (world, input) => {
    const app = requireClient(world, input)
    const { args } = input
    if ((args.text('grant_type') ?? 'authorization_code') !== 'authorization_code')
      throw slackError('unsupported_grant_type')
    const code = spendCode(world, app, args.text('code'), {
      redirect_uri: args.text('redirect_uri'),
      verifier: args.text('code_verifier'),
    })
    const [team, user] = [world.db.teams.first({}), world.db.users.get(code.user)]
    if (!team || !user) throw slackError('invalid_code')
    const { access } = issueTokens(world, app, 'user', { app_id: app.id, user_id: code.user, scopes: code.user_scopes })
    return {
      ok: true,
      access_token: access.token,
      token_type: 'Bearer',
      id_token: idToken(world, app, code.nonce, claims(team, user)),
    }
  },

  'openid.connect.userInfo': (world) => {
    const [team, user] = [world.db.teams.get(world.caller.team_id), world.db.users.get(world.caller.user_id)]
    if (!team || !user) throw slackError('invalid_auth')
    return { ok: true, ...claims(team, user) }
  },
}
