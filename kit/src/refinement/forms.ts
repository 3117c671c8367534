import type { FORMS } from './entry.ts'

/** Below, a number counts seconds since 1970; from there on milliseconds. */
const MILLIS = 1e11

/** A value in another form; as it is where it has none in that. */
export function written(value: unknown, form: (typeof FORMS)[number]): unknown {
  if (value === null || value === undefined) return value
  return WRITERS[form](value)
}

const WRITERS: Readonly<Record<(typeof FORMS)[number], (value: unknown) => unknown>> = {
  text: (value) => (typeof value === 'object' ? value : String(value)),
  number: (value) => (Number.isNaN(Number(value)) || value === '' ? value : Number(value)),
  boolean: (value) => (value === 'true' || value === 1 ? true : value === 'false' || value === 0 ? false : value),
  list: (value) => (Array.isArray(value) ? value : [value]),
  iso: (value) => onTime(value, (time) => time.toISOString()),
  'iso-seconds': (value) => onTime(value, (time) => time.toISOString().replace(/\.\d+Z$/, 'Z')),
  seconds: (value) => onTime(value, (time) => Math.floor(time.getTime() / 1000)),
  millis: (value) => onTime(value, (time) => time.getTime()),
  upper: (value) => (typeof value === 'string' ? value.toUpperCase() : value),
  lower: (value) => (typeof value === 'string' ? value.toLowerCase() : value),
}

function onTime(value: unknown, write: (time: Date) => unknown): unknown {
  const number = Number(value)
  const millis =
    typeof value === 'string' && Number.isNaN(number) ? Date.parse(value) : number * (number < MILLIS ? 1000 : 1)
  return Number.isNaN(millis) ? value : write(new Date(millis))
}
