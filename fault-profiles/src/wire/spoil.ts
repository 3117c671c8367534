import type { Twin } from '@dtu/kit'
import { milliseconds } from '@dtu/kit/duration'
import type { Spoil } from '@dtu/kit/front/admit'
import type { Misled } from '@dtu/kit/front/proxy'
import type { Engine } from '../engine/engine.ts'

/** How a handshake with a twin is spoiled, if it is. */
export function spoilOf(engine: Engine, twin: Twin): Spoil | undefined {
  const met = engine.gate.door(twin, 'tls')
  if (!met) return undefined
  const { name, options } = met.act
  return name === 'tls.present' ? { shows: options.certificate } : { ends: options.end }
}

/** How whoever looks up a twin's host is misled, if they are. */
export function misledAbout(engine: Engine, twin: Twin): Misled | undefined {
  const met = engine.gate.door(twin, 'dns')
  if (!met) return undefined
  const { kind, ttl, address } = met.act.options
  return { kind, address, ttlSeconds: Math.round(milliseconds(ttl) / 1000) }
}
