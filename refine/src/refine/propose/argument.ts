import { isList, isRecord, type Json } from '../../score/json.ts'
import { callsOf, type Found, type Ground, operationOf, type Proposal, placesOf, recordedBody } from '../ground.ts'

const SIZES = /^(limit|count|page_size|pageSize|maxResults|per_page|top|size)$/

/** A page of another size: what the service takes where the client asks for none, or at most. */
export function proposeArgument({ cases }: Found, ground: Ground): Proposal[] {
  const [one] = cases
  const operation = one && operationOf(one.played)
  if (
    !one ||
    operation === undefined ||
    !one.difference.where.endsWith('length') ||
    Number(one.difference.wanted) >= Number(one.difference.got)
  )
    return []
  const name = sizeOf(operation, ground)
  if (name === undefined) return []
  const size = Math.max(...cases.map(({ difference }) => Number(difference.wanted)))
  const asked = cases.map(({ played }) => placesOf(ground, played).get(`argument.${name}`))
  if (
    !isPaged(recordedBody(one.played)) &&
    !one.played.entry.response.headers.some(({ name }) => name.toLowerCase() === 'link')
  )
    return []
  if (asked.every((value) => value === undefined))
    return [
      {
        entries: [{ kind: 'argument', operation, name, value: String(size) }],
        why: `A page of ${operation} holds ${size} where the client does not say how many.`,
        cases,
      },
    ]
  if (asked.every((value) => Number(value) > size))
    return [
      {
        entries: [{ kind: 'argument', operation, name, most: size }],
        why: `A page of ${operation} holds ${size} at most.`,
        cases,
      },
    ]
  return []
}

function sizeOf(operation: string, ground: Ground): string | undefined {
  const { parameters = [], requestBody } = ground.twin.contract().operations.get(operation)?.raw ?? {}
  const inBody = Object.values((requestBody?.content ?? {}) as Record<string, any>).flatMap(({ schema }) =>
    Object.keys(schema?.properties ?? {}),
  )
  const asked = callsOf(ground, operation).flatMap((call) => [...placesOf(ground, call).keys()])
  const said = asked.filter((at) => at.startsWith('argument.')).map((at) => at.slice('argument.'.length))
  const listed = (parameters as { name?: string }[]).map(({ name }) => name ?? '')
  return [...listed, ...inBody, ...said].find((name) => SIZES.test(name))
}

/** It says where it goes on. */
function isPaged(body: Json | undefined): boolean {
  if (!isRecord(body ?? null)) return false
  return Object.entries(body as Record<string, Json>).some(
    ([name, value]) =>
      (/next|cursor/i.test(name) && value !== null && value !== '') ||
      (/more/i.test(name) && value === true) ||
      (isRecord(value) && !isList(value) && isPaged(value)),
  )
}
