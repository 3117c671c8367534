import { isList, isRecord, type Json } from '../score/json.ts'
import type { Redactor } from './redactor.ts'
import { isGrantCode, isSecretPart } from './secrets.ts'

/** What is done with each text of a document by itself, whatever it stands under. */
interface Texts {
  value(name: string, value: string): string
  text(text: string): string
}

/** Of a document in which nothing looks like a credential. */
const AS_THEY_ARE: Texts = { value: (_, value) => value, text: (text) => text }

/** Replaces values in JSON text, which was read as `json`. Everything else stays as it was spelled: numbers, spaces, the order of keys. */
export function redactJson(text: string, json: Json, redactor: Redactor): string {
  const found = new Map<string, string>()
  let isChanged = false
  const note: Note = (value, standIn) => {
    isChanged = true
    if (typeof value === 'string') found.set(value, standIn)
  }
  const texts = redactor.isPlain(text) ? AS_THEY_ARE : redactor
  const redacted = redactValue(json, { redactor, texts, note })
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

interface Work {
  readonly redactor: Redactor
  readonly texts: Texts
  readonly note: Note
}

function redactValue(value: Json, work: Work, kind?: string): Json {
  if (typeof value === 'string') return redactText(value, work, kind)
  if (typeof value === 'number') {
    if (kind !== 'token' || value === 0) return value
    work.note(value, '0')
    return 0
  }
  if (isList(value)) return value.map((item) => redactValue(item, work, kind))
  if (!isRecord(value)) return value
  const names = Object.keys(value)
  const pairs = Object.entries(value).map(([key, inner]): [string, Json] => {
    const own = work.redactor.kindOf(key) ?? (isGrantCode(key, names) ? 'code' : undefined)
    const within = own ?? (kind && isSecretPart(key) ? kind : undefined)
    return [redactKey(key, work), redactValue(inner, work, within ?? (isNested(inner) ? kind : undefined))]
  })
  return Object.fromEntries(pairs)
}

const isNested = (value: Json): boolean => typeof value === 'object' && value !== null

function redactText(value: string, { redactor, texts, note }: Work, kind: string | undefined): string {
  const standIn = kind ? redactor.hide(value, kind) : texts.value('', value)
  if (standIn !== value) note(value, standIn)
  return standIn
}

function redactKey(key: string, { texts, note }: Work): string {
  const changed = texts.text(key)
  if (changed !== key) note(key, changed)
  return changed
}
