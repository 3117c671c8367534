import { z } from 'zod'
import type { Check } from '../clauses/checks.ts'
import type { RunStep, StepFunction } from '../code/step.ts'
import { ASKS, asks, clauses, scenarioSchema, step, steps, visitStep } from './schema.ts'
import { name } from './words.ts'

const isFunction = (value: unknown) => typeof value === 'function'

const code = z.custom<StepFunction>(isFunction, 'a step is one of call, act, request …, or a function')

/** A function with a name for reports, and the names that it gives to what later steps use. */
const run = z.strictObject({
  run: z.custom<RunStep['run']>(isFunction, 'what is run is a function'),
  name: z.string().optional(),
  gives: z.array(name).optional(),
})

const satisfied = clauses
  .extend({
    /** Functions that look at all that happened. */
    checks: z.array(z.custom<Check>(isFunction, 'a check is a function')).optional(),
  })
  .refine(asks, ASKS)

/** What a file of code declares: the parts of a YAML file, and functions. */
export const codeSchema = scenarioSchema.extend({
  play: z.array(z.union([code, run, ...step.options, steps])).optional(),
  plays: z.record(name, z.array(z.union([code, run, ...visitStep.options, steps])).min(1)).optional(),
  'satisfied when': satisfied,
})
