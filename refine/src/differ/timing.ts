import type { Played } from '../replay/play.ts'
import type { HarEntry } from '../tape/har.ts'

const isRead = ({ request }: HarEntry): boolean => request.method === 'GET' || request.method === 'HEAD'

/**
 * Marks differences of time: a read that was repeated until it changed, with nothing done in between, where the twin shows at
 * the first what was recorded at the last.
 */
export function markTiming(played: readonly Played[]): Played[] {
  return played.map((one, at) => (one.differences.length > 0 && isEarly(played, at) ? timed(one) : one))
}

function isEarly(played: readonly Played[], at: number): boolean {
  const one = played[at] as Played
  if (!isRead(one.entry)) return false
  for (const later of played.slice(at + 1)) {
    if (!isRead(later.entry)) return false
    if (later.entry.request.url !== one.entry.request.url) continue
    const changed = contentOf(later) !== contentOf(one)
    if (changed && later.differences.every(({ breaks }) => !breaks)) return later.answer.body === one.answer.body
  }
  return false
}

const contentOf = ({ entry: { response } }: Played): string => `${response.status} ${response.content.text ?? ''}`

const timed = (one: Played): Played => ({
  ...one,
  differences: one.differences.map((difference) => ({ ...difference, kind: 'timing' })),
})
