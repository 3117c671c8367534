import type { Sent } from './target.ts'

const FIELD = /(^|[?&])token=[^&]*/
const FORM = /(^|&)token=/
const QUERY = /[?&]token=/

/** The request with a credential of the target's: where the recording had it, in a form, in the query or in a header. */
export function authorize(request: Sent, token: string, headers: Readonly<Record<string, string>>): Sent {
  const form = request.body?.toString() ?? ''
  const put = (text: string) => text.replace(FIELD, (_, before) => `${before}token=${encodeURIComponent(token)}`)
  const inForm = !/^\s*[[{]/.test(form) && FORM.test(form)
  const inQuery = QUERY.test(request.url.search)
  const url = inQuery ? new URL(put(request.url.href)) : request.url
  const body = inForm ? Buffer.from(put(form)) : request.body
  return { ...request, url, body, headers: inForm || inQuery ? request.headers : { ...request.headers, ...headers } }
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
