import { OperatorError } from '../errors.ts'
import type { Host } from '../host.ts'
import { Pipeline } from '../http/pipeline.ts'
import type { Exchange } from '../journal.ts'
import type { Universe } from '../universe.ts'
import { administrators, headersOf } from './known.ts'

/** Names the exchange that is asked again, in the journal too. */
export const REPLAY_OF = 'x-replay-of'

const pipelines = new WeakMap<Host, Map<string, Pipeline>>()

/** Asks in a universe what was asked before, and answers with the new exchange. */
export async function replay(host: Host, before: Exchange, from: Universe, to: Universe): Promise<Exchange> {
  const mark = `${from.name}/${before.id}`
  const body = wholeBody(before)
  const asked = headersOf(from, before)
  const headers = {
    ...asked,
    ...(from !== to && asked.authorization !== undefined && administrators(to, before.twin)),
    [REPLAY_OF]: mark,
  }
  const url = `/u/${to.name}${before.path.replace(/^\/u\/[^/?]+/, '')}`
  const heard = Promise.withResolvers<Exchange>()
  const leave = to.journal.subscribe((exchange) => {
    if (exchange.requestHeaders[REPLAY_OF] === mark && exchange.twin === before.twin) heard.resolve(exchange)
  })
  try {
    await pipelineOf(host, before.twin).handle({ method: before.method, url, headers, body })
    return await heard.promise
  } finally {
    leave()
  }
}

export function pipelineOf(host: Host, name: string): Pipeline {
  const known = pipelines.get(host) ?? new Map<string, Pipeline>()
  const pipeline = known.get(name) ?? new Pipeline(host, host.twin(name))
  pipelines.set(host, known.set(name, pipeline))
  return pipeline
}

/** Throws an OperatorError for a body that the journal did not keep whole. */
export function wholeBody({ requestBody, requestHeaders }: Exchange): Buffer | undefined {
  if (requestBody === null) return undefined
  const body = requestBody.startsWith('base64:')
    ? Buffer.from(requestBody.slice('base64:'.length), 'base64')
    : Buffer.from(requestBody)
  const sent = Number(requestHeaders['content-length'] ?? body.length)
  if (sent === body.length) return body
  throw new OperatorError('body_not_kept', `of ${sent} bytes of body the journal kept ${body.length}`, {
    status: 422,
    hint: 'large bodies are not kept whole; ask again from the client itself',
  })
}
