import { DURATION, NO_DURATION } from '@dtu/kit/duration'
import { z } from 'zod'

/** The small words that profiles are made of. */
export const duration = z
  .union([z.number().min(-1e12).max(1e12), z.string().max(40).regex(DURATION, NO_DURATION)])
  .meta({ id: 'Duration', description: 'text with units (900ms, 5m, 1h30m) or a number of milliseconds' })

export const moment = z.union([
  duration,
  z.iso.datetime({ offset: true, error: 'is neither a duration since activation nor an ISO 8601 instant' }),
])

export const probability = z.number().min(0).max(1)
export const count = z.int().min(0).max(1_000_000_000)
export const texts = z.union([z.string(), z.array(z.string()).min(1)]).meta({ id: 'Texts' })
export const id = z
  .string()
  .max(120)
  .regex(/^[a-zA-Z0-9]+([._-][a-zA-Z0-9]+)*$/, 'is not an id: letters, digits, dots and dashes')

/** A time or size that is drawn. One of the shapes; `cap` bounds it. */
export const spread = z
  .strictObject({
    fixed: duration.optional(),
    uniform: z.strictObject({ min: duration, max: duration }).optional(),
    lognormal: z.strictObject({ median: duration, sigma: z.number().min(0).max(10) }).optional(),
    pareto: z.strictObject({ min: duration, alpha: z.number().gt(0).max(100) }).optional(),
    cap: duration.optional(),
  })
  .refine((given) => oneOf(given, ['fixed', 'uniform', 'lognormal', 'pareto']), {
    error: 'wants one of fixed, uniform, lognormal and pareto',
  })
  .meta({ id: 'Spread' })

/** Whether anything is given at all. */
export const someOf = (given: object): boolean => Object.values(given).some((value) => value !== undefined)

export const oneOf = (given: object, names: readonly string[]): boolean =>
  names.filter((name) => (given as Record<string, unknown>)[name] !== undefined).length === 1
