import { ApiError, Reply } from '@dtu/kit'
import { clearSid, setSid, sidOf } from '../../cookies/session.ts'
import { oktaError } from '../../errors/error.ts'
import { cookieFor, endSession, redeem, sessionOfCookie } from '../../model/sessions.ts'
import { advance, type Step, start } from '../../model/signin/advance.ts'
import { asksFactor } from '../../model/signin/destination.ts'
import { importHookOf, importPassword } from '../../model/signin/imported.ts'
import { checkPassword } from '../../model/signin/password.ts'
import { signOnFor } from '../../model/signin/policy.ts'
import { safeReturn } from '../../model/signin/return.ts'
import { requireTransaction, userOf } from '../../model/signin/transaction.ts'
import type { Transaction } from '../../model/signin/types.ts'
import type { User } from '../../model/types.ts'
import { changePassword, chooseNew } from '../../model/update-user.ts'
import { findUser } from '../../model/users.ts'
import { html } from '../../pages/html.ts'
import { page } from '../../pages/page.ts'
import { newPasswordPage, signInPage } from '../../pages/sign-in.ts'
import type { OktaInput, OktaWorld, Operations } from '../../types.ts'
import { factorStep } from './factor-pages.ts'

const text = (form: URLSearchParams, name: string): string => form.get(name) ?? ''

const WRONG = 'Unable to sign in'

/** How a step of a sign-in goes on in a browser. */
export function goOn(world: OktaWorld, step: Step, fromUri: string, problem?: string): Reply {
  if ('success' in step) {
    const sid = cookieFor(world, redeem(world, step.success.token))
    const headers = { location: safeReturn(world, fromUri), 'set-cookie': setSid(world.baseUrl, sid) }
    return new Reply(undefined, { status: 302, headers })
  }
  const { transaction } = step
  const shown = { stateToken: transaction.token, fromUri, ...(problem !== undefined && { problem }) }
  return transaction.status.startsWith('PASSWORD_')
    ? newPasswordPage(world, shown, transaction.status === 'PASSWORD_RESET')
    : factorStep(world, transaction, shown)
}

/** What went wrong with a step, in words for the user: nothing of it is lost. */
export const causeOf = ({ body }: ApiError): string => {
  const { errorCauses = [], errorSummary } = body as { errorCauses?: { errorSummary: string }[]; errorSummary?: string }
  return errorCauses[0]?.errorSummary ?? errorSummary ?? WRONG
}

/** The transaction of a form, or the first page again where it took too long. */
export function atStep(
  world: OktaWorld,
  { form }: OktaInput,
  work: (transaction: Transaction, fromUri: string) => Reply,
): Reply {
  const fromUri = text(form, 'fromURI')
  const known = world.db.transactions.get(text(form, 'stateToken'))
  if (!known || known.expiresAt <= world.now())
    return signInPage(world, { fromUri, problem: 'Your session has expired. Please sign in again.' })
  const transaction = requireTransaction(world, known.token)
  try {
    return work(transaction, fromUri)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return goOn(world, { transaction }, fromUri, causeOf(error))
  }
}

function withPassword(world: OktaWorld, { form }: OktaInput): unknown {
  const [username, password, fromUri] = [text(form, 'username'), text(form, 'password'), text(form, 'fromURI')]
  const found = username === '' || username === 'me' ? undefined : findUser(world, username)
  const wrong = (inside: OktaWorld) => signInPage(inside, { fromUri, username, problem: WRONG })
  const hook = found && importHookOf(world, found)
  if (found && hook)
    return importPassword(world, found, hook, password, {
      verified: (later) => begun(later, userOf(later, { userId: found.id }), fromUri),
      refused: wrong,
    })
  const user = checkPassword(world, found, password)
  if (!user || user === 'locked' || !signOnFor(world, user).allowed) return wrong(world)
  return begun(world, user, fromUri)
}

function begun(world: OktaWorld, user: User, fromUri: string): Reply {
  const proof = { userId: user.id, amr: ['pwd'], passwordAt: world.now(), factorAt: null }
  const more = { relayState: null, offersFactors: false, warns: false, asksFactor: asksFactor(world, fromUri) }
  return goOn(world, start(world, user, { ...proof, ...more }), fromUri)
}

/** Who is signed in already is only asked for what is missing. */
function open(world: OktaWorld, { query, request }: OktaInput): Reply {
  const fromUri = query.get('fromURI') ?? ''
  const sid = sidOf(request)
  const session = sid === undefined ? undefined : sessionOfCookie(world, sid)
  const user = session && world.db.users.get(session.userId)
  if (!session || !user || session.lastFactorVerification !== null || !asksFactor(world, fromUri))
    return signInPage(world, { fromUri })
  const at = session.lastPasswordVerification
  const proof = { userId: user.id, amr: session.amr, passwordAt: at === null ? null : Date.parse(at), factorAt: null }
  return goOn(
    world,
    start(world, user, { ...proof, relayState: null, offersFactors: false, warns: false, asksFactor: true }),
    fromUri,
  )
}

function choosePassword(world: OktaWorld, input: OktaInput): Reply {
  const { form } = input
  return atStep(world, input, (transaction, fromUri) => {
    const user = userOf(world, transaction)
    const fresh = text(form, 'newPassword')
    if (transaction.status === 'PASSWORD_RESET') chooseNew(world, user, fresh)
    else if (transaction.status.startsWith('PASSWORD_')) changePassword(world, user, text(form, 'oldPassword'), fresh)
    else throw oktaError('E0000079')
    const proved = world.db.transactions.update(transaction, { amr: ['pwd'], passwordAt: world.now() })
    return goOn(world, advance(world, proved), fromUri)
  })
}

/** The pages on which a person signs in, and out. */
export const pages: Operations = {
  signInPage: open,
  signInWithPassword: withPassword,
  choosePassword,

  signOutPage(world, { request }) {
    const sid = sidOf(request)
    const session = sid === undefined ? undefined : sessionOfCookie(world, sid)
    if (session) endSession(world, session)
    return page('Signed out', html`<p><a href="${world.baseUrl}/login/login.htm">Sign in</a></p>`, {
      headers: { 'set-cookie': clearSid(world.baseUrl) },
    })
  },

  userHome(world, { request }) {
    const sid = sidOf(request)
    const session = sid === undefined ? undefined : sessionOfCookie(world, sid)
    if (!session)
      return new Reply(undefined, { status: 302, headers: { location: `${world.baseUrl}/login/login.htm` } })
    return page(
      'My Apps',
      html`<p>Signed in as <b id="login">${session.login}</b>. <a href="${world.baseUrl}/login/signout">Sign out</a></p>`,
    )
  },
}
