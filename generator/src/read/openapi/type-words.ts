import type { Schema } from '../../draft.ts'
import type { Loose } from './loose.ts'

const jsonTypes = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'])

/** Words that documents use for types although no version of the format has them. */
const loosely: Record<string, Schema> = {
  int: { type: 'integer' },
  int32: { type: 'integer', format: 'int32' },
  int64: { type: 'integer', format: 'int64' },
  long: { type: 'integer', format: 'int64' },
  float: { type: 'number' },
  double: { type: 'number' },
  decimal: { type: 'number' },
  bool: { type: 'boolean' },
  str: { type: 'string' },
  text: { type: 'string' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
  'date-time': { type: 'string', format: 'date-time' },
  timestamp: { type: 'string' },
  uuid: { type: 'string', format: 'uuid' },
  uri: { type: 'string', format: 'uri' },
  url: { type: 'string', format: 'uri' },
  email: { type: 'string', format: 'email' },
  enum: { type: 'string' },
  file: { type: 'string', format: 'binary' },
  binary: { type: 'string', format: 'binary' },
  list: { type: 'array' },
  map: { type: 'object' },
  dict: { type: 'object' },
  any: {},
  mixed: {},
}

/** The JSON types of a schema, with what a loose word adds (`also`). A type that only follows from keywords is told too. */
export function typesOf(raw: Loose, warn: (message: string) => void): { types: string[]; also: Schema } {
  const types = new Set<string>()
  const also: Schema = {}
  for (const word of [raw.type].flat()) {
    if (word === undefined || word === null) continue
    const known =
      typeof word === 'string' ? (jsonTypes.has(word) ? { type: word } : loosely[word.toLowerCase()]) : undefined
    const plain =
      typeof word === 'string' && !known && jsonTypes.has(word.toLowerCase()) ? word.toLowerCase() : undefined
    if (plain) types.add(plain)
    else if (!known) warn(`unknown type ${JSON.stringify(word)?.slice(0, 60)}; anything is allowed`)
    else {
      if (known.type) types.add(known.type as string)
      if ('format' in known && raw.format === undefined) also.format = known.format as string
    }
  }
  if (types.size === 0 && raw.type === undefined && isObjectLike(raw)) types.add('object')
  return { types: [...types], also }
}

function isObjectLike(raw: Loose): boolean {
  return typeof raw.properties === 'object' && raw.properties !== null && !raw.allOf && !raw.anyOf && !raw.oneOf
}
