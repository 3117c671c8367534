import type { Detour, HttpMessage, Outcome, Outgoing, Twin } from '@dtu/kit'
import { milliseconds } from '@dtu/kit/duration'
import type { Act } from '../bend/bending.ts'
import { drawn } from '../engine/spread.ts'
import { misheard } from './challenge.ts'

/** How a delivery is going to be bent, as actions add to it. */
export interface Turning {
  readonly twin: Twin
  readonly faults: string[]
  /** Milliseconds until it is attempted. */
  delay: number
  skew: number
  dropped: boolean
  /** How often it goes out at once. */
  copies: number
  /** Milliseconds until it goes out again, as it is. */
  readonly again: number[]
  readonly changes: ((message: HttpMessage) => HttpMessage)[]
  /** What share of a message arrives. */
  share: number
  hear?: (outcome: Outcome) => Outcome
  retry?: NonNullable<Detour['again']>
}

export const freshTurning = (twin: Twin): Turning => ({
  twin,
  faults: [],
  delay: 0,
  skew: 0,
  dropped: false,
  copies: 1,
  again: [],
  changes: [],
  share: 1,
})

type Apply = (turning: Turning, act: Act) => void

/** Receivers refuse what is older than five minutes. */
const STALE_MS = -10 * 60_000

const signature: Apply = (turning, { options }) => {
  const names = turning.twin.dialect?.signatureHeaders ?? []
  if (options.form === 'stale') {
    turning.skew += STALE_MS
    return
  }
  turning.changes.push((message) => {
    const headers = { ...message.headers }
    for (const name of names) {
      if (options.form === 'missing') delete headers[name]
      else if (headers[name] !== undefined) headers[name] = spoilt(headers[name], options.form)
    }
    return { ...message, headers }
  })
}

/** Of the same shape and wrong: one digit is off, or all are another secret's. */
const spoilt = (signature: string, form: string): string =>
  form === 'bad'
    ? signature.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    : signature.replace(/[0-9a-f]{8,}/g, (digits) =>
        [...digits].map((d) => ((Number.parseInt(d, 16) + 7) % 16).toString(16)).join(''),
      )

/** The part of a text that arrives. */
const cut = (text: string, share: number) => text.slice(0, Math.floor(text.length * share))

function shortened(message: Outgoing, share: number): Outgoing {
  if (share === 1) return message
  if (message.via === 'http') return { ...message, body: cut(message.body, share) }
  return message.text === undefined ? message : { ...message, text: cut(message.text, share) }
}

/** A schedule of retries in the vendor's place: it may come earlier or later and end sooner, but never go on for longer. */
const retry: Apply = (turning, { options }) => {
  const pauses = Array.isArray(options.after) ? options.after : undefined
  turning.retry = (next, attempt, now) => {
    const pause = pauses ? pauses[attempt - 1] : options.after
    return pause === undefined ? 'failed' : { ...next, retryAt: now + milliseconds(pause) }
  }
}

const burst: Apply = (turning, { options }) => {
  const span = milliseconds(options.over)
  for (let i = 1; i < options.n; i++)
    if (span === 0) turning.copies++
    else turning.again.push((span * i) / options.n)
}

/** What event faults do to a delivery. */
export const EVENT: Readonly<Record<string, Apply>> = {
  'event.drop': (turning) => {
    turning.dropped = true
  },
  'event.delay': (turning, { options, draw }) => {
    turning.delay += drawn(options.by, draw)
  },
  'event.reorder': (turning, { options, draw }) => {
    turning.delay += draw('place') * milliseconds(options.window)
  },
  'event.retry': retry,
  'event.challenge': (turning, act) => {
    turning.hear = misheard(act)
  },
  'event.duplicate': (turning, { options }) => {
    turning.copies += options.n
  },
  'event.replay': (turning, { options }) => void turning.again.push(milliseconds(options.age)),
  'event.signature': signature,
  'event.truncatePayload': (turning, { options }) => {
    turning.share *= options.fraction
  },
  'event.burst': burst,
  'clock.skew': (turning, { options }) => {
    turning.skew += milliseconds(options.by)
  },
}

/** The detour that a delivery takes. `resend`: has a message sent again, so many milliseconds from now. */
export function detourOf(turning: Turning, resend: (message: Outgoing, after: number) => void): Detour {
  const { faults, skew, dropped, copies, again, changes, share, hear } = turning
  return {
    faults,
    ...(hear && { hear }),
    ...(turning.retry && { again: turning.retry }),
    ...(skew !== 0 && { skew }),
    // Lost on the way: the sender is told that all went well, or it would send again.
    ...(dropped && { outcome: { ok: true as const, status: 200, headers: {}, body: '' } }),
    messages(outgoing) {
      if (dropped) return []
      const changed = outgoing.via === 'http' ? changes.reduce((made, change) => change(made), outgoing) : outgoing
      const message = shortened(changed, share)
      for (const after of again) resend(message, after)
      return Array.from({ length: copies }, () => message)
    },
  }
}
