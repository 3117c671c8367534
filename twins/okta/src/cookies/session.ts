import type { ApiRequest } from '@dtu/kit'
import { parseCookie, stringifySetCookie } from 'cookie'

/** The cookie that holds a session. */
export const sidOf = ({ headers }: ApiRequest): string | undefined => {
  const sid = headers.cookie === undefined ? undefined : parseCookie(headers.cookie).sid
  return sid === undefined || sid === '' ? undefined : sid
}

const options = (baseUrl: string) => ({
  path: new URL(baseUrl).pathname,
  httpOnly: true,
  // A browser keeps no secure cookie of a twin that is reached over plain http.
  ...(baseUrl.startsWith('https:') && { secure: true, sameSite: 'none' as const }),
})

export const setSid = (baseUrl: string, sid: string): string =>
  stringifySetCookie({ name: 'sid', value: sid, ...options(baseUrl) })

export const clearSid = (baseUrl: string): string =>
  stringifySetCookie({ name: 'sid', value: '', maxAge: 0, ...options(baseUrl) })
