import { type ApiRequest, limiterOf, mediaType, type OperationSpec, parseJson, type Rate } from '@dtu/kit'
import { limited } from '../errors/limited.ts'
import type { OktaWorld } from '../types.ts'
import { remembered } from './remembered.ts'

interface Rule {
  readonly operation: RegExp
  readonly rate: Rate
  /** What the System Log calls a violation. */
  readonly event?: string
  /** Whom or what calls are counted by; nothing where the rule does not concern the call. */
  key(world: OktaWorld, request: ApiRequest): string | undefined
}

/** Limits of single users, names, clients and factors (developer.okta.com, "Additional rate limits" and "Client-based rate limits"). */
const RULES: readonly Rule[] = [
  {
    operation: /^POST (\/api\/v1\/authn|\/oauth2\/(\w+|\{\w+\})?\/?v1\/token)$/,
    rate: { limit: 4, window: 1000 },
    key: (_world, request) => sent(request).username?.toLowerCase(),
  },
  {
    // From the dashboards: a browser with its session.
    operation: /./,
    rate: { limit: 40, window: 10_000 },
    key: (world) => (world.caller?.kind === 'session' ? world.caller.userId : undefined),
  },
  {
    // By client, address and device: what the browser says of itself stands for the device.
    operation: /^(GET|POST) (\/oauth2\/(\w+|\{\w+\})?\/?v1\/authorize|\/login\/login\.htm)$/,
    rate: { limit: 60, window: 60_000 },
    event: 'system.client.rate_limit.violation',
    key: (_world, request) =>
      [
        request.query.get('client_id') ?? sent(request).client_id,
        address(request),
        request.headers['user-agent'],
      ].join(),
  },
  {
    operation: /\/factors\/\{factorId\}\/(lifecycle\/activate|resend|verify\/resend)$/,
    rate: { limit: 5, window: 5 * 60_000 },
    key: (_world, request) => /\/factors\/([^/]+)/.exec(request.path)?.[1],
  },
]

/** A twentieth of what is documented, and at least one. */
const tightened = (rate: Rate): Rate => ({ ...rate, limit: Math.max(1, Math.round(rate.limit / 20)) })

/** @throws {ApiError} 429 where a user, a name, a client or a factor asked too often */
export function limitPeople(world: OktaWorld, request: ApiRequest, { method, path }: OperationSpec): void {
  const route = `${method} ${path}`
  for (const { operation, rate: documented, event, key } of RULES) {
    const who = operation.test(route) ? key(world, request) : undefined
    if (who === undefined) continue
    const rate = world.limits === 'tight' ? tightened(documented) : documented
    const { allowed, limit, reset } = limiterOf(world.db).take(`${operation}|${route}|${who}`, rate, world.now())
    if (allowed) continue
    const refusal = limited(world, limit, reset - world.now())
    throw event ? remembered(refusal, event, who) : refusal
  }
}

const address = ({ headers }: ApiRequest): string => headers['x-forwarded-for']?.split(',')[0]?.trim() ?? ''

/** The fields of a body, be it a form or JSON; none where it cannot be read. */
function sent(request: ApiRequest): Readonly<Record<string, string | undefined>> {
  const text = request.body?.toString() ?? ''
  if (!mediaType(request).includes('json')) return Object.fromEntries(new URLSearchParams(text))
  try {
    const { username } = parseJson(text) as { username?: unknown }
    return typeof username === 'string' ? { username } : {}
  } catch {
    return {}
  }
}
