import type { Reply } from '@dtu/kit'
import type { OktaWorld } from '../types.ts'
import { html } from './html.ts'
import { page } from './page.ts'

export interface SignIn {
  /** Where to go on to. */
  readonly fromUri: string
  readonly username?: string
  readonly problem?: string
}

const alert = (problem: string | undefined) => problem !== undefined && html`<p role="alert">${problem}</p>`

/** Name and password. */
export const signInPage = ({ baseUrl }: OktaWorld, { fromUri, username = '', problem }: SignIn): Reply =>
  page(
    'Sign In',
    html`${alert(problem)}
      <form method="post" action="${baseUrl}/login/login.htm">
        <input type="hidden" name="fromURI" value="${fromUri}">
        <label>Username <input name="username" autocomplete="username" value="${username}" required autofocus></label>
        <label>Password <input name="password" type="password" autocomplete="current-password" required></label>
        <button>Sign in</button>
      </form>`,
  )

export interface Step {
  readonly stateToken: string
  readonly fromUri: string
  readonly problem?: string
}

const form = (baseUrl: string, path: string, { stateToken, fromUri }: Step, fields: ReturnType<typeof html>) => html`
  <form method="post" action="${baseUrl}${path}">
    <input type="hidden" name="stateToken" value="${stateToken}">
    <input type="hidden" name="fromURI" value="${fromUri}">
    ${fields}
  </form>`

/** A new password, for one that expired, or (`first`) for one that is forgotten or never was. */
export const newPasswordPage = ({ baseUrl }: OktaWorld, step: Step, first: boolean): Reply =>
  page(
    first ? 'Choose a password' : 'Your password has expired',
    html`${alert(step.problem)}${form(
      baseUrl,
      '/login/password',
      step,
      html`${!first && html`<label>Old password <input name="oldPassword" type="password" required></label>`}
        <label>New password <input name="newPassword" type="password" autocomplete="new-password" required></label>
        <button>Change password</button>`,
    )}`,
  )

/** The recovery question. */
export const answerPage = ({ baseUrl }: OktaWorld, step: Step, question: string): Reply =>
  page(
    'Answer forgotten password challenge',
    html`${alert(step.problem)}${form(
      baseUrl,
      '/login/answer',
      step,
      html`<label>${question} <input name="answer" required autofocus></label><button>Continue</button>`,
    )}`,
  )

export interface Choice {
  readonly id: string
  readonly name: string
}

/** Which factor to go on with. */
export const factorsPage = ({ baseUrl }: OktaWorld, step: Step, title: string, choices: readonly Choice[]): Reply =>
  page(
    title,
    html`${alert(step.problem)}${form(
      baseUrl,
      '/login/factor',
      step,
      html`${choices.map(({ id, name }) => html`<button name="factor" value="${id}">${name}</button>`)}`,
    )}`,
  )

export interface Code extends Step {
  readonly title: string
  readonly label: string
  /** Shown for a factor that is being set up. */
  readonly secret?: string
}

/** The code of a factor, or the answer to its question. */
export const codePage = ({ baseUrl }: OktaWorld, { title, label, secret, ...step }: Code): Reply =>
  page(
    title,
    html`${alert(step.problem)}
      ${secret !== undefined && html`<p>Enter this key in your authenticator app: <code id="secret">${secret}</code></p>`}
      ${form(
        baseUrl,
        '/login/code',
        step,
        html`<label>${label} <input name="code" autocomplete="one-time-code" required autofocus></label>
          <button>Verify</button>`,
      )}`,
  )

/** Something else is answered elsewhere: on a phone. */
export const waitingPage = ({ baseUrl }: OktaWorld, step: Step, title: string, factor: string): Reply =>
  page(
    title,
    html`${alert(step.problem)}<p>A push notification was sent to your phone.</p>
      ${form(baseUrl, '/login/factor', step, html`<button name="factor" value="${factor}">Continue</button>`)}`,
  )
