import type { Draft } from '../draft.ts'
import type { GeneratedFile } from './written.ts'

/** The events a service declares; no file where it declares none. */
export function eventsFile(draft: Draft): GeneratedFile[] {
  if (!draft.events.length) return []
  const lines = draft.events.map(({ name, scopes, via, payload }) =>
    JSON.stringify({ name, scopes, via, ...(payload ? { payload } : {}) }),
  )
  return [{ name: 'events.json', text: `[\n${lines.join(',\n')}\n]\n` }]
}
