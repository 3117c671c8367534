import { milliseconds } from '@dtu/kit/duration'
import type { Act, Bending } from './bending.ts'
import { withHeaders } from './body.ts'

type Apply = (bending: Bending, act: Act) => void

/** A reply's own time, and with it the moments that clients subtract from it. */
const shiftDate = (bending: Bending, by: number): void => {
  const epochs = bending.dialect.timeHeaders ?? []
  bending.edits.push((reply) => {
    const date = new Date(Date.now() + by).toUTCString()
    const moved = epochs.flatMap((name) => {
      const value = Number(reply.headers[name])
      return Number.isFinite(value) && reply.headers[name] !== undefined
        ? [[name, String(value + Math.round(by / 1000))]]
        : []
    })
    return withHeaders(reply, { date, ...Object.fromEntries(moved) })
  })
}

const skew: Apply = (bending, { options }) => {
  const by = milliseconds(options.by)
  if (options.of === 'date' || options.of === 'all') shiftDate(bending, by)
  if (options.of === 'token' || options.of === 'all') bending.shift += by
}

const drift: Apply = (bending, { options, since }) => {
  shiftDate(bending, (since * options.ppm) / 1e6)
}

const resetHeader: Apply = (bending, { options }) => {
  const by = options.farFuture ? 86_400_000 : -milliseconds(options.pastBy ?? '1h')
  const epochs = bending.dialect.timeHeaders ?? []
  bending.edits.push((reply) => {
    const moved = epochs.filter((name) => reply.headers[name] !== undefined)
    const at = String(Math.floor((Date.now() + by) / 1000))
    return withHeaders(reply, Object.fromEntries(moved.map((name) => [name, at])))
  })
}

/** The same second twice. */
const leap: Apply = (bending, { n }) => shiftDate(bending, n % 2 === 0 ? -1000 : 0)

export const CLOCK: Readonly<Record<string, Apply>> = {
  'clock.skew': skew,
  'clock.drift': drift,
  'clock.leapRepeat': leap,
  'clock.resetHeader': resetHeader,
}
