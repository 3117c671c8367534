import { hash } from 'node:crypto'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import type { App, Code } from './types.ts'

/** docs.slack.dev, "Installing with OAuth": the temporary code expires after ten minutes. */
const LIFETIME = 10 * 60 * 1000

/** A code for what a person allowed. It leads to this universe wherever it is used. */
export function issueCode(world: SlackWorld, given: Omit<Code, 'code' | 'expires_at' | 'used'>): Code {
  const text = world.ids.secret(
    'secret24',
    (drawn) => `${world.ids.next('number13')}.${world.ids.next('number13')}.${hash('sha256', drawn)}`,
  )
  return world.db.codes.insert({ ...given, code: text, expires_at: world.now() + LIFETIME, used: false })
}

/** Takes a code, once. */
export function spendCode(
  world: SlackWorld,
  app: App,
  text: string | undefined,
  given: { redirect_uri?: string | undefined; verifier?: string | undefined },
): Code {
  const code = text === undefined ? undefined : world.db.codes.get(text)
  if (!code || code.app_id !== app.id || code.used || code.expires_at <= world.now()) throw slackError('invalid_code')
  if (code.redirect_uri !== undefined && code.redirect_uri !== given.redirect_uri) throw slackError('bad_redirect_uri')
  if (code.code_challenge !== undefined && hash('sha256', given.verifier ?? '', 'base64url') !== code.code_challenge)
    throw slackError('invalid_code_verifier')
  return world.db.codes.update(code, { used: true })
}
