import type { OperationSpec, Twin } from '@dtu/kit'
import { contractOf } from '@dtu/kit/contract'
import { isRecord, type Json } from '../score/json.ts'
import { type Outcome, type Recipe, refusedWith } from './maker.ts'
import type { Need } from './need.ts'

type Schema = Readonly<Record<string, any>>

/** Makes a thing where its collection says how: `POST` to the path that it is asked for under. */
export function rest(twins: readonly Twin[]): Recipe {
  return (need, maker) => {
    const twin = twins.find(({ name }) => name === need.service)
    const creates = twin && need.at === 'path' ? creatorOf(twin, need.collection) : undefined
    if (!creates || !twin) return undefined
    return (async (): Promise<Outcome> => {
      const schema = bodyOf(creates, contractOf(twin).document)
      const body = need.recorded && writable(need.recorded, schema)
      if (body === undefined && schema?.required?.length) return 'nothing recorded shows what it was'
      const path = need.collection
        .split('/')
        .map((part) => maker.bindings.text(part))
        .join('/')
      const made = await maker.call(need, 'POST', path, body ?? {})
      if (made.status >= 400) return refusedWith(made.status, made.body)
      return maker.bind(need, made.body, idOf(need, made.body))
    })()
  }
}

/** The operation that makes members of a collection. */
const creatorOf = (twin: Twin, collection: string): OperationSpec | undefined =>
  [...contractOf(twin).operations.values()].find(
    ({ method, path }) => method === 'POST' && patternOf(path).test(collection),
  )

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]*\}/g, '[^/]+')}$`)

function bodyOf({ raw }: OperationSpec, document: Schema): Schema | undefined {
  const content = raw.requestBody?.content ?? {}
  return resolved((content['application/json'] ?? Object.values(content)[0])?.schema, document)
}

function resolved(schema: Schema | undefined, document: Schema): Schema | undefined {
  const name = typeof schema?.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined
  return name === undefined ? schema : resolved(document.components?.schemas?.[name], document)
}

/** What only the service writes, under names that most services use. */
const OWN = /^(id|_links|_embedded|created|createdAt|lastUpdated|updated|updatedAt|self|etag|orn|status)$/

/** Of what was recorded that which a client may send. */
function writable(recorded: Readonly<Record<string, Json>>, schema: Schema | undefined): Json {
  const known = schema?.properties as Record<string, Schema> | undefined
  const isSent = (key: string) => (known ? key in known && !known[key]?.readOnly : true) && !OWN.test(key)
  return Object.fromEntries(Object.entries(recorded).filter(([key]) => isSent(key)))
}

/** The id of what was made: under the key that has it in the recording. */
function idOf(need: Need, made: Json): string | undefined {
  if (!isRecord(made)) return undefined
  const own = Object.entries(need.recorded ?? {}).find(([, value]) => value === need.id)?.[0]
  const id = [own ?? 'id', 'id', 'documentId', 'spreadsheetId']
    .map((key) => made[key])
    .find((value) => value !== undefined)
  return typeof id === 'string' ? id : undefined
}
