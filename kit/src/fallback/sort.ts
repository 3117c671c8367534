import { compare } from './compare.ts'
import type { Arguments } from './filter.ts'
import type { SortPlan } from './plan.ts'
import { getAt } from './pointer.ts'
import type { Row } from './rows.ts'

type Order = (a: Row, b: Row) => number

interface Key {
  readonly field: string
  readonly descending: boolean
}

/** The order a request asks for; undefined when it asks for none: then it is that of creation. */
export function orderOf(sort: SortPlan | undefined, argument: Arguments): Order | undefined {
  const asked = sort && argument(sort.param, sort.in)[0]
  if (!sort || !asked) return undefined
  const way = sort.direction ? argument(sort.direction, sort.in)[0] : undefined
  const parts = sort.style === 'comma' ? [asked] : asked.split(',')
  const keys = parts.map((part) => keyOf(sort, part.trim(), way))
  return (a, b) => {
    for (const { field, descending } of keys) {
      const order = compare(getAt(a.item, field), getAt(b.item, field))
      if (order !== 0) return descending ? -order : order
    }
    return a.seq - b.seq
  }
}

const BETWEEN: Readonly<Record<SortPlan['style'], RegExp>> = {
  colon: /:/,
  space: /[ +]/,
  comma: /,/,
  suffix: /[_-](?=(?:asc|desc)$)/i,
  field: /$^/,
  minus: /$^/,
}

function keyOf(sort: SortPlan, part: string, direction: string | undefined): Key {
  const signed = sort.style === 'minus'
  const [name = part, way = direction] = signed
    ? [part.replace(/^[-+]/, ''), part.startsWith('-') ? 'desc' : direction]
    : part.split(BETWEEN[sort.style])
  return { field: sort.fields[name] ?? name, descending: way ? /^(desc|-|true$)/i.test(way) : sort.descending }
}
