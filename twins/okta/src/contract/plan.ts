import { readFileSync } from 'node:fs'
import { type Contract, type Plan, readContract } from '@dtu/kit'

let read: Contract | undefined

export const contract = (): Contract => {
  read ??= readContract(new URL('../../generated/openapi.json', import.meta.url))
  return read
}

/** What the generator concluded: the behaviour of all that is not written by hand. */
export const plan = JSON.parse(readFileSync(new URL('../../generated/plan.json', import.meta.url), 'utf8')) as Plan
