import type { Contract } from '../contract.ts'
import type { ApiError } from '../errors.ts'
import type { Input } from '../twin.ts'
import type { World } from '../world.ts'
import type { Call } from './call.ts'
import { type Detail, declaredRefusal, refusal } from './errors.ts'
import { Model } from './model.ts'
import { operate } from './operate.ts'
import type { Behaviour, Cause, Plan } from './plan.ts'
import { sampleReply } from './reply.ts'
import { Schemas } from './schemas.ts'

/** What a twin that is partly written by hand tells generated behaviour. */
export interface Surroundings {
  /** Why it refuses, in the twin's own words; undefined leaves it to the plan's. */
  words?(input: Input, behaviour: Behaviour | undefined, cause: Cause, detail: Detail): ApiError | undefined
  /** Whether something exists that the twin keeps in tables of its own; undefined where it does not keep such things. */
  exists?(world: World, resource: string, id: string): boolean | undefined
}

/** Generated behaviour for `Twin.fallback`: of a whole twin, or of what a twin has not written by hand. */
export function fallbackOf(
  plan: Plan,
  contract: () => Contract,
  samples: boolean,
  surroundings: Surroundings = {},
): (world: World, input: Input) => unknown {
  const model = new Model(plan)
  const exists = surroundings.exists ?? nothing
  let read: Schemas | undefined
  return (world, input) => {
    read ??= new Schemas(contract())
    const schemas = read
    const behaviour = plan.operations[input.operation.id]
    const refuse = (cause: Cause, detail: Detail = {}): ApiError =>
      surroundings.words?.(input, behaviour, cause, detail) ??
      declaredRefusal(refusal(plan, behaviour, input.request, world.now(), cause, detail), schemas, input.operation)
    if (!behaviour || behaviour.kind === 'unmodelled' || (behaviour.kind === 'sample' && !samples))
      throw refuse('notModelled', { message: `${input.operation.id} is not modelled by this twin` })
    const call: Call = { world, input, plan, model, behaviour, schemas, refuse, exists }
    return behaviour.kind === 'sample' ? sampleReply(call) : operate(call)
  }
}

const nothing = () => undefined
