import { readFileSync } from 'node:fs'
import { type Contract, fallbackOf, gapOf, type Plan, readContract } from '@dtu/kit'
import { words } from './errors/words.ts'
import { findUser } from './model/users.ts'
import type { OktaInput, OktaWorld } from './types.ts'

const generated = (file: string) => new URL(`../generated/${file}`, import.meta.url)

let read: Contract | undefined

export const contract = (): Contract => {
  read ??= readContract(generated('openapi.json'))
  return read
}

/** What the generator concluded: the behaviour of all that is not written by hand. */
export const plan = JSON.parse(readFileSync(generated('plan.json'), 'utf8')) as Plan

/** Resources kept in tables of their own, by their name in the plan: whether one exists. */
const EXISTS: Readonly<Record<string, (world: OktaWorld, id: string) => boolean>> = {
  users: (world, id) => findUser(world, id) !== undefined,
  groups: (world, id) => world.db.groups.get(id) !== undefined,
  'meta.types.user': (world, id) => world.db.user_types.get(id) !== undefined,
}

const exists = (world: OktaWorld, resource: string, id: string): boolean | undefined => EXISTS[resource]?.(world, id)

export const fallback: (world: OktaWorld, input: OktaInput) => unknown = fallbackOf(plan, contract, false, {
  words,
  exists: exists as (world: any, resource: string, id: string) => boolean | undefined,
})

export const gap = gapOf(plan, false)
