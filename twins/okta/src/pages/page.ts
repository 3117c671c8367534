import { createHash } from 'node:crypto'
import { Reply } from '@dtu/kit'
import { Html, html } from './html.ts'

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:24rem;margin:4rem auto;padding:0 1rem;color:#1d1d21}h1{font-size:1.4rem;text-align:center}label{display:block;margin:1rem 0}input:not([type=radio]){font:inherit;width:100%;box-sizing:border-box;padding:.5rem}button{font:inherit;width:100%;padding:.6rem;margin:.3rem 0}code{background:#f4f4f4;padding:0 .2rem}[role=alert]{border-left:4px solid #d93934;padding-left:.6rem}small{color:#6e6e78}'

export interface PageOptions {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  /** Runs when the page is loaded. Fixed text: nothing a client says may get into it. */
  readonly script?: string
  /** Whether other pages may show it in a frame. */
  readonly framed?: boolean
}

const hashed = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** A page that says openly that it is a twin's. It runs no script but its own, and loads nothing. */
export function page(
  title: string,
  body: Html,
  { status = 200, headers = {}, script, framed = false }: PageOptions = {},
): Reply {
  const run = script === undefined ? '' : new Html(`<script>${script}</script>`)
  const document = html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${new Html(STYLE)}</style></head><body><h1>${title}</h1>${body}<p><small>A twin of Okta, not Okta.</small></p>${run}</body></html>`
  const policy = [
    "default-src 'none'",
    `style-src ${hashed(STYLE)}`,
    ...(script === undefined ? [] : [`script-src ${hashed(script)}`]),
    ...(framed ? [] : ["frame-ancestors 'self'"]),
  ]
  return new Reply(document.text, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy.join('; '), ...headers },
  })
}

/** What the reader is told where there is no client to tell it to. */
export const errorPage = (status: number, error: string, description: string): Reply =>
  page(
    `${status} Bad Request`,
    html`<p role="alert">Your request resulted in an error. <code>${error}</code> ${description}</p>`,
    { status },
  )
