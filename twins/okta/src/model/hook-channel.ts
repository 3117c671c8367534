import type { HttpMessage } from '@dtu/kit'
import { invalid } from '../errors/error.ts'
import { asText } from '../text.ts'
import type { HookChannel } from './hook-types.ts'

const blank = (name: string) => invalid(name, `${name}: The field cannot be left blank`)

/** What a client sends as a hook's `channel`: as it is shown, and apart from it what must not be. */
export function readChannel(given: any): { readonly channel: HookChannel; readonly secret: string | undefined } {
  if (typeof given !== 'object' || given === null) throw blank('channel')
  const { type = 'HTTP', version = '1.0.0', config } = given
  if (typeof config?.uri !== 'string' || config.uri === '') throw blank('uri')
  if (!URL.canParse(config.uri)) throw invalid('uri', 'uri: The field has an invalid value')
  const { uri, headers, method = 'POST', authScheme, clientSecret: _, ...oauth } = config
  return {
    channel: {
      type,
      version,
      config: {
        uri,
        headers: Array.isArray(headers) ? headers : [],
        method,
        authScheme: authScheme ? { type: asText(authScheme.type), key: asText(authScheme.key) } : null,
        ...oauth,
      },
    },
    secret: typeof authScheme?.value === 'string' ? authScheme.value : undefined,
  }
}

const TIMEOUT = 3000

interface Addressed {
  readonly channel: HookChannel
  readonly secret: string | undefined
}

/** A message to a hook: with its own headers, and with what it knows Okta by (developer.okta.com, hooks). */
export function messageTo(
  { channel, secret }: Addressed,
  body: unknown,
  more: Record<string, string> = {},
): HttpMessage {
  const { uri, headers, authScheme } = channel.config
  const own = Object.fromEntries(headers.map(({ key, value }) => [key.toLowerCase(), value]))
  return {
    via: 'http',
    url: uri,
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...own,
      ...(authScheme && secret !== undefined && { [authScheme.key.toLowerCase()]: secret }),
      ...more,
    },
    body: body === undefined ? '' : JSON.stringify(body),
    timeout: TIMEOUT,
  }
}
