import type { ApiRequest } from '../http/request.ts'
import type { EntryOf } from './entry.ts'
import { Sent } from './sent.ts'

/** The request as if the client had said what the service takes for granted. */
export function withArguments(
  request: ApiRequest,
  path: Readonly<Record<string, string>>,
  entries: readonly EntryOf<'argument'>[],
): ApiRequest {
  const sent = new Sent(request, path)
  const query = new URLSearchParams(request.query)
  for (const { name, value, most } of entries) {
    const given = sent.at(`argument.${name}`)
    if (given === undefined && value !== undefined) query.set(name, value)
    else if (most !== undefined && Number(given) > most) query.set(name, String(most))
  }
  return { ...request, query }
}
