import { ApiError, type OperationSpec, operation, type Reply } from '@dtu/kit'
import { type Authorizing, readAuthorizing } from '../model/authorizing.ts'
import { issueCode } from '../model/codes.ts'
import { consentPage, refusalPage } from '../pages/consent.ts'
import { redirect } from '../pages/page.ts'
import type { Operation, Operations, SlackWorld } from '../types.ts'

const PAGES = { 'oauth.authorize': '/oauth/v2/authorize', 'openid.authorize': '/openid/connect/authorize' }

/** The pages on which a person allows an app what it asks for. */
export const authorizeRoutes: OperationSpec[] = Object.entries(PAGES).map(([id, path]) =>
  operation(id, 'GET', path, { 'x-also-methods': ['post'] }),
)

const page: Operation = (world, input) => {
  const sent = input.request.method === 'POST' ? new URLSearchParams(input.request.body?.toString()) : undefined
  const query = sent ?? input.query
  return refusing(() => {
    const asked = readAuthorizing(world, query, input.operation.id === 'openid.authorize')
    return sent?.has('decision') ? decide(world, asked, sent) : consentPage(world, asked, query)
  })
}

/** A refusal is a page here, and leaves nothing to roll back. */
function refusing(work: () => Reply): Reply {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return refusalPage((error.body as { error: string }).error)
  }
}

function decide(world: SlackWorld, asked: Authorizing, sent: URLSearchParams): Reply {
  const { state } = asked
  if (sent.get('decision') !== 'allow') return redirect(withQuery(asked.redirect, { error: 'access_denied', state }))
  const user =
    world.db.users.get(sent.get('as') ?? '') ??
    world.db.users.find({ where: { bot: false, deleted: false } }).find((one) => one.is_admin)
  if (!user) return refusalPage('user_not_found')
  const { code } = issueCode(world, consented(asked, user.id, sent.get('channel') ?? undefined))
  return redirect(withQuery(asked.redirect, { code, state: state ?? '' }))
}

function consented(asked: Authorizing, user: string, channel: string | undefined): Parameters<typeof issueCode>[1] {
  const { app, bot_scopes, user_scopes, redirect_uri, nonce, code_challenge } = asked
  return {
    app_id: app.id,
    user,
    bot_scopes: [...bot_scopes],
    user_scopes: [...user_scopes],
    ...(redirect_uri !== undefined && { redirect_uri }),
    ...(channel !== undefined && { channel }),
    ...(nonce !== undefined && { nonce }),
    ...(code_challenge !== undefined && { code_challenge }),
  }
}

function withQuery(url: string, added: Record<string, string | undefined>): string {
  const full = new URL(url)
  for (const [name, value] of Object.entries(added)) if (value !== undefined) full.searchParams.set(name, value)
  return full.href
}

export const authorizeOperations: Operations = { 'oauth.authorize': page, 'openid.authorize': page }
