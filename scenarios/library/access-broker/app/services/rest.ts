import type { Clock } from '../clock.ts'
import { retryTime, ServiceError, type Trouble, troubleOf, troubleOfConnection } from '../queue/outcome.ts'

export interface RestRequest {
  readonly method: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly form?: Readonly<Record<string, string>>
}

interface Answer {
  readonly status: number
  readonly retryAfter: string | null
  readonly type: string
  readonly text: string
}

/** What a service said beside the status, for whoever knows its words. */
export class RestError extends ServiceError {
  readonly status: number
  readonly text: string

  constructor(service: string, trouble: Trouble, { method, url }: RestRequest, { status, text }: Answer) {
    super(service, trouble, `${method} ${new URL(url).pathname}: ${status} ${text.slice(0, 200)}`)
    this.status = status
    this.text = text
  }
}

const PATIENCE_MS = 20_000

/**
 * Asks a service that speaks JSON over plain HTTP. Undefined for an answer without a body.
 * @param isLimit whether a refusal means that we ask too often, where the status does not say
 * @throws {ServiceError} that says whether it may have happened
 */
export async function askJson(
  service: string,
  clock: Clock,
  request: RestRequest,
  isLimit: (text: string) => boolean = () => false,
): Promise<any> {
  const answer = await send(service, request)
  const { status, retryAfter, type, text } = answer
  if (status >= 400) {
    const meant = status === 403 && isLimit(text) ? 429 : status
    throw new RestError(service, troubleOf(meant, retryTime(retryAfter, clock.now())), request, answer)
  }
  if (text === '') return undefined
  // A page in place of an answer is none, whatever its status.
  if (!type.includes('json')) throw new RestError(service, { kind: 'unknown' }, request, answer)
  return JSON.parse(text)
}

async function send(service: string, { method, url, headers, json, form }: RestRequest): Promise<Answer> {
  let answered = false
  try {
    const reply = await fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        ...headers,
        ...(json !== undefined && { 'content-type': 'application/json' }),
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      ...(form && { body: new URLSearchParams(form) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    answered = true
    return {
      status: reply.status,
      retryAfter: reply.headers.get('retry-after'),
      type: reply.headers.get('content-type') ?? '',
      text: await reply.text(),
    }
  } catch (error) {
    const trouble: Trouble = answered ? { kind: 'unknown' } : troubleOfConnection(error)
    throw new ServiceError(service, trouble, (error as Error).message, { cause: error })
  }
}
