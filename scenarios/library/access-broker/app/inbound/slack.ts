import { HOUR } from '../clock.ts'
import type { Click } from '../flows/decide.ts'
import { idOf, itemNamed, Requests } from '../requests.ts'
import { APPROVE, DENY } from '../words.ts'
import type { Inbound, Reply } from './reply.ts'

/** A slash command. Slack waits three seconds: it is written down, and done later. */
export function command(app: Inbound, form: URLSearchParams): Reply {
  const key = `command:${form.get('trigger_id')}`
  const user = String(form.get('user_id'))
  const words = (form.get('text') ?? '').trim().split(/\s+/)
  switch (form.get('command')) {
    case '/access':
      return access(app, key, user, words)
    case '/break-glass':
      return glass(app, key, user, words)
    case '/incident':
      return incident(app, key, user, words, String(form.get('channel_id')))
    default:
      return said('I do not know this command.')
  }
}

const said = (text: string): Reply => ({ status: 200, body: { response_type: 'ephemeral', text } })

function access({ begin, config, clock, store }: Inbound, key: string, user: string, words: string[]): Reply {
  const [id = '', time = '', ...reason] = words
  const item = itemNamed(config.catalogue.items, id)
  const hours = Number(/^(\d+)h$/.exec(time)?.[1])
  if (!item) return said(`There is: ${config.catalogue.items.map((one) => one.id).join(', ')}`)
  if (!(hours >= 1 && hours <= item.mostHours)) return said(`For how long? 1h to ${item.mostHours}h.`)
  if (reason.length === 0) return said('And why?')
  const request = idOf(key)
  const now = clock.now()
  store.together(() => {
    const input = { request }
    if (!begin({ key, kind: 'ask', lane: `slack:${user}`, input })) return
    const decideBy = now + config.catalogue.decideWithinHours * HOUR
    const asked = { id: request, item: id, hours, reason: reason.join(' '), slackUser: user, askedAt: now, decideBy }
    new Requests(store).open(asked)
  })
  return said(`I ask for ${item.title} for you (${request}).`)
}

function glass({ begin, config, clock, store }: Inbound, key: string, user: string, words: string[]): Reply {
  const [id = '', ...reason] = words
  const item = itemNamed(config.catalogue.items, id)
  if (!item || reason.length === 0) return said('Say what you need and why: /break-glass prod-db the database is down')
  const request = idOf(key)
  const now = clock.now()
  const hours = config.catalogue.breakGlassHours
  store.together(() => {
    if (!begin({ key, kind: 'break-glass', lane: `slack:${user}`, input: { request } })) return
    const asked = {
      id: request,
      item: id,
      hours,
      reason: reason.join(' '),
      slackUser: user,
      askedAt: now,
      decideBy: now,
    }
    new Requests(store).open(asked)
  })
  return said(`The glass is broken. Everybody will hear of it (${request}).`)
}

function incident({ begin }: Inbound, key: string, user: string, words: string[], channel: string): Reply {
  const [what, ...title] = words
  const lane = `incident:${channel}`
  if (what === 'close') {
    begin({ key, kind: 'incident-closed', lane, input: { channel, user } })
    return said('I close it.')
  }
  if (what !== 'open' || title.length === 0) return said('/incident open the shop is down, or /incident close')
  const id = idOf(key)
  begin({
    key: `incident-${id}`,
    kind: 'incident-opened',
    lane: `incident:${id}`,
    input: { title: title.join(' '), user },
  })
  return said('I open it.')
}

/** A click on one of our buttons. The same click may come more than once; it is taken on once. */
export function interaction({ begin, store }: Inbound, payload: any): Reply {
  const [action] = payload.actions ?? []
  const at = Math.floor(Number(action?.action_ts) * 1000)
  if (payload.type !== 'block_actions' || ![APPROVE, DENY].includes(action?.action_id) || Number.isNaN(at))
    return { status: 200, body: '' }
  const request = new Requests(store).get(action.value)
  if (!request) return { status: 200, body: '' }
  const { channel_id, message_ts } = payload.container
  const input: Click = {
    request: request.id,
    verdict: action.action_id === APPROVE ? 'approved' : 'denied',
    user: payload.user.id,
    at,
    click: action.action_ts,
    message: { channel: channel_id, ts: message_ts },
  }
  const key = `click:${request.id}:${payload.user.id}:${action.action_ts}`
  begin({ key, kind: 'decide', lane: `person:${request.requester ?? request.slackUser}`, input })
  return { status: 200, body: '' }
}
