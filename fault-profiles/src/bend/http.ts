import { type RawReply, Reply } from '@dtu/kit'
import { drawn } from '../engine/spread.ts'
import type { Act, Bending } from './bending.ts'
import { DAMAGES, withHeaders, withoutHeaders } from './body.ts'
import { PAGES } from './pages.ts'

type Apply = (bending: Bending, act: Act) => void

const HTML = 'text/html; charset=utf-8'

/** A reply of our own, without the headers that the vendor adds to its own. */
const bare = (bending: Bending, reply: RawReply): void => {
  bending.answer = () => new Reply('')
  bending.edits.unshift(() => reply)
}

const delay: Apply = (bending, { options, draw }) => {
  const wait = drawn(options.by, draw)
  if (options.at === 'body') bending.pace.bodyDelay = (bending.pace.bodyDelay ?? 0) + wait
  else bending.before += wait
}

const status: Apply = (bending, { options }) => {
  const headers = lower(options.headers)
  const type = options.contentType ?? (options.body === undefined ? undefined : 'application/json; charset=utf-8')
  bare(bending, {
    status: options.code,
    headers: { ...(type && { 'content-type': type }), ...headers },
    body: options.body ?? '',
    ...(options.reason !== undefined && { reason: options.reason }),
  })
}

const html: Apply = (bending, { options }) => {
  const { status, html } = PAGES[options.template] as (typeof PAGES)[string]
  bare(bending, { status: options.status ?? status, headers: { 'content-type': HTML }, body: html })
}

const redirect: Apply = (bending, { options }) => {
  const { request } = bending.asked
  const location = options.to === undefined ? `${request.baseUrl}${request.path}` : options.to
  bare(bending, { status: options.code, headers: { location, 'content-type': HTML }, body: '' })
}

const header: Apply = (bending, { options }) => {
  const { set = {}, remove = [], duplicate = {}, corrupt = [] } = options
  bending.edits.push((reply) => {
    const kept = withHeaders(withoutHeaders(reply, [remove].flat()), lower(set))
    const doubled = Object.entries(lower(duplicate)).map(([name, value]) => [
      name,
      [kept.headers[name] ?? value, value].flat(),
    ])
    const broken = [corrupt].flat().map((name: string) => [name.toLowerCase(), 'x'.repeat(8)])
    return withHeaders(kept, Object.fromEntries([...doubled, ...broken]))
  })
}

const lower = (headers: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

const CYCLE = ['zero', 'httpDate', 'huge', 'negative', 'duplicate']

/** What a header that says when to come back may say; undefined where it is left out. */
function hint(form: string, seconds: number, epoch: boolean): string | string[] | undefined {
  const now = Math.floor(Date.now() / 1000)
  const value = (wait: number) => String(epoch ? now + wait : wait)
  switch (form) {
    case 'zero':
      return value(0)
    case 'seconds':
      return value(seconds)
    case 'httpDate':
      return new Date((now + seconds) * 1000).toUTCString()
    case 'garbage':
      return 'abc'
    case 'huge':
      return value(86_400)
    case 'negative':
      return epoch ? value(-3600) : '-1'
    case 'duplicate':
      return epoch ? `${value(seconds)}, ${value(seconds + 60)}` : [value(seconds), value(seconds + 60)]
    default:
      return undefined
  }
}

/** Damages the headers that tell when to come back, in the forms that were seen in the wild. */
const retryAfter: Apply = (bending, { options, n }) => {
  const form = options.form === 'cycle' ? (CYCLE[(n - 1) % CYCLE.length] as string) : options.form
  const epochs = bending.dialect.timeHeaders ?? []
  const names = bending.dialect.waitHeaders ?? ['retry-after']
  bending.edits.push((reply) => {
    // Only where there is something to wait for: a success has no hint to damage, whatever headers it carries.
    if (reply.status < 400) return reply
    const told = Object.fromEntries(
      names.flatMap((name) => {
        const said = hint(form, options.seconds ?? 1, epochs.includes(name))
        return said === undefined ? [] : [[name, said]]
      }),
    )
    return withHeaders(withoutHeaders(reply, names), told)
  })
}

export const HTTP: Readonly<Record<string, Apply>> = {
  'http.delay': delay,
  'http.status': status,
  'http.html': html,
  'http.redirect': redirect,
  'http.header': header,
  'http.retryAfter': retryAfter,
  'http.contentType': (bending, { options }) =>
    void bending.edits.push((reply) => withHeaders(reply, { 'content-type': options.type })),
  'http.body': (bending, { options }) => void bending.edits.push(DAMAGES[options.form] as (typeof DAMAGES)[string]),
}
