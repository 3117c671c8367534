import { Reply } from '@dtu/kit'

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color:#1d1c1d}h1{font-size:1.4rem}label{display:block;margin:1rem 0}select{font:inherit;margin-left:.5rem}button{font:inherit;padding:.4rem 1.2rem;margin-right:.5rem}code{background:#f4f4f4;padding:0 .2rem}'

/** Text as HTML shows it. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A page that says openly that it is a twin's. `body` is HTML. */
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><h1>${escapeHtml(title)}</h1>${body}<p><small>A twin of Slack, not Slack.</small></p></body></html>`

const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }

export const pageReply = (title: string, body: string, status = 200): Reply =>
  new Reply(page(title, body), { status, headers: HEADERS })

export const redirect = (location: string): Reply => new Reply('', { status: 302, headers: { ...HEADERS, location } })
