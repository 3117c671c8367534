import { findFile } from '../model/access.ts'
import { isTrashed } from '../model/files.ts'
import type { StoredFile } from '../model/types.ts'
import type { DriveWorld } from '../types.ts'
import { type Condition, invalidQuery } from './parse.ts'

export type Test = (file: StoredFile) => boolean
type Term = (world: DriveWorld, operator: string, value: string) => Test

/** Words that begin with the text; `contains` of a name looks no deeper (Drive, "Search for files"). */
const prefixes = (text: string, wanted: string): boolean =>
  text.toLowerCase().startsWith(wanted.toLowerCase()) ||
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.startsWith(wanted.toLowerCase()))

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
}

const text =
  (of: (file: StoredFile) => string, contains: (text: string, wanted: string) => boolean): Term =>
  (_, operator, value) => {
    if (operator === 'contains') return (file) => contains(of(file), value)
    if (operator === '=') return (file) => of(file) === value
    if (operator === '!=') return (file) => of(file) !== value
    throw invalidQuery()
  }

const time =
  (of: (file: StoredFile) => number): Term =>
  (_, operator, value) => {
    const compare = COMPARE[operator]
    // A time without an offset is UTC.
    const at = Date.parse(/[zZ]$|[+-]\d\d:?\d\d$/.test(value) || !value.includes('T') ? value : `${value}Z`)
    if (!compare || Number.isNaN(at)) throw invalidQuery()
    return (file) => compare(of(file), at)
  }

const truth =
  (of: (world: DriveWorld, file: StoredFile) => boolean): Term =>
  (world, operator, value) => {
    if ((operator !== '=' && operator !== '!=') || !/^(true|false)$/i.test(value)) throw invalidQuery()
    const wanted = (value.toLowerCase() === 'true') === (operator === '=')
    return (file) => of(world, file) === wanted
  }

const people =
  (roles: readonly string[]): Term =>
  (world, operator, value) => {
    if (operator !== 'in') throw invalidQuery()
    // Whoever asks may say `me` (Drive, "Search query terms and operators").
    const wanted = value === 'me' ? world.caller.email : value
    return ({ permissions }) =>
      permissions.some(({ role, emailAddress }) => roles.includes(role) && emailAddress === wanted)
  }

const parents: Term = (world, operator, value) => {
  if (operator !== 'in') throw invalidQuery()
  const id = findFile(world, value)?.id ?? value
  return (file) => file.parents.includes(id)
}

const TERMS: Readonly<Record<string, Term>> = {
  name: text(({ name }) => name, prefixes),
  mimeType: text(
    ({ mimeType }) => mimeType,
    (type, wanted) => type.startsWith(wanted),
  ),
  fullText: text(
    ({ name, description = '' }) => `${name} ${description}`,
    (words, wanted) => words.toLowerCase().includes(wanted.replace(/^"|"$/g, '').toLowerCase()),
  ),
  modifiedTime: time(({ modified }) => modified),
  createdTime: time(({ created }) => created),
  viewedByMeTime: time(({ modified }) => modified),
  trashed: truth((world, file) => isTrashed(world, file)),
  starred: truth((_, { starred }) => starred),
  sharedWithMe: truth((world, { owner }) => owner !== world.caller.email),
  parents,
  owners: people(['owner']),
  writers: people(['owner', 'writer']),
  readers: people(['owner', 'writer', 'commenter', 'reader']),
}

/** A query as a test of files. Throws 400 for a term that is none. */
export function testOf(world: DriveWorld, condition: Condition): Test {
  if ('and' in condition) {
    const parts = condition.and.map((part) => testOf(world, part))
    return (file) => parts.every((test) => test(file))
  }
  if ('or' in condition) {
    const parts = condition.or.map((part) => testOf(world, part))
    return (file) => parts.some((test) => test(file))
  }
  if ('not' in condition) {
    const inner = testOf(world, condition.not)
    return (file) => !inner(file)
  }
  if ('key' in condition) return propertyTest(condition)
  const term = Object.hasOwn(TERMS, condition.field) ? TERMS[condition.field] : undefined
  if (!term) throw invalidQuery()
  return term(world, condition.operator, condition.value)
}

function propertyTest({ field, key, value }: { field: string; key: string; value: string }): Test {
  if (field !== 'properties' && field !== 'appProperties') throw invalidQuery()
  return (file) => Object.hasOwn(file[field] ?? {}, key) && file[field]?.[key] === value
}
