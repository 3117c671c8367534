import type { z } from 'zod'
import type { codeSchema } from '../format/code-schema.ts'
import type { OperationId } from './trial.ts'

type Written = z.input<typeof codeSchema>

/** Steps whose operations are those that the twins have. */
type Narrow<Step> = Step extends { call: string } ? Omit<Step, 'call'> & { call: OperationId } : Step

/** A scenario as it is written in a file of code: the parts of a YAML file, and functions for steps and checks. */
export type ScenarioCode = Omit<Written, 'play' | 'plays'> & {
  play?: Narrow<NonNullable<Written['play']>[number]>[]
  plays?: Record<string, Narrow<NonNullable<Written['plays']>[string][number]>[]>
}

/** Declares a scenario: `export default scenario({ … })` in a file `*.scenario.ts`. It is checked when it is loaded. */
export const scenario = (parts: ScenarioCode): ScenarioCode => parts
