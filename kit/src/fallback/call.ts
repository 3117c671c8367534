import type { ApiError } from '../errors.ts'
import type { Input } from '../twin.ts'
import type { World } from '../world.ts'
import type { Detail } from './errors.ts'
import type { Model } from './model.ts'
import type { Behaviour, Cause, Plan, Resource } from './plan.ts'
import type { Scope } from './rows.ts'
import type { Schemas } from './schemas.ts'

/** What one request to a planned operation is answered from. */
export interface Call {
  readonly world: World
  readonly input: Input
  readonly plan: Plan
  readonly model: Model
  readonly behaviour: Behaviour
  readonly schemas: Schemas
  /** The refusal for a cause, in the API's own shape. */
  refuse(cause: Cause, detail?: Detail): ApiError
  /** Whether something exists that is kept elsewhere; undefined where nothing is known of such things. */
  exists(world: World, resource: string, id: string): boolean | undefined
}

export interface Problem {
  /** Where: a property's name or a path of them. */
  readonly field: string
  readonly message: string
}

/** A call about a resource. */
export interface ResourceCall extends Call {
  readonly resource: Resource
  readonly scope: Scope
}
