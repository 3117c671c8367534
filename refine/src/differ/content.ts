import type { Bindings } from '../replay/bindings.ts'
import { pairUp } from '../replay/pair.ts'
import type { Family } from '../score/family.ts'
import { isList, isRecord, type Json } from '../score/json.ts'
import { kindOf } from '../score/kind.ts'
import { pathsOf } from '../score/shape.ts'
import { compareValues, type Mismatch } from '../score/values.ts'
import { isSamePlace } from './address.ts'
import { align } from './align.ts'
import type { Compared, Finding } from './differ.ts'
import { isSameMoment } from './moment.ts'

/** In what two bodies differ. What a list of whatever was there holds of the tape's own is scored; here whole bodies are compared. */
export function ofContent(recorded: Json, got: Json, compared: Compared): Finding[] {
  const { family, memory, made, forms } = compared
  const { reply, moved, others } = align(recorded, got, memory.bindings)
  made.add(recorded, reply)
  forms.add(compared, recorded, reply, family, memory.bindings)
  const order = moved.map((path): Finding => {
    return { kind: 'order', where: path, wanted: 'as recorded', got: 'in another order', breaks: true }
  })
  const values = compareValues(recorded, reply, family, memory).mismatches.filter(isTelling(compared))
  const unlike = others.map(({ path, wanted, got }): Finding => {
    return { kind: 'body value', where: `${path} items`, wanted, got, breaks: false }
  })
  const mixed = new Set(others.map(({ path }) => `${path} length`))
  const lengths = ofLengths(recorded, reply).filter(({ where }) => !mixed.has(where))
  const isLate = compared.views.isLengthUndone(compared.entry)
  const late = (finding: Finding): Finding => (isLate ? { ...finding, kind: 'side effect' } : finding)
  const shape = ofShape(...shared(recorded, reply, memory.bindings), compared)
  const isOther = new Set(shape.map(({ where }) => where))
  return [
    ...order,
    ...unlike.map(late),
    ...shape,
    ...values.filter(({ path }) => !isOther.has(path)).map((one) => ofValue(one, compared)),
    ...ofMadeUp(recorded, reply, compared),
    ...lengths.map(late),
  ]
}

/**
 * Whether a mismatch says anything: not that another moment is another, nor that a name which was made up is made up otherwise.
 * What the client sent is no such name.
 */
function isTelling({ entry, made }: Compared): (mismatch: Mismatch) => boolean {
  const then = Date.parse(entry.startedDateTime)
  const now = Date.now()
  return ({ origin, wanted, got }) =>
    !isSameMoment(wanted, then, got, now) &&
    !isSameSocket(wanted, got) &&
    !(origin === 'constant' && isOpaque(wanted) && isOpaque(got)) &&
    !(origin !== 'sent' && made.isSame(wanted, got))
}

/** Two addresses of WebSockets, which hold a ticket each: the path is what they have in common. */
function isSameSocket(wanted: Json, got: Json): boolean {
  if (typeof wanted !== 'string' || typeof got !== 'string' || !/^wss?:/.test(wanted) || !/^wss?:/.test(got))
    return false
  return new URL(wanted).pathname === new URL(got).pathname
}

/** Long and of everything: what only its maker reads. */
const isOpaque = (value: Json): boolean =>
  typeof value === 'string' && /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\w+/=.-]{20,}$/.test(value)

/** Bodies whose lists hold what both have: what one list has more of is told as its length. */
function shared(recorded: Json, reply: Json, bindings: Bindings): [Json, Json] {
  if (isList(recorded) && isList(reply)) {
    const pairs = pairUp(recorded, reply, bindings)
    const named =
      pairs.length > 0 ? pairs : recorded.slice(0, reply.length).map((item, at) => [item, reply[at] as Json] as const)
    const both = named.map(([item, other]) => shared(item, other, bindings))
    return [both.map(([item]) => item), both.map(([, other]) => other)]
  }
  if (!isRecord(recorded) || !isRecord(reply)) return [recorded, reply]
  const [mine, theirs] = [{ ...recorded }, { ...reply }] as Record<string, Json>[] as [
    Record<string, Json>,
    Record<string, Json>,
  ]
  for (const key of Object.keys(recorded))
    if (Object.hasOwn(reply, key))
      [mine[key], theirs[key]] = shared(recorded[key] as Json, reply[key] as Json, bindings)
  return [mine, theirs]
}

/** Paths that one side lacks, or where nothing of a type stands that the other has there. */
export function ofShape(recorded: Json, got: Json, { family }: Pick<Compared, 'family'>): Finding[] {
  const [mine, theirs] = [pathsOf(recorded, family), pathsOf(got, family)]
  const missing = [...mine].filter(([path, types]) => !isThere(types, theirs.get(path))).map(([path]) => path)
  const extra = [...theirs.keys()].filter((path) => !mine.has(path))
  // Whether there are items at all is a matter of a list's length.
  const isTold = (path: string) => !path.endsWith('[]') || (mine.has(path) && theirs.has(path))
  return [
    ...tops(missing)
      .filter(isTold)
      .map((path): Finding => {
        const types = theirs.get(path)
        const told = types
          ? { wanted: typesIn(mine.get(path)), got: typesIn(types) }
          : { wanted: 'there', got: undefined }
        return { kind: 'body shape', where: path, ...told, breaks: true }
      }),
    ...tops(extra)
      .filter(isTold)
      .map((path): Finding => ({ kind: 'body shape', where: path, wanted: undefined, got: 'there', breaks: false })),
  ]
}

/** `null` stands for any type: what may be left empty says nothing about what else it may be. */
const isThere = (wanted: ReadonlySet<string>, got: ReadonlySet<string> | undefined): boolean =>
  got !== undefined && (got.has('null') || wanted.has('null') || !wanted.isDisjointFrom(got))

const typesIn = (types: ReadonlySet<string> | undefined): string => [...(types ?? [])].sort().join(' or ')

/** Of paths within each other the outermost: what lacks a thing lacks all in it. */
const tops = (paths: readonly string[]): string[] =>
  paths.filter((path) => !paths.some((other) => other !== path && isBelow(path, other)))

const isBelow = (path: string, other: string): boolean => path.startsWith(`${other}.`) || path.startsWith(`${other}[`)

function ofValue({ origin, path, wanted, got, owner }: Mismatch, { views }: Compared): Finding {
  const isLate = owner !== undefined && views.isUndone(owner)
  return { kind: isLate ? 'side effect' : 'body value', where: path, wanted, got, breaks: origin !== 'volatile' }
}

/** What is compared by its kind alone when replies are scored: where addresses lead to, in what unit times are, whether there is a cursor. */
function ofMadeUp(recorded: Json, reply: Json, { entry, answer, family, memory }: Compared): Finding[] {
  // What a service says by itself does not tell where it was asked.
  const isEvent = entry.request.method === 'EVENT'
  const at = [entry.request.url, answer.asked ?? entry.request.url] as const
  const found = new Map<string, Finding>()
  const say = (where: string, wanted: Json, got: Json) =>
    found.set(where, { kind: 'body value', where, wanted, got, breaks: false })
  each(recorded, reply, '', '', (path, key, mine, theirs) => {
    if (isEvent && typeof mine === 'string' && URL.canParse(mine)) return
    if (!isAlike(key, mine, theirs, at, family, memory.bindings)) say(path, mine, theirs)
  })
  return [...found.values()]
}

const CURSOR = /cursor|pageToken/i

function isAlike(
  key: string,
  mine: Json,
  theirs: Json,
  at: readonly [string, string],
  family: Family,
  bindings: Bindings,
): boolean {
  if (typeof mine === 'number' && typeof theirs === 'number') {
    const isTime = kindOf(family, key, mine) === 'volatile number' && Math.min(mine, theirs) > 1e9
    return !isTime || String(Math.floor(mine)).length === String(Math.floor(theirs)).length
  }
  if (typeof mine !== 'string' || typeof theirs !== 'string') return true
  if (CURSOR.test(key)) return (mine === '') === (theirs === '')
  return kindOf(family, key, mine) !== 'url' || isSamePlace([mine, theirs], at, bindings, family)
}

function each(
  recorded: Json,
  reply: Json,
  key: string,
  path: string,
  visit: (path: string, key: string, recorded: Json, reply: Json) => void,
): void {
  if (isList(recorded)) {
    // Lists of other lengths are told of as such.
    if (isList(reply) && recorded.length === reply.length)
      for (const [at, item] of recorded.entries()) each(item, reply[at] as Json, key, `${path}[]`, visit)
  } else if (isRecord(recorded)) {
    if (isRecord(reply))
      for (const [inner, value] of Object.entries(recorded))
        if (Object.hasOwn(reply, inner)) each(value, reply[inner] as Json, inner, `${path}.${inner}`, visit)
  } else visit(path, key, recorded, reply)
}

/** Lists that hold more or fewer than recorded, which a comparison of shapes does not see. */
function ofLengths(recorded: Json, reply: Json, path = ''): Finding[] {
  if (isList(recorded) && isList(reply)) {
    if (recorded.length !== reply.length)
      return [
        {
          kind: 'body value',
          where: `${path}[] length`,
          wanted: recorded.length,
          got: reply.length,
          breaks: reply.length === 0,
        },
      ]
    const inner = recorded.flatMap((item, at) => ofLengths(item, reply[at] as Json, `${path}[]`))
    return [...new Map(inner.map((finding) => [finding.where, finding])).values()]
  }
  if (!isRecord(recorded) || !isRecord(reply)) return []
  return Object.entries(recorded).flatMap(([key, value]) =>
    Object.hasOwn(reply, key) ? ofLengths(value, reply[key] as Json, `${path}.${key}`) : [],
  )
}
