import { milliseconds } from '@dtu/kit/duration'
import { matchesAny, matchesGlob } from '../format/glob.ts'
import type { Match, NumberTest, Test } from '../format/schema.ts'
import { pick } from './pick.ts'
import type { View } from './view.ts'

/** Whether a view is what a matcher describes: all of its parts hold. */
export function matches(match: Match, view: View): boolean {
  return (
    texts(match, view) &&
    numbers(match, view) &&
    named(match, view) &&
    eventFits(match, view) &&
    limiterFits(match, view) &&
    (match.state === undefined || view.holds(match.state)) &&
    (match.any === undefined || match.any.some((one) => matches(one, view))) &&
    (match.not === undefined || !matches(match.not, view))
  )
}

const fits = (wanted: string | string[] | undefined, text: string | undefined): boolean =>
  wanted === undefined || (text !== undefined && matchesAny(wanted, text))

function texts(match: Match, view: View): boolean {
  if (!fits(match.twin, view.twin) || !fits(match.operation, view.operation)) return false
  if (match.tag !== undefined && ![match.tag].flat().some((tag) => view.tags.has(tag))) return false
  if (!fits(match.path, view.path) || !fits(match.label, view.label)) return false
  if (match.method !== undefined && ![match.method].flat().some((method) => method.toUpperCase() === view.method))
    return false
  if (
    match.tenant === undefined &&
    match.user === undefined &&
    match.client === undefined &&
    match.scope === undefined &&
    match.resource === undefined
  )
    return true
  const { tenant, user, client, scopes, resource } = view.concern
  return (
    fits(match.tenant, tenant) &&
    fits(match.user, user) &&
    fits(match.client, client) &&
    fits(match.resource, resource) &&
    (match.scope === undefined || (scopes ?? []).some((scope) => fits(match.scope, scope)))
  )
}

function numbers({ attempt, bytes, connection }: Match, view: View): boolean {
  if (bytes !== undefined && !holds(bytes, view.bytes)) return false
  // Which attempt it is costs a hash of the request.
  if (attempt !== undefined && !holds(attempt, view.attempt)) return false
  if (!connection) return true
  const { nth, reused, tls, protocol } = connection
  return (
    holds(nth, view.connection.nth) &&
    (reused === undefined || reused === view.connection.nth > 1) &&
    (tls === undefined || tls === view.connection.tls) &&
    (protocol === undefined || protocol === view.connection.protocol)
  )
}

function named({ query, header, cookie, body }: Match, view: View): boolean {
  return (
    every(query, (name) => view.query.getAll(name)) &&
    every(header, (name) => some(view.headers[name.toLowerCase()])) &&
    every(cookie, (name) => some(cookies(view.headers.cookie)[name])) &&
    every(body, (path) => pick(view.body, path))
  )
}

const some = (value: string | undefined): string[] => (value === undefined ? [] : [value])

const cookies = (header = ''): Record<string, string> =>
  Object.fromEntries(header.split(/;\s*/).map((pair) => [pair.split('=', 1)[0], pair.slice(pair.indexOf('=') + 1)]))

const every = (tests: Record<string, Test> | undefined, valuesOf: (name: string) => unknown[]): boolean =>
  tests === undefined || Object.entries(tests).every(([name, test]) => passes(test, valuesOf(name)))

function passes(test: Test, values: readonly unknown[]): boolean {
  if (typeof test !== 'object' || test === null) return values.some((value) => equals(test, value))
  if (test.exists !== undefined && test.exists !== values.length > 0) return false
  const { eq, in: among, regex, exists: _, ...bounds } = test
  if (eq === undefined && among === undefined && regex === undefined && Object.keys(bounds).length === 0) return true
  return values.some(
    (value) =>
      (eq === undefined || equals(eq, value)) &&
      (among === undefined || among.some((one) => equals(one, value))) &&
      (regex === undefined || expression(regex).test(String(value).slice(0, 10_000))) &&
      (Object.keys(bounds).length === 0 || holds(bounds, Number(value))),
  )
}

const equals = (wanted: string | number | boolean | null, value: unknown): boolean =>
  typeof wanted === 'string' ? matchesGlob(wanted, String(value)) : wanted === value || String(wanted) === String(value)

const expressions = new Map<string, RegExp>()

function expression(text: string): RegExp {
  let known = expressions.get(text)
  if (!known) {
    known = new RegExp(text)
    expressions.set(text, known)
  }
  return known
}

export function holds(test: NumberTest | undefined, value: number): boolean {
  if (test === undefined) return true
  if (typeof test === 'number') return value === test
  const { eq, gt, gte, lt, lte } = test
  return (
    (eq === undefined || value === eq) &&
    (gt === undefined || value > gt) &&
    (gte === undefined || value >= gte) &&
    (lt === undefined || value < lt) &&
    (lte === undefined || value <= lte)
  )
}

/** Some limiter of that name stands like that. Looked at after all else: it takes a rehearsal of the request. */
function limiterFits({ limiter }: Match, view: View): boolean {
  if (!limiter) return true
  for (const [key, { remaining }] of view.standings)
    if (fits(limiter.bucket, key) && holds(limiter.remaining, remaining)) return true
  return false
}

function eventFits({ event }: Match, view: View): boolean {
  if (!event) return true
  if (!view.event) return false
  return (
    fits(event.type, view.event.type) &&
    fits(event.endpoint, view.event.endpoint) &&
    holds(event.retry, view.event.retry) &&
    (event.ageGt === undefined || view.event.age > milliseconds(event.ageGt))
  )
}
