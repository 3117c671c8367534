import type { Inbound, Reply } from './reply.ts'

/** What HR's system tells us, as it tells it. Times are ISO 8601. */
interface HrEvent {
  /** The same event may come twice. */
  readonly id: string
  /** When it was entered: events may overtake each other. */
  readonly at: string
  readonly type: 'joined' | 'moved' | 'left' | 'vendor-left'
  readonly email?: string
  readonly firstName?: string
  readonly lastName?: string
  readonly department?: string
  readonly manager?: string
  readonly starts?: string
  readonly ends?: string
  readonly group?: string
}

const NEEDED: Readonly<Record<HrEvent['type'], readonly (keyof HrEvent)[]>> = {
  joined: ['email', 'firstName', 'lastName', 'department', 'manager'],
  moved: ['email', 'department', 'manager'],
  left: ['email'],
  'vendor-left': ['group'],
}

/** Takes on what HR and the nightly job ask for. */
export function hr(app: Inbound, path: string, event: any): Reply {
  if (path === '/hr') return hired(app, event)
  if (path === '/sync') return nightly(app, event)
  return { status: 404, body: 'no' }
}

function hired({ begin, store }: Inbound, event: HrEvent): Reply {
  const { id, type, email } = event
  const at = Date.parse(event.at)
  const missing = (NEEDED[type] ?? ['type']).filter((field) => typeof event[field] !== 'string')
  if (!id || Number.isNaN(at) || missing.length > 0)
    return {
      status: 400,
      body: { error: `missing: ${[!id && 'id', Number.isNaN(at) && 'at', ...missing].filter(Boolean).join(', ')}` },
    }
  return store.together(() => {
    // What was entered earlier and comes later is overtaken: it must not undo what is known.
    if (email && (store.get<number>('hr', email) ?? 0) > at) return { status: 200, body: { overtaken: true } }
    if (email) store.put('hr', email, at)
    const input = { ...event, ends: event.ends === undefined ? undefined : Date.parse(event.ends) }
    const notBefore = event.starts === undefined ? 0 : Date.parse(event.starts)
    const begun = begin({ key: `hr:${id}`, kind: type, lane: email ? `person:${email}` : `hr:${id}`, input, notBefore })
    return { status: 202, body: { begun } }
  })
}

function nightly({ begin }: Inbound, { id, group, channel }: any): Reply {
  if (![id, group, channel].every((value) => typeof value === 'string'))
    return { status: 400, body: { error: 'missing: id, group or channel' } }
  return {
    status: 202,
    body: { begun: begin({ key: `sync:${id}`, kind: 'sync', lane: `sync:${channel}`, input: { group, channel } }) },
  }
}
