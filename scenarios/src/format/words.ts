import { DURATION } from '@dtu/kit/duration'
import { z } from 'zod'

/** `250ms`, `30s`, `5m`, `1h30m`, `1d`. */
export const duration = z
  .string()
  .regex(DURATION, 'a duration is numbers and units: 250ms, 30s, 5m, 1h30m, 1d')
  .refine((text) => !text.startsWith('-'), 'a duration goes forwards')

export const name = z.string().regex(/^[A-Za-z_][\w-]*$/, 'a name is letters, digits, _ and -')

/** A time that varies: always the same, memoryless with this mean, evenly between two, or lognormal with this median and 95th percentile. */
export const spread = z.union([
  duration,
  z.strictObject({ exponential: duration }),
  z.strictObject({ uniform: z.tuple([duration, duration]) }),
  z.strictObject({ median: duration, p95: duration }),
])

export type Spread = z.infer<typeof spread>
