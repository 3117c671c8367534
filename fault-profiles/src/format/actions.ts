import { z } from 'zod'
import { count, duration, moment, oneOf, probability, someOf, spread, texts } from './words.ts'

export type Level = 'wire' | 'http' | 'service' | 'data' | 'event' | 'clock'

/** What the format knows of a kind of action. */
export interface Kind {
  readonly level: Level
  /** Ends the exchange in its own way: the first of them wins. */
  readonly terminal: boolean
  readonly options: z.ZodType
}

const at = z.enum(['accept', 'request', 'response-head', 'body'])
const none = z.strictObject({})
const kind = (level: Level, terminal: boolean, options: z.ZodType = none): Kind => ({ level, terminal, options })
const over = (shape: z.ZodRawShape) => z.strictObject(shape)
const text = z.string()
const list = z.array(z.string()).min(1)

/** Bytes are sent before the end only where a reply has begun. */
const ending = over({ at: at.default('request'), afterBytes: count.optional() }).refine(
  (given) => given.afterBytes === undefined || given.at === 'response-head' || given.at === 'body',
  { path: ['afterBytes'], error: 'is for the end of a reply: say at: response-head or at: body' },
)

const WIRE: Record<string, Kind> = {
  'wire.refuse': kind('wire', true),
  'wire.close': kind('wire', true, ending),
  'wire.reset': kind('wire', true, ending),
  'wire.hang': kind('wire', true, over({ at: at.default('response-head'), for: duration.optional() })),
  'wire.latency': kind('wire', false, over({ by: spread, at: z.enum(['head', 'body']).default('head') })),
  'wire.throttle': kind('wire', false, over({ bytesPerSec: z.number().gt(0) })),
  'wire.slice': kind(
    'wire',
    false,
    over({ avg: z.int().min(1), jitter: probability.default(0), gap: duration.default(0) }),
  ),
  'wire.truncate': kind(
    'wire',
    true,
    over({
      bytes: count.optional(),
      fraction: probability.optional(),
      framing: z.enum(['content-length', 'chunked', 'eof']).default('content-length'),
      end: z.enum(['close', 'reset']).default('close'),
    }).refine((given) => !(given.bytes !== undefined && given.fraction !== undefined), {
      error: 'takes bytes or fraction, not both',
    }),
  ),
  'wire.garbage': kind('wire', true, over({ bytes: z.int().min(1).max(1_000_000).default(64) })),
  'wire.badStatusLine': kind('wire', true),
  'wire.badHeader': kind('wire', true),
  'wire.hugeHeader': kind('wire', true, over({ bytes: z.int().min(1).max(10_000_000).default(20_480) })),
  'wire.badChunk': kind('wire', true),
  'wire.contentLength': kind('wire', true, over({ delta: z.int().min(-1_000_000).max(1_000_000) })),
  'wire.duplicateContentLength': kind('wire', true),
  'wire.keepAlive': kind(
    'wire',
    false,
    over({
      maxRequests: z.int().min(1).optional(),
      idleClose: duration.optional(),
      resetOnReuse: z.literal(true).optional(),
    }).refine((given) => someOf(given), { error: 'wants maxRequests, idleClose or resetOnReuse' }),
  ),
  'wire.earlyResponse': kind(
    'wire',
    true,
    over({ status: z.int().min(400).max(599).default(413), thenReset: duration.default(10) }),
  ),
  'tls.present': kind(
    'wire',
    true,
    over({ certificate: z.enum(['expired', 'wrongHost', 'selfSigned', 'untrusted', 'oldProtocol', 'plainText']) }),
  ),
  'tls.handshake': kind('wire', true, over({ end: z.enum(['reset', 'close', 'hang']) })),
  'dns.answer': kind(
    'wire',
    true,
    over({
      kind: z.enum(['nxdomain', 'servfail', 'timeout', 'wrongIp']),
      ttl: duration.default('60s'),
      address: z.ipv4().default('127.255.255.254'),
    }),
  ),
}

const HTTP: Record<string, Kind> = {
  'http.delay': kind('http', false, over({ by: spread, at: z.enum(['head', 'body']).default('head') })),
  'http.status': kind(
    'http',
    true,
    over({
      code: z.int().min(200).max(599),
      reason: text.optional(),
      body: text.optional(),
      contentType: text.optional(),
      headers: z.record(z.string(), z.string()).optional(),
    }),
  ),
  'http.html': kind(
    'http',
    true,
    over({
      template: z.enum(['captive', 'sso', 'edge502', 'maintenance']),
      status: z.int().min(200).max(599).optional(),
    }),
  ),
  'http.header': kind(
    'http',
    false,
    over({
      set: z.record(z.string(), z.string()).optional(),
      remove: texts.optional(),
      duplicate: z.record(z.string(), z.string()).optional(),
      corrupt: texts.optional(),
    }).refine((given) => someOf(given), { error: 'wants set, remove, duplicate or corrupt' }),
  ),
  'http.retryAfter': kind(
    'http',
    false,
    over({
      form: z.enum(['absent', 'zero', 'seconds', 'httpDate', 'garbage', 'huge', 'negative', 'duplicate', 'cycle']),
      seconds: count.optional(),
    }),
  ),
  'http.body': kind(
    'http',
    false,
    over({
      form: z.enum([
        'empty',
        'truncatedJson',
        'bom',
        'wrongEncoding',
        'gzipCorrupt',
        'gzipTruncated',
        'gzipNoTrailer',
        'concatenatedJson',
        'latin1',
      ]),
    }),
  ),
  'http.redirect': kind(
    'http',
    true,
    over({
      to: text.optional(),
      loop: z.literal(true).optional(),
      code: z.int().min(300).max(399).default(302),
    }).refine((given) => oneOf(given, ['to', 'loop']), { error: 'wants to or loop' }),
  ),
  'http.contentType': kind('http', false, over({ type: text })),
}

const wait = { wait: duration.optional() }
const SERVICE: Record<string, Kind> = {
  'svc.rateLimit': kind(
    'service',
    true,
    over({ ...wait, bucket: text.optional(), reason: text.optional(), variant: text.optional() }),
  ),
  'svc.quota': kind('service', true, over({ ...wait, bucket: text.optional(), reason: text.optional() })),
  'svc.concurrency': kind('service', true, over({ ...wait, max: z.int().min(0).default(0) })),
  'svc.auth': kind(
    'service',
    true,
    over({
      kind: z
        .enum(['invalid', 'expired', 'revoked', 'notAuthed', 'accountInactive', 'clockSkew', 'refreshRevoked'])
        .default('invalid'),
    }),
  ),
  'svc.scope': kind('service', true, over({ needed: texts.optional(), provided: texts.optional() })),
  'svc.forbidden': kind('service', true),
  'svc.notFound': kind('service', true),
  'svc.validation': kind('service', true, over({ field: text.optional() })),
  'svc.conflict': kind('service', true, over({ variant: text.optional() })),
  'svc.precondition': kind('service', true),
  'svc.locked': kind('service', true),
  'svc.readOnly': kind('service', true, over({ retryAfter: duration.optional() })),
  'svc.unavailable': kind(
    'service',
    true,
    over({ html: z.literal(true).optional(), retryAfter: duration.optional(), variant: text.optional() }),
  ),
  'svc.internal': kind('service', true, over({ variant: text.optional() })),
  'svc.deadline': kind('service', true),
  'svc.tooLarge': kind('service', true),
  'svc.siteGone': kind('service', true),
  'svc.storageFull': kind('service', true),
  'svc.revokeRefreshToken': kind('service', true),
  'svc.deprecated': kind('service', false, over({ sunset: text.optional() })),
  'svc.cursor': kind('service', true, over({ form: z.enum(['invalid', 'expired', 'repeat', 'emptyPage']) })),
  'svc.batch': kind('service', false, over({ fail: z.array(z.int().min(0)).min(1) })),
}

const DATA: Record<string, Kind> = {
  'data.lag': kind('data', false, over({ index: z.enum(['search', 'list', 'changes']).default('search'), by: spread })),
  'data.stale': kind('data', false, over({ by: spread })),
  'data.monotonicBreak': kind('data', false, over({ by: spread })),
  'data.drop': kind('data', false, over({ fraction: probability })),
  'data.dup': kind('data', false, over({ fraction: probability.default(0.1) })),
  'data.pageDrift': kind('data', false, over({ fraction: probability.default(0.1) })),
  'data.incomplete': kind('data', false, over({ field: text.default('incompleteSearch') })),
  'data.field': kind(
    'data',
    false,
    over({
      path: text.regex(/^\$/, 'is not a path: begin with $').optional(),
      remove: z.literal(true).optional(),
      null: z.literal(true).optional(),
      rename: text.optional(),
      addUnknown: text.optional(),
      enumUnknown: z.literal(true).optional(),
      type: z.literal(true).optional(),
    }).refine((given) => oneOf(given, ['remove', 'null', 'rename', 'addUnknown', 'enumUnknown', 'type']), {
      error: 'wants one of remove, null, rename, addUnknown, enumUnknown and type',
    }),
  ),
  'data.timestamps': kind(
    'data',
    false,
    over({
      skew: duration.optional(),
      precision: z.enum(['second', 'minute']).optional(),
      tz: text.regex(/^[+-]\d\d:?\d\d$/, 'is no offset: write +02:00').optional(),
    }).refine((given) => someOf(given), { error: 'wants skew, precision or tz' }),
  ),
  'data.lostUpdate': kind('data', false),
  'data.restore': kind(
    'data',
    false,
    over({ toInstant: moment.optional(), back: duration.optional() }).refine(
      (given) => oneOf(given, ['toInstant', 'back']),
      { error: 'wants toInstant or back' },
    ),
  ),
}

const EVENT: Record<string, Kind> = {
  'event.drop': kind('event', true),
  'event.delay': kind('event', false, over({ by: spread })),
  'event.duplicate': kind('event', false, over({ n: z.int().min(1).max(100).default(1) })),
  'event.reorder': kind('event', false, over({ window: duration })),
  'event.replay': kind('event', false, over({ age: duration })),
  'event.signature': kind('event', false, over({ form: z.enum(['bad', 'stale', 'missing', 'rotated']) })),
  'event.challenge': kind('event', false, over({ form: z.enum(['wrong', 'slow']) })),
  'event.burst': kind('event', false, over({ n: z.int().min(1).max(10_000), over: duration.default(0) })),
  'event.retry': kind('event', false, over({ after: z.union([duration, z.array(duration).min(1).max(100)]) })),
  'event.notice': kind('event', false, over({ kind: text })),
  'event.disableSubscription': kind('event', false),
  'event.expireChannel': kind('event', false),
  'event.socket': kind(
    'event',
    false,
    over({
      kind: z.enum([
        'warning',
        'refresh_requested',
        'link_disabled',
        'too_many_websockets',
        'abrupt',
        'noPing',
        'badFrame',
      ]),
    }),
  ),
  'event.truncatePayload': kind('event', false, over({ fraction: probability.default(0.5) })),
}

const CLOCK: Record<string, Kind> = {
  'clock.skew': kind(
    'clock',
    false,
    over({ by: duration, of: z.enum(['date', 'token', 'webhook', 'all']).default('all') }),
  ),
  'clock.jump': kind('clock', false, over({ by: duration })),
  'clock.drift': kind('clock', false, over({ ppm: z.number().min(-1e6).max(1e6) })),
  'clock.leapRepeat': kind('clock', false),
  'clock.resetHeader': kind(
    'clock',
    false,
    over({ pastBy: duration.optional(), farFuture: z.literal(true).optional() }).refine(
      (given) => oneOf(given, ['pastBy', 'farFuture']),
      { error: 'wants pastBy or farFuture' },
    ),
  ),
}

/** Every kind of action by name. */
export const KINDS: Readonly<Record<string, Kind>> = { ...WIRE, ...HTTP, ...SERVICE, ...DATA, ...EVENT, ...CLOCK }

/** What befalls a twin by itself, at moments of its own. */
export const MOMENTS: ReadonlySet<string> = new Set([
  'event.socket',
  'event.notice',
  'event.disableSubscription',
  'event.expireChannel',
  'clock.jump',
  'data.restore',
])

export const commit = z
  .union([
    z.enum(['never', 'applied']),
    z.strictObject({ partial: z.strictObject({ first: z.union([z.int().min(0), list, z.literal('half')]) }) }),
    z.strictObject({ async: z.strictObject({ after: duration }) }),
  ])
  .meta({ id: 'Commit', description: 'what became of the write: never, applied, partial or async' })

/** One action: its kind with options, and what became of the write. */
export const action = z
  .strictObject({
    ...Object.fromEntries(Object.entries(KINDS).map(([name, { options }]) => [name, options.nullable().optional()])),
    commit: commit.optional(),
    connection: z.literal('keep').optional(),
  })
  .refine((given) => Object.keys(given).filter((name) => name in KINDS).length === 1, {
    error: 'wants exactly one kind of action',
  })
  .meta({ id: 'Action' })
