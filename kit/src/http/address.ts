import { OperatorError } from '../errors.ts'
import type { Host } from '../host.ts'
import type { Twin } from '../twin.ts'
import type { Universe } from '../universe.ts'
import type { ApiRequest, Part, RawRequest } from './request.ts'

const PREFIX = /^\/u\/([^/?]+)(?=\/|\?|$)/

/** Which universe a request is for: the URL's prefix says so, else its credential, else it is `default`. */
export function address(
  host: Host,
  twin: Twin,
  raw: RawRequest,
  parts?: readonly Part[],
): { universe: Universe; request: ApiRequest } {
  const prefix = raw.url.startsWith('/u/') ? PREFIX.exec(raw.url) : null
  const url = prefix ? raw.url.slice(prefix[0].length) || '/' : raw.url
  const mark = url.indexOf('?')
  const request: ApiRequest = {
    method: raw.method,
    url: raw.url,
    headers: raw.headers,
    body: raw.body,
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? NO_QUERY : new URLSearchParams(url.slice(mark)),
    baseUrl: `${raw.origin ?? origin(raw, twin)}${prefix?.[0] ?? ''}`,
    ...(raw.wire && { wire: raw.wire }),
    ...(parts && { parts }),
  }
  return { universe: prefix ? named(host, prefix[1] as string) : byCredential(host, twin, request), request }
}

const NO_QUERY = new URLSearchParams()

const origin = ({ headers }: RawRequest, twin: Twin): string =>
  `${headers['x-forwarded-proto'] ?? 'http'}://${headers['x-forwarded-host'] ?? headers.host ?? twin.hosts[0]}`

function named(host: Host, name: string): Universe {
  const universe = host.find(name)
  if (universe) return universe
  throw new OperatorError('unknown_universe', `there is no universe '${name}'`, {
    status: 404,
    hint: 'create it over the admin API: POST /universes',
  })
}

function byCredential(host: Host, twin: Twin, request: ApiRequest): Universe {
  const credential = twin.credential(request)
  return (credential === undefined ? undefined : host.bySecret(credential)) ?? host.default
}
