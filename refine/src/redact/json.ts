import { isList, isRecord, type Json } from '../score/json.ts'
import type { Redactor } from './redactor.ts'
import { isGrantCode, isSecretPart } from './secrets.ts'

/** Replaces values in JSON text. Everything else stays as it was spelled: numbers, spaces, the order of keys. */
export function redactJson(text: string, redactor: Redactor): string {
  const found = new Map<string, string>()
  let isChanged = false
  const redacted = redactValue(JSON.parse(text), redactor, (value, standIn) => {
    isChanged = true
    if (typeof value === 'string') found.set(value, standIn)
  })
  if (!isChanged) return text
  let changed = text
  // The longest first: a secret may stand within another text.
  for (const [value, standIn] of [...found].sort(([a], [b]) => b.length - a.length))
    changed = changed.replaceAll(JSON.stringify(value), () => JSON.stringify(standIn))
  const wanted = JSON.stringify(redacted)
  return isSame(changed, wanted) ? changed : wanted
}

/** A text may be spelled with other escapes than ours, or a number be hidden: then it is written anew. */
function isSame(text: string, wanted: string): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === wanted
  } catch {
    return false
  }
}

type Note = (value: string | number, standIn: string) => void

function redactValue(value: Json, redactor: Redactor, note: Note, kind?: string): Json {
  if (typeof value === 'string') return redactText(value, redactor, note, kind)
  if (typeof value === 'number') {
    if (kind !== 'token' || value === 0) return value
    note(value, '0')
    return 0
  }
  if (isList(value)) return value.map((item) => redactValue(item, redactor, note, kind))
  if (!isRecord(value)) return value
  const names = Object.keys(value)
  const pairs = Object.entries(value).map(([key, inner]): [string, Json] => {
    const own = redactor.kindOf(key) ?? (isGrantCode(key, names) ? 'code' : undefined)
    const within = own ?? (kind && isSecretPart(key) ? kind : undefined)
    return [
      redactKey(key, redactor, note),
      redactValue(inner, redactor, note, within ?? (isNested(inner) ? kind : undefined)),
    ]
  })
  return Object.fromEntries(pairs)
}

const isNested = (value: Json): boolean => typeof value === 'object' && value !== null

function redactText(value: string, redactor: Redactor, note: Note, kind: string | undefined): string {
  const standIn = kind ? redactor.hide(value, kind) : redactor.value('', value)
  if (standIn !== value) note(value, standIn)
  return standIn
}

function redactKey(key: string, redactor: Redactor, note: Note): string {
  const changed = redactor.text(key)
  if (changed !== key) note(key, changed)
  return changed
}
