import type { Reply } from '../http/request.ts'
import { readBody } from './body.ts'
import type { ResourceCall } from './call.ts'
import { filterOf } from './filter.ts'
import { argumentsOf } from './locate.ts'
import { linked } from './operate.ts'
import { pageOf } from './page.ts'
import { listReply } from './reply.ts'
import { type Row, rowsIn, type Shelf, shelfIn, shelfOf } from './rows.ts'
import { isUnder } from './scope.ts'
import { orderOf } from './sort.ts'

/** A page of a collection. Without filters and an order of its own it is read from the database as a page. */
export function list(call: ResourceCall): Reply {
  readBody(call)
  const argument = argumentsOf(call)
  const page = pageOf(call, shelf(call, argument), argument)
  return listReply(call, { ...page, rows: page.rows.map((row) => linked(call, row)) })
}

function shelf(call: ResourceCall, argument: ReturnType<typeof argumentsOf>): Shelf {
  const { world, model, resource, scope, behaviour } = call
  const passes = filterOf(call, argument)
  const order = orderOf(behaviour.sort, argument)
  const direct = passes || order || behaviour.under?.length ? undefined : shelfIn(world, model, resource, scope)
  if (direct) return direct
  let rows = rowsIn(world, model, resource, scope).filter((row) => isUnder(call, row))
  if (passes) rows = rows.filter((row: Row) => passes(linked(call, row)))
  return shelfOf(order ? rows.sort(order) : rows)
}
