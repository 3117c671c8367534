import type { Outcome } from '@dtu/kit'
import type { Act } from '../bend/bending.ts'

const LATE: Outcome = { ok: false, reason: 'timeout', detail: 'the answer to the challenge came too late' }

/** How the answer to a challenge arrives: as another word than was asked for, or when nobody waits for it any more. */
export const misheard =
  ({ options }: Act) =>
  (outcome: Outcome): Outcome => {
    if (options.form === 'slow') return LATE
    return outcome.ok ? { ...outcome, body: outcome.body.replace(/[0-9A-Za-z]{6,}/g, reversed) } : outcome
  }

/** Never the same word: one that reads backwards as forwards loses its end. */
function reversed(word: string): string {
  const back = [...word].reverse().join('')
  return back === word ? word.slice(1) : back
}
