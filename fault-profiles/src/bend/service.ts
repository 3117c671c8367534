import { ApiError, type Page, type RawReply, type World } from '@dtu/kit'
import { milliseconds } from '@dtu/kit/duration'
import type { Act, Bending } from './bending.ts'
import { editJson, withHeaders } from './body.ts'
import { PAGES } from './pages.ts'

type Apply = (bending: Bending, act: Act) => void

/** What an error is where a twin has no words for it: a status, and the body of its own internal error. */
const PLAIN: Readonly<Record<string, number>> = {
  rateLimit: 429,
  quota: 429,
  concurrency: 429,
  auth: 401,
  scope: 403,
  forbidden: 403,
  notFound: 404,
  validation: 400,
  conflict: 409,
  precondition: 412,
  locked: 423,
  readOnly: 503,
  unavailable: 503,
  internal: 500,
  deadline: 504,
  tooLarge: 413,
  siteGone: 404,
  storageFull: 507,
  revokeRefreshToken: 400,
  cursor: 400,
}

/** Options with their times in milliseconds, as twins take them. */
function plainOptions({ options, told }: Act): Record<string, any> {
  const { wait, retryAfter, ...rest } = options
  return {
    ...rest,
    ...(wait !== undefined && { wait: told(milliseconds(wait)) }),
    ...(retryAfter !== undefined && { retryAfter: told(milliseconds(retryAfter)) }),
  }
}

/** The vendor's own refusal of a kind. */
const refuse =
  (kind: string): Apply =>
  (bending, act) => {
    const options = plainOptions(act)
    const { request, operation } = bending.asked
    if (options.html) {
      const page = PAGES.maintenance as (typeof PAGES)[string]
      bending.edits.unshift(() => ({
        status: page.status,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: page.html,
      }))
    }
    const words = bending.dialect.refusals?.[kind]
    bending.answer = (world: World) =>
      words ? words(world, { request, operation, options }) : plain(bending, kind, options)
    if (typeof options.wait === 'number') bending.around.tell(bending.view, options.wait)
  }

function plain(bending: Bending, kind: string, { wait }: Record<string, any>): ApiError {
  const own = bending.twin.refusals.internal()
  const later: Record<string, string> =
    typeof wait === 'number' ? { 'retry-after': String(Math.ceil(wait / 1000)) } : {}
  return new ApiError(PLAIN[kind] ?? 500, own.body, { ...own.headers, ...later })
}

/** Refuses what comes while too much is under way. */
const concurrency: Apply = (bending, act) => refuse('concurrency')(bending, act)

/** A cursor that is refused, or a page that leads nowhere. */
const cursor: Apply = (bending, act) => {
  const { form } = act.options
  if (form === 'invalid' || form === 'expired') {
    bending.runs = false
    refuse('cursor')(bending, act)
    return
  }
  const { operation, request } = bending.asked
  const page = operation && bending.dialect.page?.(operation)
  if (form === 'emptyPage') bending.edits.push(editJson((body) => withItems(body, page, () => [])))
  else bending.edits.push(repeated(page, request, bending.view.body))
}

/** The list in a body: where the twin says it is, else the body itself or its first list. */
export function withItems(body: any, page: Page | undefined, change: (items: any[]) => any[]): unknown {
  if (Array.isArray(body)) return change(body)
  const path = page?.items ?? firstList(body)
  const name = path?.at(-1)
  if (!path || name === undefined) return body
  const holder = path.slice(0, -1).reduce((value, part) => value?.[part], body)
  if (Array.isArray(holder?.[name])) holder[name] = change(holder[name])
  return body
}

const firstList = (body: any): string[] | undefined => {
  const name = Object.keys(body ?? {}).find((key) => Array.isArray(body[key]))
  return name === undefined ? undefined : [name]
}

/** A page whose next one is itself. */
function repeated(
  page: Page | undefined,
  request: Bending['asked']['request'],
  sent: unknown,
): (reply: RawReply) => RawReply {
  if (page?.cursor && page.argument) {
    const given = request.query.get(page.argument) ?? (sent as Record<string, unknown> | undefined)?.[page.argument]
    return editJson((body) => {
      const name = page.cursor?.at(-1) as string
      const holder = page.cursor?.slice(0, -1).reduce((value, part) => value?.[part], body)
      if (holder?.[name] && given) holder[name] = given
      return body
    })
  }
  return (reply) => {
    const links = [reply.headers.link ?? []].flat()
    const self = `<${request.baseUrl}${request.path}${request.query.size > 0 ? `?${request.query}` : ''}>; rel="next"`
    return links.some((link) => link.includes('rel="next"'))
      ? withHeaders(reply, {
          link: links
            .flatMap((link) => link.split(/,\s*(?=<)/))
            .map((link) => (link.includes('rel="next"') ? self : link)),
        })
      : reply
  }
}

/** Some of a batch's items fail, and the reply says which. */
const batch: Apply = (bending, { options }) => {
  const { operation, request } = bending.asked
  const given = operation && bending.dialect.batch?.(request, operation)
  const failed = options.fail as number[]
  const reduced = given?.reduced((index) => !failed.includes(index))
  if (!given || !reduced) return
  bending.request = reduced
  const { failed: say } = given
  if (say) bending.edits.push(editJson((body) => say(body, failed)))
}

const deprecated: Apply = (bending, { options }) =>
  void bending.edits.push((reply) =>
    withHeaders(reply, {
      deprecation: 'true',
      ...(options.sunset && { sunset: new Date(options.sunset).toUTCString() }),
    }),
  )

export const SERVICE: Readonly<Record<string, Apply>> = {
  ...Object.fromEntries(Object.keys(PLAIN).map((kind) => [`svc.${kind}`, refuse(kind)])),
  'svc.concurrency': concurrency,
  'svc.cursor': cursor,
  'svc.batch': batch,
  'svc.deprecated': deprecated,
}
