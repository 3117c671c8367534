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

const SHAPES: Readonly<Record<string, RegExp>> = {
  'date-time': /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|z|[+-]\d\d:?\d\d)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  email: /^[^@\s]+@[^@\s]+$/,
  uri: /^[a-z][a-z0-9+.-]*:/i,
  uuid: /^(urn:uuid:)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  ipv4: /^\d+\.\d+\.\d+\.\d+$/,
  ipv6: /^[0-9a-f:.]+$/i,
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

/** Whether a text is what a schema says of texts. */
export function allows(said: Schema, text: string): boolean {
  if (typeof said.minLength === 'number' && [...text].length < said.minLength) return false
  if (typeof said.maxLength === 'number' && [...text].length > said.maxLength) return false
  if (typeof said.pattern === 'string' && regexOf(said.pattern)?.test(text) === false) return false
  const shape = SHAPES[said.format as string]
  return !shape || shape.test(text)
}
