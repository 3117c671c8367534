import { z } from 'zod'
import { action } from '../format/actions.ts'
import type { Fault, Pack } from '../format/schema.ts'
import type { View } from './view.ts'

const HEADER = 'x-twin-fault'
const inline = z.strictObject({ do: z.array(action).min(1).max(10) })

/**
 * The faults that a request asks for itself, where the profile lets it: `none`, `<faultId>`, or `inline:<base64url JSON>`.
 * Undefined where it asks for nothing; what cannot be read is no wish.
 */
export function overridden({ overrides, faults }: Pack, { headers }: View): readonly Fault[] | 'none' | undefined {
  const wish = overrides ? headers[HEADER] : undefined
  if (wish === undefined) return undefined
  if (wish === 'none') return 'none'
  if (wish.startsWith('inline:')) return inlined(wish.slice('inline:'.length))
  const [id] = wish.split(';', 1)
  const known = faults.find((fault) => fault.id === id)
  return known && [{ ...known, enabled: true, match: {}, when: undefined, select: 'always' }]
}

function inlined(text: string): readonly Fault[] | undefined {
  try {
    const parsed = inline.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
    return [{ id: 'inline', enabled: true, priority: 0, match: {}, select: 'always', do: parsed.do }]
  } catch {
    return undefined
  }
}
