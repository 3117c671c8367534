import { DURATION } from '@dtu/kit/duration'
import { z } from 'zod'

/** `250ms`, `30s`, `5m`, `1h30m`, `1d`. */
export const duration = z
  .string()
  .regex(DURATION, 'a duration is numbers and units: 250ms, 30s, 5m, 1h30m, 1d')
  .refine((text) => !text.startsWith('-'), 'a duration goes forwards')
