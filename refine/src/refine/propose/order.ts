import { isList, isRecord, type Json } from '../../score/json.ts'
import { type Found, type Ground, leaves, operationOf, type Proposal, pathIn, recordedBody } from '../ground.ts'

/** The order of a list that is whole: by what all recorded lists are sorted by, or the other way round. */
export function proposeOrder({ cases }: Found, ground: Ground): Proposal[] {
  const [one] = cases
  const operation = one && operationOf(one.played)
  const at = one && pathIn(one.difference)
  if (one?.difference.kind !== 'order' || operation === undefined || at === undefined) return []
  if (cases.some(({ played }) => isPage(played.entry.response.headers, recordedBody(played)))) return []
  const lists = ground.played
    .filter((call) => operationOf(call) === operation)
    .flatMap((call) => listsAt(recordedBody(call) ?? null, at))
    .filter((list) => list.length > 1)
  const sorted = keysOf(lists).map(
    (by): Proposal => ({
      entries: [{ kind: 'order', operation, at, by: [by] }],
      why: `The service sorts ${at} by ${by.at.slice(1)}${by.descending ? ', the greatest first' : ''}.`,
      cases,
    }),
  )
  const reversed: Proposal = {
    entries: [{ kind: 'order', operation, at, reverse: true }],
    why: `The service lists ${at} the other way round.`,
    cases,
  }
  return [...sorted, reversed]
}

/** Something leads on from it: a part of a list cannot be put in order alone. */
function isPage(headers: readonly { name: string; value: string }[], body: Json | undefined): boolean {
  if (headers.some(({ name, value }) => name.toLowerCase() === 'link' && /rel="?next/.test(value))) return true
  return [...leaves(body ?? null, '')].some(
    ([path, value]) => /next|cursor/i.test(path) && value !== null && value !== '' && value !== false,
  )
}

function listsAt(body: Json, path: string): Json[][] {
  let values: Json[] = [body]
  const steps = [...path.matchAll(/\.([^.[\]]+)|\[\]/g)].map(([, name]) => name)
  for (const step of steps.slice(0, -1))
    values = values.flatMap((value) =>
      step === undefined
        ? isList(value)
          ? [...value]
          : []
        : isRecord(value) && step in value
          ? [value[step] as Json]
          : [],
    )
  return values.filter(isList).map((list) => [...list])
}

interface Key {
  readonly at: string
  readonly descending?: boolean
}

/** What all lists are sorted by, and not all by chance: some list has three different values, or two lists agree. */
function keysOf(lists: readonly Json[][]): Key[] {
  const names = lists[0]?.[0] === undefined ? [] : [...leaves(lists[0][0], '')].map(([path]) => path)
  return names.flatMap((at): Key[] => {
    const values = lists.map((list) => list.map((item) => valueAt(item, at)))
    if (
      !values.every((list) =>
        list.every((value) => typeof value === typeof values[0]?.[0] && /string|number/.test(typeof value)),
      )
    )
      return []
    const ways = [1, -1].filter((sign) => values.every((list) => isSorted(list as string[], sign)))
    const telling = values.reduce((sum, list) => sum + new Set(list).size - 1, 0)
    return ways.length === 1 && telling > 1 ? [{ at, ...(ways[0] === -1 && { descending: true }) }] : []
  })
}

const isSorted = (values: readonly string[], sign: number): boolean =>
  values.every(
    (value, n) => n === 0 || value === values[n - 1] || (value > (values[n - 1] as string) ? sign === 1 : sign === -1),
  )

function valueAt(item: Json, path: string): Json | undefined {
  let at: Json | undefined = item
  for (const name of path.split('.').slice(1)) at = isRecord(at) ? at[name] : undefined
  return at
}
