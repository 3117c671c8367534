import { milliseconds } from '@dtu/kit/duration'
import { drawn } from '../engine/spread.ts'
import { ENDINGS } from '../wire/endings.ts'
import type { Act, Bending } from './bending.ts'

type Apply = (bending: Bending, act: Act) => void

const latency: Apply = (bending, { options, draw }) => {
  const wait = drawn(options.by, draw)
  if (options.at === 'body') bending.pace.bodyDelay = (bending.pace.bodyDelay ?? 0) + wait
  else bending.before += wait
}

const slice: Apply = (bending, { options, draw }) => {
  bending.pace.slice = { avg: options.avg, jitter: options.jitter, gap: milliseconds(options.gap), draw }
}

const throttle: Apply = (bending, { options }) => {
  bending.pace.bytesPerSec = Math.min(options.bytesPerSec, bending.pace.bytesPerSec ?? Number.POSITIVE_INFINITY)
}

/** Connections that do not live as long as their clients think. */
const keepAlive: Apply = (bending, act) => {
  const { maxRequests, idleClose, resetOnReuse } = act.options
  const { nth } = bending.view.connection
  if (resetOnReuse && nth > 1) {
    bending.runs = false
    bending.ending = ENDINGS['wire.reset']?.({ ...act, options: { at: 'request' } })
  } else if (maxRequests !== undefined && nth >= maxRequests) bending.pace.idleClose = 0
  else if (idleClose !== undefined) bending.pace.idleClose = milliseconds(idleClose)
}

export const WIRE: Readonly<Record<string, Apply>> = {
  'wire.latency': latency,
  'wire.slice': slice,
  'wire.throttle': throttle,
  'wire.keepAlive': keepAlive,
  ...Object.fromEntries(
    Object.entries(ENDINGS).map(([name, make]): [string, Apply] => [
      name,
      (bending, act) => {
        bending.ending = make(act)
      },
    ]),
  ),
}
