import { Reply } from '@dtu/kit'
import type { AuthorizeRequest } from '../../model/oauth/types.ts'
import { html } from '../../pages/html.ts'
import { page } from '../../pages/page.ts'

export interface Carrier extends Pick<AuthorizeRequest, 'responseMode' | 'redirectUri' | 'state'> {}

type Answer = Readonly<Record<string, string>>

/** Carries an answer to the client: by redirect, by a form that posts itself, or by a message to the window that opened it. */
export function answerTo({ responseMode, redirectUri, state }: Carrier, answer: Answer, cookies: string[] = []): Reply {
  const told = { ...(state !== null && { state }), ...answer }
  const headers: Record<string, string[]> = cookies.length > 0 ? { 'set-cookie': cookies } : {}
  switch (responseMode) {
    case 'form_post':
      return page('Submit Form', formPost(redirectUri, told), { headers, script: 'document.forms[0].submit()' })
    case 'okta_post_message':
      return page(
        'Signing in',
        html`<div id="answer" data-answer="${JSON.stringify(told)}" data-to="${new URL(redirectUri).origin}"></div>`,
        {
          headers,
          script: MESSAGE,
          framed: true,
        },
      )
    default:
      return new Reply(undefined, {
        status: 302,
        headers: { ...headers, location: located(responseMode, redirectUri, told) },
      })
  }
}

function located(mode: 'query' | 'fragment', redirectUri: string, told: Answer): string {
  const text = new URLSearchParams(told).toString()
  if (mode === 'fragment') return `${redirectUri}#${text}`
  return `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${text}`
}

const formPost = (redirectUri: string, told: Answer) => html`
  <form method="post" action="${redirectUri}">
    ${Object.entries(told).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
    <noscript><button>Continue</button></noscript>
  </form>`

/** Only the client's own origin hears it. */
const MESSAGE =
  'const { answer, to } = document.getElementById("answer").dataset; (window.opener || window.parent).postMessage(JSON.parse(answer), to)'
