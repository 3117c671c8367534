import { type Exchange, redactText } from '../journal.ts'
import type { Universe } from '../universe.ts'

const SHORTENED = ['authorization', 'cookie', 'proxy-authorization']
/** Headers of a connection or of its client, not of what was asked. */
const OF_THE_WIRE = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'accept-encoding',
  'keep-alive',
  'upgrade',
  'expect',
])

/**
 * The headers that an exchange was asked with. The journal keeps credentials shortened: the universe knows its own, and the one
 * that looks the same when shortened is put back. Else, a credential of an administrator's client stands in.
 */
export function headersOf(universe: Universe, { twin, requestHeaders }: Exchange): Record<string, string> {
  const own = universe.credentials()[twin] ?? {}
  const known = [...Object.values(own), ...universe.secrets()]
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(requestHeaders)) {
    if (OF_THE_WIRE.has(name)) continue
    if (!SHORTENED.includes(name)) headers[name] = value
    else if (name === 'authorization') Object.assign(headers, authorization(universe, twin, own, known, value))
  }
  return headers
}

function authorization(
  universe: Universe,
  twin: string,
  own: Readonly<Record<string, string>>,
  known: readonly string[],
  shortened: string,
): Record<string, string> {
  const whole = known
    .flatMap((secret) => waysToShow(shortened, secret))
    .find((shown) => redactText(shown) === shortened)
  return whole === undefined ? administrators(universe, twin, own) : { authorization: whole }
}

/** The headers by which a universe's administrator asks a twin. */
export function administrators(
  universe: Universe,
  twin: string,
  own: Readonly<Record<string, string>> = universe.credentials()[twin] ?? {},
): Record<string, string> {
  const { token } = own
  if (token === undefined) return {}
  return universe.twin(twin).authorization?.(token) ?? { authorization: `Bearer ${token}` }
}

function waysToShow(shortened: string, secret: string): string[] {
  const scheme = /^\w+(?= )/.exec(shortened)?.[0]
  const shown = [secret, Buffer.from(secret).toString('base64')]
  return scheme === undefined ? shown : shown.map((text) => `${scheme} ${text}`)
}
