import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { ApiError, OperatorError } from '../errors.ts'

const KNOWN: Readonly<Record<string, [code: string, hint: string]>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'unsupported_media_type',
    'send JSON, with the header content-type: application/json',
  ],
  FST_ERR_CTP_BODY_TOO_LARGE: ['too_large', 'images go to /universes/<name>/restore as application/octet-stream'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['bad_json', 'the body must be one JSON object'],
}

/** Every failure as `{ error: { code, message, hint } }`. */
export function answerError(
  error: FastifyError | OperatorError | ApiError,
  _request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof OperatorError)
    return send(reply, error.status, error.code, error.message, error.hint, error.details)
  if (error instanceof ApiError) {
    const said = typeof error.body === 'string' ? error.body : JSON.stringify(error.body)
    return send(
      reply,
      422,
      'refused_by_twin',
      `the twin refused with ${error.status}: ${said}`,
      'what the service itself would not do cannot be done to it either',
    )
  }
  const status = error.statusCode ?? 500
  const [code, hint] =
    KNOWN[error.code] ?? (error instanceof SyntaxError ? (KNOWN.FST_ERR_CTP_INVALID_JSON_BODY as [string, string]) : [])
  if (status < 500) return send(reply, status, code ?? 'bad_request', error.message, hint)
  console.error(error.stack)
  return send(
    reply,
    500,
    'bug',
    error.message,
    'this is a mistake in the universe, not in the request: its log has the stack',
  )
}

export function send(
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
  hint?: string,
  more: object = {},
): FastifyReply {
  return reply.code(status).send({ error: { code, message, ...(hint !== undefined && { hint }), ...more } })
}
