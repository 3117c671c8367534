import { milliseconds } from '@dtu/kit/duration'
import { places } from '../engine/pick.ts'
import { drawn } from '../engine/spread.ts'
import type { Act, Bending } from './bending.ts'
import { editJson } from './body.ts'
import { withItems } from './service.ts'

type Apply = (bending: Bending, act: Act) => void

/** A read that sees the state of some time ago. */
const stale: Apply = (bending, { options, draw }) => {
  const past = bending.around.past(drawn(options.by, draw))
  if (past) bending.universe = past
}

/** Only what is read through the index that lags. */
const lag: Apply = (bending, act) => {
  const { index } = act.options
  if (index === 'changes' || bending.view.tags.has(index)) stale(bending, act)
}

/** Some items of a page, drawn one by one. */
const some = ({ options, draw }: Act, items: readonly unknown[]) =>
  items.filter((_, at) => draw(`item${at}`) < options.fraction)

const items =
  (change: (items: any[], act: Act) => any[]): Apply =>
  (bending, act) => {
    const page = bending.asked.operation && bending.dialect.page?.(bending.asked.operation)
    bending.edits.push(editJson((body) => withItems(body, page, (given) => change(given, act))))
  }

const drop = items((given, act) => {
  const gone = new Set(some(act, given))
  return given.filter((item) => !gone.has(item))
})

const dup = items((given, act) => {
  const twice = new Set(some(act, given))
  return given.flatMap((item) => (twice.has(item) ? [item, item] : [item]))
})

/** What moves while somebody pages: some are gone, some stand elsewhere. */
const drift = items((given, act) => {
  const moved = new Set(some(act, given))
  return [...given.filter((item) => !moved.has(item)), ...[...moved].filter((_, at) => at % 2 === 0)]
})

const field: Apply = (bending, { options }) => {
  const { path = '$.*', addUnknown, rename } = options
  bending.edits.push(
    editJson((body) => {
      if (addUnknown !== undefined) return { ...body, [addUnknown]: { kind: 'new', since: '2026-01-01' } }
      for (const { holder, name } of places(body, path)) {
        if (options.remove) delete holder[name]
        else if (options.null) holder[name] = null
        else if (options.enumUnknown) holder[name] = 'SOMETHING_NEW'
        else if (options.type) holder[name] = otherType(holder[name])
        else if (rename !== undefined) {
          holder[rename] = holder[name]
          delete holder[name]
        }
      }
      return body
    }),
  )
}

function otherType(value: unknown): unknown {
  if (typeof value === 'string') return /^\d+$/.test(value) ? Number(value) : [value]
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? { ...value } : [value]
}

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/

const timestamps: Apply = (bending, { options }) => {
  const skew = options.skew === undefined ? 0 : milliseconds(options.skew)
  const say = (text: string) => {
    const iso = new Date(Date.parse(text) + skew).toISOString()
    const cut =
      options.precision === 'minute'
        ? `${iso.slice(0, 16)}Z`
        : options.precision === 'second'
          ? `${iso.slice(0, 19)}Z`
          : iso
    return options.tz === undefined ? cut : cut.replace(/Z$/, options.tz)
  }
  const walk = (value: any): unknown => {
    if (typeof value === 'string') return ISO.test(value) ? say(value) : value
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner)]))
  }
  bending.edits.push(editJson(walk))
}

/** Another writer comes right after: the caller is told of a success that does not last. */
const lostUpdate: Apply = (bending) => {
  bending.undo = true
}

const incomplete: Apply = (bending, { options }) =>
  void bending.edits.push(editJson((body) => ({ ...body, [options.field]: true })))

export const DATA: Readonly<Record<string, Apply>> = {
  'data.lag': lag,
  'data.stale': stale,
  'data.monotonicBreak': (bending, act) => {
    // Every other read goes to a copy that is behind.
    if (act.n % 2 === 0) stale(bending, act)
  },
  'data.drop': drop,
  'data.dup': dup,
  'data.pageDrift': drift,
  'data.incomplete': incomplete,
  'data.field': field,
  'data.timestamps': timestamps,
  'data.lostUpdate': lostUpdate,
}
