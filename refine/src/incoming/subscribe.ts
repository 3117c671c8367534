import type { Target } from '../replay/target.ts'
import { isRecord, type Json } from '../score/json.ts'
import type { HarEntry } from '../tape/har.ts'
import type { Tape } from '../tape/tape.ts'
import { saidIn } from './said.ts'

/** How Slack's manifests call messages, by the kind of conversation. */
const MESSAGES: Readonly<Record<string, string>> = {
  channel: 'message.channels',
  group: 'message.groups',
  im: 'message.im',
  mpim: 'message.mpim',
}

/**
 * Has an app of Slack's listen to what a tape shows it listened to: a developer said so on the app's pages, which no call shows.
 * Okta's hooks are registered over its API, and thereby played.
 */
export function subscribe(tape: Tape, target: Target, judge: { serviceOf(entry: HarEntry): string }): void {
  const events = new Set<string>()
  let [url, isSocket] = ['', false]
  for (const entry of tape.entries) {
    if (judge.serviceOf(entry) !== 'slack') continue
    for (const said of allSaid(entry)) {
      const name = eventIn(said)
      if (name === undefined) continue
      events.add(name)
      if (entry.response.status === 101) isSocket = true
      else url = entry.request.url
    }
  }
  if (events.size === 0) return
  const event_subscriptions = { ...(url !== '' && { request_url: url }), bot_events: [...events].sort() }
  const settings = { event_subscriptions, socket_mode_enabled: isSocket }
  target.act?.('slack', 'configureApp', { app: target.credentials?.('slack').appId, manifest: { settings } })
}

function* allSaid(entry: HarEntry): Generator<Json | undefined> {
  if (entry._x?.direction === 'incoming')
    yield saidIn(entry.request.postData?.text ?? '', entry.request.postData?.mimeType)
  for (const { type, data } of entry._webSocketMessages ?? []) if (type === 'receive') yield saidIn(data)
}

/** The name by which an app asks for such events. */
function eventIn(said: Json | undefined): string | undefined {
  if (!isRecord(said)) return undefined
  const callback = isRecord(said.payload) ? said.payload : said
  const { event } = callback
  if (callback.type !== 'event_callback' || !isRecord(event) || typeof event.type !== 'string') return undefined
  return event.type === 'message' ? MESSAGES[String(event.channel_type)] : event.type
}
