import { driveError } from '../errors.ts'
import { findFile, roleOf, rootOf } from '../model/access.ts'
import type { StoredFile } from '../model/types.ts'
import type { DriveWorld } from '../types.ts'
import { testOf } from './match.ts'
import { ordered } from './order.ts'
import { type Condition, parseQuery } from './parse.ts'

/** The files that a query finds for the caller. */
export function search(world: DriveWorld, q: string, orderBy: string): StoredFile[] {
  const condition = q.trim() === '' ? undefined : parseQuery(q)
  const test = condition ? testOf(world, condition) : () => true
  const root = rootOf(world)
  const found = candidates(world, condition).filter(
    (file) => file.id !== root && test(file) && roleOf(world, file) !== undefined,
  )
  return ordered(found, orderBy)
}

/** A query that must be of one folder reads only what is in it. */
function candidates(world: DriveWorld, condition: Condition | undefined): readonly StoredFile[] {
  const must = condition === undefined ? [] : 'and' in condition ? condition.and : [condition]
  for (const part of must)
    if ('operator' in part && part.field === 'parents' && part.operator === 'in')
      return world.db.files.find({ where: { parent: findFile(world, part.value)?.id ?? part.value }, order: 'seq' })
  return world.db.files.find({ order: 'seq' })
}

const place = { location: 'pageToken', locationType: 'parameter' } as const

/** A page of a list, and the token of the next. Tokens are opaque to clients. */
export function pageOf<T>(
  query: URLSearchParams,
  all: readonly T[],
  size: number,
  most: number,
): { page: readonly T[]; nextPageToken?: string } {
  const asked = query.get('pageSize')
  const count = asked === null ? size : Number(asked)
  if (!Number.isInteger(count) || count < 1 || count > most)
    throw driveError(
      400,
      'invalidParameter',
      `Invalid value '${String(asked).slice(0, 50)}'. Values must be within the range: [1, ${most}]`,
      { location: 'pageSize', locationType: 'parameter' },
    )
  const token = query.get('pageToken')
  const start =
    token === null || token === ''
      ? 0
      : Number(/^~!!~(\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString())?.[1] ?? Number.NaN)
  if (Number.isNaN(start)) throw driveError(400, 'invalid', 'Invalid Value', place)
  const page = all.slice(start, start + count)
  const next = start + page.length
  return { page, ...(next < all.length && { nextPageToken: Buffer.from(`~!!~${next}`).toString('base64url') }) }
}
