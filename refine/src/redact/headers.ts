import type { HarHeader } from '../tape/har.ts'
import { redactUrl } from './form.ts'
import type { Redactor } from './redactor.ts'
import { SECRET_HEADER } from './secrets.ts'

/** Replaces credentials in headers: whole ones, cookies by their values, addresses by their parts. */
export const redactHeaders = (headers: readonly HarHeader[], redactor: Redactor): HarHeader[] =>
  headers.map(({ name, value }) => ({ name, value: redactHeader(name.toLowerCase(), value, redactor) }))

function redactHeader(name: string, value: string, redactor: Redactor): string {
  if (name === 'cookie')
    return value
      .split(/;\s*/)
      .map((pair) => redactCookie(pair, redactor))
      .join('; ')
  if (name === 'set-cookie') return redactSetCookie(value, redactor)
  if (/^(proxy-)?authorization$/.test(name)) return redactAuthorization(value, redactor)
  if (SECRET_HEADER.test(name)) return redactor.hide(value, 'token')
  if (name === 'location' || name === 'referer' || name === 'content-location') return redactUrl(value, redactor)
  return redactor.value(name, value)
}

function redactSetCookie(value: string, redactor: Redactor): string {
  const [pair = '', ...attributes] = value.split(';')
  return [redactCookie(pair, redactor), ...attributes].join(';')
}

export function redactCookie(pair: string, redactor: Redactor): string {
  const at = pair.indexOf('=')
  return at < 0 ? redactor.hide(pair, 'cookie') : `${pair.slice(0, at)}=${redactor.hide(pair.slice(at + 1), 'cookie')}`
}

/** The scheme stays. What Basic holds is known as a password from here on. */
function redactAuthorization(value: string, redactor: Redactor): string {
  const [scheme = '', ...rest] = value.split(' ')
  const credential = rest.join(' ')
  if (credential === '') return redactor.hide(value, 'token')
  if (scheme.toLowerCase() === 'basic') {
    const plain = Buffer.from(credential, 'base64').toString()
    const password = plain.slice(plain.indexOf(':') + 1)
    if (plain.includes(':') && password) redactor.hide(password, 'password')
  }
  return `${scheme} ${redactor.hide(credential, 'token')}`
}
