import { draw, LOWER } from '../ids.ts'
import { regexOf, textFor } from './pattern.ts'
import type { Schema } from './schemas.ts'

/** Texts of the formats that clients parse. The epoch and example.com say that nobody ever gave a value. */
const BY_FORMAT: Readonly<Record<string, string>> = {
  'date-time': '1970-01-01T00:00:00.000Z',
  date: '1970-01-01',
  time: '00:00:00Z',
  email: 'nobody@example.com',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  hostname: 'example.com',
  ipv4: '127.0.0.1',
  ipv6: '::1',
  uuid: '00000000-0000-4000-a000-000000000000',
}

const LONGEST = 10_000

/** The least text that satisfies a schema. */
export function leastText(said: Schema, material: string): string {
  const least = Math.min(said.minLength ?? 0, LONGEST)
  const most = said.maxLength ?? Infinity
  const fitting = (text: string | undefined) =>
    text !== undefined && text.length >= least && text.length <= most ? text : undefined
  const formatted = fitting(BY_FORMAT[said.format as string])
  if (typeof said.pattern === 'string') {
    if (formatted !== undefined && regexOf(said.pattern)?.test(formatted)) return formatted
    const text = textFor(said.pattern, material, least, most)
    if (text !== undefined) return text
  }
  return formatted ?? (least > 0 ? draw(material, LOWER, least) : '')
}

/**
 * A text as a schema has it; undefined when it is not what the schema says. A day is written as a moment where that is wanted,
 * and the other way round. Of other formats nothing is asked: what was sent is worth more than its form.
 */
export function conformText(said: Schema, text: string): string | undefined {
  const written = asFormat(said.format, text)
  if (typeof said.minLength === 'number' && [...written].length < said.minLength) return undefined
  if (typeof said.maxLength === 'number' && [...written].length > said.maxLength) return undefined
  if (typeof said.pattern === 'string' && regexOf(said.pattern)?.test(written) === false) return undefined
  return written
}

function asFormat(format: unknown, text: string): string {
  if (format === 'date-time' && /^\d{4}-\d\d-\d\d$/.test(text)) return `${text}T00:00:00.000Z`
  return format === 'date' && /^\d{4}-\d\d-\d\d[T ]/.test(text) ? text.slice(0, 10) : text
}
