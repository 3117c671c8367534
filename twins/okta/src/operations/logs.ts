import { Reply } from '@dtu/kit'
import { oktaError } from '../errors/error.ts'
import { afterOf, cursorOf } from '../listing.ts'
import type { LogEvent } from '../model/log.ts'
import { limitOf, pageReply } from '../paging.ts'
import { readCriteria } from '../query/criteria.ts'
import { matcher } from '../query/match.ts'
import type { OktaInput, OktaWorld, Operations } from '../types.ts'

const WEEK = 7 * 24 * 3600 * 1000
const BATCH = 500

interface Window {
  /** ISO, to the millisecond; `until` is left out where the log is polled. */
  readonly since: string
  readonly until: string | undefined
}

function windowOf(world: OktaWorld, { query }: OktaInput): Window {
  const [since, until] = [momentOf(query.get('since')), momentOf(query.get('until'))]
  const from = since ?? (until ?? world.now()) - WEEK
  return { since: new Date(from).toISOString(), until: until === undefined ? undefined : new Date(until).toISOString() }
}

function momentOf(given: string | null): number | undefined {
  if (given === null || given === '') return undefined
  const at = Date.parse(given)
  if (Number.isNaN(at)) throw oktaError('E0000030')
  return at
}

/** Every word occurs somewhere in the event (developer.okta.com, System Log API, "Keyword filter"). */
function wordMatcher(q: string): (event: LogEvent) => boolean {
  const words = q
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return (event) => {
    const text = JSON.stringify(event).toLowerCase()
    return words.every((word) => text.includes(word))
  }
}

function testOf({ query }: OktaInput): (event: LogEvent) => boolean {
  const filter = query.get('filter')
  const q = query.get('q')
  const byFilter = filter ? matcher(readCriteria(filter, () => true)) : () => true
  const byWords = q ? wordMatcher(q) : () => true
  return (event) => byFilter(event) && byWords(event)
}

/** The place just before a moment. */
function before(world: OktaWorld, moment: string): number | undefined {
  const [first] = world.db.logs.find({ where: { published: { gte: moment } }, order: 'published', limit: 1 })
  return first ? first.seq - 1 : undefined
}

/** Events of a window in the asked order, from a place on. */
function* read(
  world: OktaWorld,
  { since, until }: Window,
  after: number | undefined,
  descending: boolean,
): Generator<LogEvent> {
  let place = after ?? (descending ? undefined : before(world, since))
  for (;;) {
    const seq = place === undefined ? {} : { seq: descending ? { lt: place } : { gt: place } }
    const batch = world.db.logs.find({ where: seq, order: 'seq', descending, limit: BATCH })
    for (const event of batch) {
      // Places and times rise together: past the window's end nothing more of it comes.
      if (descending ? event.published < since : until !== undefined && event.published >= until) return
      if (descending ? until === undefined || event.published < until : event.published >= since) yield event
    }
    if (batch.length < BATCH) return
    place = batch.at(-1)?.seq
  }
}

/** A poll never ends: it always says where to ask next (developer.okta.com, System Log API, "Polling requests"). */
export const logs: Operations = {
  listLogEvents(world, input) {
    const limit = limitOf(input, { size: 100, max: 1000 })
    const descending = input.query.get('sortOrder')?.toUpperCase() === 'DESCENDING'
    const window = windowOf(world, input)
    const matches = testOf(input)
    const after = afterOf(input)
    const found: LogEvent[] = []
    let more = false
    for (const event of read(world, window, after, descending)) {
      if (!matches(event)) continue
      more = found.length === limit
      if (more) break
      found.push(event)
    }
    const polls = window.until === undefined && !descending
    const last = found.at(-1)?.seq ?? after ?? 0
    const next = more || polls ? { cursor: cursorOf(last), limit } : undefined
    const shown = found.map(({ seq: _, ...event }) => event)
    return new Reply(shown, { headers: pageReply(world, input, shown, next).headers })
  },
}
