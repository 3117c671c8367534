import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Contract, readContract } from '../contract.ts'
import { OperatorError } from '../errors.ts'
import { type Shelves, shelvesOf } from './keep.ts'
import type { Plan } from './plan.ts'
import { Schemas } from './schemas.ts'

/** What the generator wrote for a twin. Each part is read when it is first asked for. */
export interface Written {
  readonly contract: () => Contract
  readonly plan: () => Plan
  readonly schemas: () => Schemas
  readonly shelves: () => Shelves
}

/** Reads a folder that the generator wrote: `openapi.json` and `plan.json`. */
export function readWritten(folder: string | URL): Written {
  const at = folder instanceof URL ? fileURLToPath(folder) : folder
  const contract = once(() => readContract(join(at, 'openapi.json')))
  const plan = once(() => readPlan(join(at, 'plan.json')))
  return {
    contract,
    plan,
    schemas: once(() => new Schemas(contract())),
    shelves: once(() => shelvesOf(plan())),
  }
}

export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function readPlan(file: string): Plan {
  const plan = JSON.parse(readFileSync(file, 'utf8')) as Plan
  if (plan.format === 1) return plan
  throw new OperatorError('plan_format', `${file} has format ${plan.format}, and this version reads format 1`, {
    hint: 'generate the twin again: dtu generate',
  })
}
