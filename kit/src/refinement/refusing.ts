import { ApiError } from '../errors.ts'
import type { World } from '../world.ts'
import type { EntryOf } from './entry.ts'
import { isSame, Path } from './path.ts'
import type { Sent } from './sent.ts'
import { Shelf } from './shelf.ts'

/** Throws the recorded refusal where an entry's conditions all hold. */
export function refuseBy(entry: EntryOf<'refuse'>): (world: World, sent: Sent) => void {
  const conditions = [ofRequest(entry), ofTaken(entry), ofState(entry)].filter((one) => one !== undefined)
  const { status, body, headers } = entry.answer
  return (world, sent) => {
    if (conditions.every((holds) => holds(world, sent)))
      throw new ApiError(status, body === undefined ? undefined : sent.filled(body), headers)
  }
}

type Condition = (world: World, sent: Sent) => boolean

function ofRequest({ request }: EntryOf<'refuse'>): Condition | undefined {
  if (!request) return undefined
  const { at, missing, is, not, longer, shorter, more, unlike } = request
  const pattern = unlike === undefined ? undefined : new RegExp(unlike)
  return (_, sent) => {
    const value = sent.at(at)
    if (missing) return value === undefined || value === null || value === ''
    if (value === undefined) return false
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    if (is && !is.some((one) => isSame(value, one))) return false
    if (not?.some((one) => isSame(value, one))) return false
    if (longer !== undefined && [...text].length <= longer) return false
    if (shorter !== undefined && [...text].length >= shorter) return false
    if (more !== undefined && !(Number(text) > more)) return false
    return !pattern?.test(text)
  }
}

function ofTaken({ taken }: EntryOf<'refuse'>): Condition | undefined {
  if (!taken) return undefined
  const shelf = new Shelf(taken)
  const path = new Path(taken.at)
  return (world, sent) => {
    const value = sent.at(taken.by)
    return value !== undefined && shelf.all(world).some((document) => path.first(document) === value)
  }
}

function ofState({ state }: EntryOf<'refuse'>): Condition | undefined {
  if (!state) return undefined
  const { named, at, is, absent } = state
  const shelf = new Shelf(state)
  const path = at === undefined ? undefined : new Path(at)
  return (world, sent) => {
    const key = named.includes('{') ? sent.filled(named) : sent.at(named)
    const document = typeof key === 'string' ? shelf.get(world, key) : undefined
    if (absent) return document === undefined
    return document !== undefined && (is?.some((one) => isSame(path?.first(document) ?? null, one)) ?? true)
  }
}
