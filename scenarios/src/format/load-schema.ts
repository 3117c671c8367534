import { z } from 'zod'
import { duration, name, spread } from './words.ts'

/** `40/s`, `5/m`, `0.5/h`. */
const rate = z
  .string()
  .regex(/^\d+(\.\d+)?\/(s|m|h)$/, 'a rate is how many in which time: 40/s, 5/m')
  .refine((text) => Number.parseFloat(text) > 0, 'a rate is more than nothing')

/** A stretch of time at one rate, or at one that grows or falls evenly to another. */
const stage = z.strictObject({ rate, to: rate.optional(), for: duration })

/** Many people at once, each with one of the `plays`. */
export const loadSchema = z
  .strictObject({
    /** Open: people come whether or not those before them are served. At random (Poisson) at this rate, or in stages. */
    arrive: z.union([rate, z.array(stage).min(1)]).optional(),
    /** Closed: so many people, each of whom begins anew after having thought. */
    users: z.int().min(1).max(10_000).optional(),
    /** How long one of the `users` thinks before each play. */
    think: spread.optional(),
    /** The users come one after the other, evenly, over this time. */
    ramp: duration.optional(),
    /** For how long anybody begins. Stages have their own. */
    for: duration.optional(),
    /** Which plays, in which proportion. */
    mix: z.record(name, z.number().positive()).refine((mix) => Object.keys(mix).length > 0, 'name at least one play'),
    /** What chance follows from, with the trial's number; `world.random` when left out. */
    seed: z.union([z.string(), z.int()]).optional(),
    /** Who is not served by then, from the moment of meaning to begin, goes away. */
    patience: duration.default('1m'),
    /** More do not get in at once: the others wait, and their time runs. */
    'at most': z.int().min(1).optional(),
    /** How long the vendors take for an operation: `{ okta.*: 80ms, slack.chat.*: { median: 90ms, p95: 300ms } }`. The first name that fits counts. */
    latency: z.record(z.string(), spread).optional(),
    /** Whose time passes: the world's, where the system lives on it, or the machine's. As the system can, when left out. */
    clock: z.enum(['world', 'machine']).optional(),
  })
  .superRefine(({ arrive, users, think, ramp, for: length, ...rest }, context) => {
    const refuse = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message })
    if ((arrive === undefined) === (users === undefined))
      refuse([], "say how people come, by one of 'arrive' and 'users'")
    if (Array.isArray(arrive) && length !== undefined)
      refuse(['for'], 'stages say themselves how long they are: leave this out')
    if (!Array.isArray(arrive) && length === undefined) refuse([], "say for how long: 'for: 2m'")
    if (arrive === undefined) {
      if (rest['at most'] !== undefined) refuse(['at most'], "it is for who comes by 'arrive'; 'users' are so many")
      return
    }
    if (think !== undefined) refuse(['think'], "it is for 'users': who comes by 'arrive' begins at once")
    if (ramp !== undefined) refuse(['ramp'], "it is for 'users': give 'arrive' stages")
  })

export type Load = z.infer<typeof loadSchema>
export type Stage = z.infer<typeof stage>
