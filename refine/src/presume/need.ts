import { idsIn } from '../replay/learn.ts'
import { isRead } from '../replay/read.ts'
import { familyOf } from '../score/families/index.ts'
import type { Family } from '../score/family.ts'
import { isList, isRecord, type Json, readJson } from '../score/json.ts'
import { UUID } from '../score/kind.ts'
import type { HarEntry } from '../tape/har.ts'
import type { Tape } from '../tape/tape.ts'

/** Something that a tape asks for and did not make: it was there before the recording began. */
export interface Need {
  readonly id: string
  readonly service: string
  /** Where it is first asked for: the entry, and the place in it. */
  readonly index: number
  readonly at: 'path' | 'query' | 'body'
  /** The query's or body's key, or the path's segment before it: `channel`, `groups`. */
  readonly key: string
  /** The path up to it: `/api/v1/groups`. Of the query and body the whole path. */
  readonly collection: string
  /** The address it is asked at, without path. */
  readonly origin: string
  /** A read showed it before it was asked for, as a list does: the twin may have its own in the same place. */
  readonly isShown: boolean
  /** What the tape shows it to be. */
  readonly recorded: Readonly<Record<string, Json>> | undefined
}

/** The ids that a tape's successful requests use and that no request of the tape made, in the order of use. */
export function needsOf(tape: Tape, serviceOf: (entry: HarEntry) => string): Need[] {
  const made = new Set<string>()
  const shown = new Set<string>()
  const needs = new Map<string, Need>()
  for (const [index, entry] of tape.entries.entries()) {
    const service = serviceOf(entry)
    const family = familyOf(service)
    const body = readJson(entry.response.content.text)
    const asked = [...idsAsked(entry, family)]
    if (wentWell(entry, body))
      for (const found of asked)
        if (!made.has(found.id) && !needs.has(found.id)) {
          const isShown = shown.has(found.id)
          needs.set(found.id, { ...found, service, index, isShown, recorded: recordedAs(found.id, tape) })
        }
    // What a read shows of a thing that the tape made is the tape's too.
    const isOwn = !isRead(entry) || asked.some(({ id }) => made.has(id))
    if (body !== undefined) for (const id of idsIn(body, family)) (isOwn ? made : shown).add(id)
  }
  return [...needs.values()]
}

const wentWell = ({ response }: HarEntry, body: Json | undefined): boolean =>
  response.status < 400 && !(isRecord(body) && body.ok === false)

type Asked = Pick<Need, 'id' | 'at' | 'key' | 'collection' | 'origin'>

function* idsAsked({ request }: HarEntry, family: Family): Generator<Asked> {
  const { pathname, searchParams, origin } = new URL(request.url)
  const isId = (text: string) => family.id.test(text) || UUID.test(text)
  const segments = pathname.split('/')
  for (const [at, segment] of segments.entries()) {
    const [id = ''] = segment.split(':')
    if (at > 1 && isId(id)) {
      const collection = segments.slice(0, at).join('/')
      yield { id, at: 'path', key: segments[at - 1] as string, collection, origin }
    }
  }
  for (const [key, value] of searchParams)
    for (const id of listed(value)) if (isId(id)) yield { id, at: 'query', key, collection: pathname, origin }
  for (const [key, value] of valuesSent(request.postData?.text))
    for (const id of listed(value)) if (isId(id)) yield { id, at: 'body', key, collection: pathname, origin }
}

/** `C1,C2` names two. */
const listed = (value: string): string[] => value.split(',')

function valuesSent(text: string | undefined): [key: string, value: string][] {
  const json = readJson(text)
  return json === undefined ? [...new URLSearchParams(text)] : [...scalars(json, '')]
}

function* scalars(value: Json, key: string): Generator<[string, string]> {
  if (isList(value)) for (const item of value) yield* scalars(item, key)
  else if (isRecord(value)) for (const [inner, item] of Object.entries(value)) yield* scalars(item, inner)
  else if (typeof value === 'string') yield [key, value]
}

/** The first object of a reply whose `id` it is, or that stands under such a key. */
function recordedAs(id: string, { entries }: Tape): Need['recorded'] {
  for (const { response } of entries) {
    const text = response.content.text
    const body = text?.includes(id) ? readJson(text) : undefined
    const found = body === undefined ? undefined : objectOf(id, body)
    if (found) return found
  }
  return undefined
}

const OWN_ID = ['id', 'key', 'ts', 'documentId', 'spreadsheetId', 'fileId']

function objectOf(id: string, value: Json): Need['recorded'] {
  if (isList(value)) return value.map((item) => objectOf(id, item)).find((found) => found !== undefined)
  if (!isRecord(value)) return undefined
  if (OWN_ID.some((key) => value[key] === id) && Object.keys(value).length > 1) return value
  return Object.values(value)
    .map((item) => objectOf(id, item))
    .find((found) => found !== undefined)
}
