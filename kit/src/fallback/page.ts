import type { ResourceCall } from './call.ts'
import { type Cursors, cursorsOf } from './cursor.ts'
import type { Arguments } from './filter.ts'
import { headersOf, membersOf } from './page-words.ts'
import type { PagePlan } from './plan.ts'
import type { Row, Shelf } from './rows.ts'

export interface Page {
  readonly rows: readonly Row[]
  /** Pointer in the reply to value. */
  readonly members: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
}

/** Where on the shelf a page is. */
export interface Cut {
  readonly total: number
  readonly start: number
  readonly size: number
  readonly rows: readonly Row[]
  readonly cursors: Cursors
}

/** One page of the rows, in the API's own way of paging. */
export function pageOf(call: ResourceCall, shelf: Shelf, argument: Arguments): Page {
  const plan = call.behaviour.page
  if (!plan) return { rows: shelf.slice(0, shelf.total), members: {}, headers: {} }
  const cursors = cursorsOf(call, plan, shelf)
  const { start, size } =
    plan.family === 'none' ? { start: 0, size: shelf.total } : placeOf(call, plan, cursors, argument)
  const rows = size > 0 ? shelf.slice(start, size) : []
  const cut: Cut = { total: shelf.total, start, size, rows, cursors }
  return { rows, members: membersOf(call, plan, cut), headers: headersOf(call, plan, cut) }
}

function placeOf(
  call: ResourceCall,
  plan: PagePlan,
  cursors: Cursors,
  argument: Arguments,
): { start: number; size: number } {
  const size = sizeOf(call, plan, argument)
  const given = (role: keyof PagePlan['params']) => {
    const name = plan.params[role]
    return name === undefined ? undefined : argument(name, plan.in).find((value) => value !== '')
  }
  const before = given('before')
  if (before !== undefined) {
    const end = cursors.read(before, plan.params.before) - 1
    return { start: Math.max(0, end - size), size: Math.min(size, end) }
  }
  const name = positionParam(plan)
  const cursor = name === undefined ? undefined : argument(name, plan.in).find((value) => value !== '')
  if (cursor !== undefined) return { start: cursors.read(cursor, name), size }
  // Some lists take a number as well as a cursor.
  const role = given('page') !== undefined ? 'page' : 'offset'
  const number = given(role)
  const asked = Number(number ?? plan.first)
  if (!Number.isInteger(asked))
    throw call.refuse('invalid', { message: 'The page asked for is not a whole number', field: plan.params[role] })
  return { start: Math.max(0, role === 'page' ? (asked - plan.first) * size : asked - plan.first), size }
}

/** The parameter that says where a page begins. Where only replies tell the next page's URL, its parameters are ours to name. */
export const positionParam = ({ params }: PagePlan): string | undefined =>
  params.cursor ?? (params.page === undefined && params.offset === undefined ? 'cursor' : undefined)

function sizeOf(call: ResourceCall, plan: PagePlan, argument: Arguments): number {
  const name = plan.params.limit
  const asked = name === undefined ? undefined : argument(name, plan.in).find((value) => value !== '')
  if (name === undefined || asked === undefined) return plan.size
  const size = Number(asked)
  if (!Number.isInteger(size) || size < 0)
    throw call.refuse('invalid', { message: `${name} must be a whole number`, field: name })
  return Math.min(Math.max(size, 1), plan.max)
}
