import type { ResourceCall } from './call.ts'
import type { Row } from './rows.ts'

export const etagOf = (row: Row): string => `"${row.version}"`

const matches = (header: string, row: Row): boolean =>
  header === '*' ||
  header
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etagOf(row) || `"${tag}"` === etagOf(row))

const isConditional = ({ behaviour, resource }: ResourceCall) =>
  behaviour.conditional === true || resource.etag !== undefined

/** Refuses a write that insists on another version than there is (RFC 9110, 13.1). */
export function requireMatch(call: ResourceCall, row: Row): void {
  if (!isConditional(call)) return
  const wanted = call.input.request.headers['if-match']
  if (wanted === undefined && call.resource.etag?.required) throw call.refuse('preconditionRequired')
  if (wanted !== undefined && !matches(wanted, row)) throw call.refuse('preconditionFailed')
  requireNone(call, row)
}

/** Refuses a write that insists on there being nothing, or not this version. */
export function requireNone(call: ResourceCall, row: Row): void {
  const unwanted = call.input.request.headers['if-none-match']
  if (isConditional(call) && unwanted !== undefined && matches(unwanted, row)) throw call.refuse('preconditionFailed')
}

/** Whether the client says that it has this version already. */
export function isKnown(call: ResourceCall, row: Row): boolean {
  const known = call.input.request.headers['if-none-match']
  return isConditional(call) && known !== undefined && matches(known, row)
}
