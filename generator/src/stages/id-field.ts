import { escapeSegment } from '../document/pointer.ts'
import type { Schema } from '../draft.ts'
import type { Lens } from './lens.ts'
import { plain, tokens } from './words.ts'

export interface IdField {
  /** Property, or a pointer for one in an inner object. */
  field: string
  reason: string
  confidence: number
}

const unmistakable = ['id', 'uuid', 'guid', 'uid', 'gid', '_id', 'sid', 'identifier', 'key', 'number']
const usual = [
  'id',
  'uuid',
  'guid',
  'uid',
  'gid',
  '_id',
  'sid',
  'key',
  'slug',
  'code',
  'number',
  'name',
  'username',
  'login',
  'identifier',
]

const synonyms: Readonly<Record<string, readonly string[]>> = {
  username: ['login', 'handle', 'user'],
  login: ['username', 'user'],
  handle: ['username', 'login'],
  filename: ['name'],
}

/** Objects that services keep an item's own data in. */
const inner = /^(metadata|meta|sys|attributes|properties|info|identity|header|summary|data|basic)$/

/** The property of an item that a path parameter is compared with. */
export function idField(lens: Lens, schema: Schema | undefined, param: string, noun: string): IdField | undefined {
  const own = among(lens, schema, param, noun)
  if (own && own.confidence >= 0.9) return own
  return within(lens, schema, param, noun) ?? own ?? onlyId(lens, schema, noun)
}

function scalars(lens: Lens, schema: Schema | undefined): string[] {
  return [...lens.flat(schema).properties]
    .filter(([, property]) => lens.scalar(property) !== undefined)
    .map(([name]) => name)
}

function among(lens: Lens, schema: Schema | undefined, param: string, noun: string): IdField | undefined {
  const names = scalars(lens, schema)
  const by = (wanted: string) => names.find((name) => plain(name) === plain(wanted))
  const exact = names.find((name) => name === param) ?? by(param)
  if (exact) return { field: exact, reason: 'the property of the same name', confidence: 0.97 }
  const [alternative] = alternatives(param).flatMap((word) => by(word) ?? [])
  if (alternative) return { field: alternative, reason: `one of the ways \`${param}\` tells`, confidence: 0.95 }
  const words = tokens(param)
  const tail = words.at(-1) ?? ''
  const short = by(tail)
  if (short && words.length > 1) return { field: short, reason: `\`${param}\` without its noun`, confidence: 0.95 }
  const suffix = names
    .filter((name) => tokens(name).length > 1 && plain(param).endsWith(plain(name)))
    .sort((a, b) => b.length - a.length)[0]
  if (suffix) return { field: suffix, reason: `what \`${param}\` ends in`, confidence: 0.9 }
  const [synonym] = (synonyms[tail] ?? []).flatMap((word) => by(word) ?? [])
  if (synonym) return { field: synonym, reason: `another word for \`${param}\``, confidence: 0.9 }
  const own = by(`${noun}id`) ?? by(`${noun}key`) ?? (by('id') ? undefined : by(`${noun}name`))
  if (own) return { field: own, reason: 'the noun with its id', confidence: 0.85 }
  const common = (/^(id|ids|uuid|guid|uid)$/.test(tail) ? unmistakable : usual)
    .map(by)
    .find((name) => name !== undefined)
  return common
    ? { field: common, reason: 'the usual name of an id', confidence: tail === 'id' || common === 'id' ? 0.9 : 0.65 }
    : undefined
}

/** `/metadata/name`: services that wrap an item's data name it inside. */
function within(lens: Lens, schema: Schema | undefined, param: string, noun: string): IdField | undefined {
  for (const [name, property] of lens.flat(schema).properties) {
    if (!inner.test(plain(name)) || !lens.isObject(property)) continue
    const found = among(lens, property, param, noun)
    if (found && found.confidence >= 0.9)
      return {
        field: `/${escapeSegment(name)}/${escapeSegment(found.field)}`,
        reason: `${found.reason}, in ${name}`,
        confidence: 0.85,
      }
  }
  return undefined
}

/** `entity_id`, or the one property that is an id of anything. */
function onlyId(lens: Lens, schema: Schema | undefined, noun: string): IdField | undefined {
  const ids = scalars(lens, schema).filter((name) => ['id', 'uuid', 'key'].includes(tokens(name).at(-1) ?? ''))
  const general = ids.find((name) => /^(entity|object|resource|record|item)id$/.test(plain(name)))
  const partly = ids.find((name) => tokens(name).length > 1 && plain(noun).includes(tokens(name).slice(0, -1).join('')))
  const found = general ?? partly ?? (ids.length === 1 ? ids[0] : undefined)
  return found ? { field: found, reason: 'the property that looks most like its id', confidence: 0.6 } : undefined
}

/** `issueIdOrKey` may be an id or a key; `id` comes first, as the one that never changes. */
export function alternatives(param: string): string[] {
  const words = tokens(param)
  const at = words.indexOf('or')
  if (at < 1 || at === words.length - 1) return []
  const either = [words[at - 1]!, words[at + 1]!]
  return either.includes('id') ? ['id', ...either.filter((word) => word !== 'id')] : either
}
