import type { IdPlan, ServerField, TimeFormat } from '@dtu/kit/fallback/plan'
import type { Json, Schema } from '../draft.ts'
import { itemIn, itemSchema } from './item-schema.ts'
import { type Model, type Res, rolesOf } from './model.ts'
import { requestOf } from './success.ts'
import { plain } from './words.ts'

export interface Fields {
  serverSet: ServerField[]
  writeOnly: string[]
  readOnly: string[]
  defaults: Record<string, Json>
}

const created =
  /^(created|createdat|createdon|createdate|createddate|creationdate|creationtime|creationtimestamp|createtime|createdtime|createddatetime|createdtimestamp|datecreated|timecreated|insertedat|registeredat|addedat|submittedat|postedat|ctime)$/
const updated =
  /^(updated|updatedat|updatedon|updatedate|updateddate|updatetime|updatedtime|updateddatetime|lastupdated|lastupdatedat|lastupdate|lastmodified|lastmodifiedat|lastmodifieddate|modified|modifiedat|modifiedon|modifieddate|modifiedtime|datemodified|dateupdated|timeupdated|changedat|mtime)$/
const caller = /^(createdby|createdbyid|creator|creatorid|authorid|ownerid|updatedby|modifiedby|lastmodifiedby)$/
const self = /^(self|selflink|href|selfurl|resourceurl|uri)$/

/** Which fields the server writes, hides and fills in. */
export function fieldsOf(model: Model, res: Res, id: IdPlan | undefined): Fields {
  const properties: [string, Schema][] = [...model.lens.flat(itemSchema(model, res)).properties]
  const sent = sentFields(model, res)
  const { required } = model.lens.flat(itemSchema(model, res))
  const known = { sent, id, required, links: res.links !== undefined }
  const aside = id && !id.hidden && !properties.some(([name]) => name === id.field)
  const inner = aside ? [{ field: id.field, value: { of: 'id' as const } }] : []
  const serverSet = [...inner, ...properties.flatMap(([name, schema]) => serverField(model, name, schema, known))]
  const said = (name: string, keyword: string) =>
    model.lens.flat(model.lens.property(itemSchema(model, res), name)).said[keyword] === true
  const names = properties.map(([name]) => name)
  const writeOnly = [
    ...new Set([
      ...names.filter((name) => said(name, 'writeOnly') || isSecret(model, name, sent, names)),
      ...hiddenSecrets(sent, names),
    ]),
  ]
  const readOnly = names.filter((name) => said(name, 'readOnly'))
  report(model, res, serverSet, writeOnly)
  // An example given as the default of an id would name all items alike.
  const set = new Set([...serverSet.map(({ field }) => field), ...(id ? [id.field] : [])])
  return { serverSet, writeOnly, readOnly, defaults: defaultsOf(model, res, set) }
}

/** Properties that creates and changes take. Undefined where no body is described. */
function sentFields(model: Model, res: Res): Map<string, Schema> | undefined {
  const bodies = rolesOf(model, res)
    .filter(([, { kind }]) => kind === 'create' || kind === 'replace' || kind === 'merge' || kind === 'upsert')
    .map(([operation]) => requestOf(operation)?.schema)
    .filter((schema) => schema !== undefined)
  if (!bodies.length) return undefined
  return new Map(bodies.flatMap((body) => [...model.lens.flat(itemIn(model, res, body).schema).properties]))
}

interface Known {
  sent: Map<string, Schema> | undefined
  id: IdPlan | undefined
  required: ReadonlySet<string>
  links: boolean
}

function serverField(model: Model, name: string, schema: Schema, { sent, id, required, links }: Known): ServerField[] {
  const word = plain(name)
  const { said } = model.lens.flat(schema)
  const isSent = [...(sent?.keys() ?? [])].some((other) => plain(other) === word) && said.readOnly !== true
  if (name === id?.field) return [{ field: name, value: { of: 'id' } }]
  // What links show is another item, with an id of its own.
  const serial = !isSent && id && !id.hidden && !links && serialFormat(model, name, schema, required)
  if (serial) return [{ field: name, value: { of: 'serial', as: serial } }]
  const time = created.test(word) ? 'created' : updated.test(word) ? 'updated' : undefined
  const as = time && timeFormat(model, schema)
  if (time && as && !isSent) return [{ field: name, value: { of: time, as } }]
  if (self.test(word) && model.lens.scalar(schema) === 'string' && !isSent)
    return [{ field: name, value: { of: 'self' } }]
  if (caller.test(word) && model.lens.scalar(schema) === 'string' && !isSent)
    return [{ field: name, value: { of: 'caller' } }]
  if (/^(version|revision|etag|lockversion|resourceversion|generation)$/.test(word) && !isSent)
    return versionField(model, name, schema)
  const only = model.lens.enumOf(schema)
  // One allowed value says what kind of thing this is.
  return only.length === 1 && !isSent ? [{ field: name, value: { of: 'constant', value: only[0]! } }] : []
}

/** What only tells one item from another, where the path tells them apart by something else. */
const identity = /^(id|uuid|guid|uid|gid|internalid|nodeid|globalid)$/

function serialFormat(
  model: Model,
  name: string,
  schema: Schema,
  required: ReadonlySet<string>,
): 'integer' | 'string' | 'uuid' | undefined {
  if (!identity.test(plain(name)) || !(plain(name) === 'id' || required.has(name))) return undefined
  const type = model.lens.scalar(schema)
  if (type === 'string') return /^(uuid|guid)$/.test(String(model.lens.flat(schema).said.format)) ? 'uuid' : 'string'
  return type === 'integer' || type === 'number' ? 'integer' : undefined
}

function versionField(model: Model, name: string, schema: Schema): ServerField[] {
  const type = model.lens.scalar(schema)
  if (type === 'integer' || type === 'number') return [{ field: name, value: { of: 'version', as: 'integer' } }]
  return type === 'string' ? [{ field: name, value: { of: 'version', as: 'string' } }] : []
}

function timeFormat(model: Model, schema: Schema): TimeFormat | undefined {
  const { said } = model.lens.flat(schema)
  const type = model.lens.scalar(schema)
  const example = said.example
  if (type === 'integer' || type === 'number')
    return Number(example) > 1e11 || (said.format === 'int64' && /milli/i.test(String(said.description)))
      ? 'millis'
      : 'seconds'
  if (type !== 'string') return undefined
  if (said.format === 'date') return 'date'
  if (typeof example === 'string' && /^\d{10}$/.test(example)) return 'secondsText'
  if (typeof example === 'string' && /^\d{13}$/.test(example)) return 'millisText'
  return 'iso'
}

/** Secrets are taken and not shown, where replies do not list them anyway. */
function isSecret(model: Model, name: string, sent: Map<string, Schema> | undefined, shown: string[]): boolean {
  if (!/^(password|passwd|newpassword|currentpassword|pin|passphrase)$/.test(plain(name)) || !sent?.has(name))
    return false
  return model.lens.flat(sent.get(name)).said.format === 'password' && !shown.includes(name)
}

function hiddenSecrets(sent: Map<string, Schema> | undefined, shown: string[]): string[] {
  return [...(sent?.keys() ?? [])].filter(
    (name) => /^(password|passwd|pin|passphrase)$/.test(plain(name)) && !shown.includes(name),
  )
}

const MAX_DEFAULT = 200

/** What a field has when nothing else is said: the declared default of the body, else of the item. */
function defaultsOf(model: Model, res: Res, set: ReadonlySet<string>): Record<string, Json> {
  const sent = sentFields(model, res) ?? new Map<string, Schema>()
  const shown = model.lens.flat(itemSchema(model, res)).properties
  const defaults: Record<string, Json> = {}
  for (const [name, schema] of [...shown, ...sent]) {
    const value = model.lens.flat(schema).said.default
    if (!set.has(name) && value !== undefined && value !== null && JSON.stringify(value).length <= MAX_DEFAULT)
      defaults[name] = value
  }
  return defaults
}

function report(model: Model, res: Res, serverSet: ServerField[], writeOnly: string[]): void {
  const told = serverSet.filter(({ value }) => value.of !== 'id').map(({ field, value }) => `${field} (${value.of})`)
  if (told.length)
    model.findings.add(
      res.name,
      `the server sets ${told.join(', ')}`,
      'by name and type; callers do not send them',
      0.85,
    )
  if (writeOnly.length)
    model.findings.add(
      res.name,
      `${writeOnly.join(', ')} never shown`,
      'declared write-only, or a secret that replies do not list',
      0.9,
    )
}
