import type { Exchange } from '@dtu/kit'

/** One exchange on one line: when, what, how it went, who answered. */
export function line({
  id,
  at,
  twin,
  operation,
  method,
  path,
  status,
  answerer,
  principal,
  micros,
  drift,
  error,
}: Exchange): string {
  const notes = [
    principal && `by ${principal}`,
    drift?.length && `drift: ${drift.join('; ')}`,
    error && `bug: ${error.split('\n', 1)[0]}`,
  ].filter(Boolean)
  const what = operation ?? `${method} ${path}`
  return `${String(id).padStart(5)}  ${new Date(at).toISOString().slice(11, 23)}  ${twin}  ${what}  ${status} ${answerer}  ${micros} µs  ${notes.join('  ')}`.trimEnd()
}
