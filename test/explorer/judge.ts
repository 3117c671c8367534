import { createRequire } from 'node:module'
import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { ApiDocument, ApiOperation, Schema } from './document.ts'

const addFormats = formats as unknown as (ajv: Ajv2020, formats: string[]) => void
const require = createRequire(import.meta.url)

interface Reply {
  readonly status: number
  readonly isJson: boolean
  readonly body: unknown
}

/** Documents declare bodies for them all the same. */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304])

/** The key of a status in a document, with its schema. */
const declaredFor = ({ replies }: ApiOperation, status: number): [string, Schema | undefined] | undefined => {
  const [first] = String(status)
  return (
    [...replies].find(([key]) => key === String(status)) ??
    [...replies].find(([key]) => key.toUpperCase() === `${first}XX`) ??
    [...replies].find(([key]) => key === 'default')
  )
}

/** A success that the document does not know, where it knows another. */
const undeclared = ({ replies }: ApiOperation, status: number): string[] | undefined =>
  [...replies.keys()].some((key) => key.startsWith('2')) ? [`${status} is not declared`] : undefined

/** Says whether replies are what the document declares. */
export class Judge {
  readonly #api: ApiDocument
  readonly #isOurs: (text: unknown) => boolean
  readonly #validators = new Map<Schema, ValidateFunction | undefined>()
  #ajv: Ajv2020 | undefined
  /** Schemas that no validator takes: replies cannot be held to them. */
  readonly unusable: string[] = []

  /** @param isOurs whether a text was made up by the explorer: where requests allow any, replies must repeat it */
  constructor(api: ApiDocument, isOurs: (text: unknown) => boolean) {
    this.#api = api
    this.#isOurs = isOurs
  }

  /** Problems of a reply; undefined where the document says nothing of it that can be checked. */
  problems(operation: ApiOperation, { status, isJson, body }: Reply): string[] | undefined {
    const declared = declaredFor(operation, status)
    if (!declared) return status < 300 ? undeclared(operation, status) : undefined
    const [, schema] = declared
    if (schema === undefined || BODILESS.has(status)) return undefined
    const validate = this.#validator(schema, operation)
    if (!validate) return undefined
    if (!isJson && operation.method !== 'HEAD')
      return [`declared as JSON, and is not: ${JSON.stringify(body).slice(0, 60)}`]
    if (validate(body)) return []
    return (validate.errors ?? [])
      .filter(({ keyword, data }) => keyword !== 'format' || !this.#isOurs(data))
      .slice(0, 5)
      .map((e) => `${e.instancePath || '/'} ${e.message} ${JSON.stringify(e.params).slice(0, 100)}`)
  }

  /** Whether a body is one that a request may have; a schema that no validator takes forbids nothing. */
  takes(schema: Schema, body: unknown): boolean {
    const validate = this.#validator(schema, undefined)
    return !validate || validate(body)
  }

  #validator(schema: Schema, operation: ApiOperation | undefined): ValidateFunction | undefined {
    if (this.#validators.has(schema)) return this.#validators.get(schema)
    let validate: ValidateFunction | undefined
    try {
      validate = this.#compiler().compile(converted(schema, 'doc'))
    } catch (error) {
      if (operation) this.unusable.push(`${operation.id}: ${(error as Error).message.slice(0, 200)}`)
    }
    this.#validators.set(schema, validate)
    return validate
  }

  #compiler(): Ajv2020 {
    if (this.#ajv) return this.#ajv
    const { Ajv2020: Ajv } = require('ajv/dist/2020.js') as { Ajv2020: new (options: object) => Ajv2020 }
    this.#ajv = new Ajv({
      strict: false,
      allErrors: true,
      validateFormats: true,
      validateSchema: false,
      inlineRefs: false,
      unicodeRegExp: false,
      logger: false,
      verbose: true,
    })
    addFormats(this.#ajv, ['date-time', 'date', 'email', 'uri', 'uuid', 'ipv4', 'ipv6'])
    this.#ajv.addSchema({ $id: 'doc', ...converted(this.#api.root, '') }, 'doc')
    return this.#ajv
  }
}

const NOT_SCHEMA = new Set(['example', 'examples', 'enum', 'const', 'default', 'x-examples'])
/** Keywords that other dialects use with another meaning, or that would move what references mean. */
const DROPPED = new Set(['$id', 'id', '$schema', '$anchor', 'discriminator', 'example', 'examples', 'xml'])

/** A schema of any dialect as JSON Schema 2020-12. `properties` and its like hold names, not keywords. */
function converted(value: unknown, base: string, names = false): any {
  if (Array.isArray(value)) return value.map((inner) => converted(inner, base))
  if (typeof value !== 'object' || value === null) return value
  const made: Schema = {}
  for (const [key, inner] of Object.entries(value)) {
    if (!names && DROPPED.has(key) && !(key === 'id' && typeof inner === 'object')) continue
    if (!names && key === '$ref' && typeof inner === 'string') made.$ref = `${base}${inner}`
    else made[key] = !names && NOT_SCHEMA.has(key) ? inner : converted(inner, base, !names && isNames(key))
  }
  return names ? made : settled(made, (value as Schema).discriminator)
}

const isNames = (key: string) =>
  ['properties', 'patternProperties', 'definitions', 'schemas', '$defs', 'paths'].includes(key)

function settled(made: Schema, discriminator?: Schema): Schema {
  if (discriminator?.mapping && Array.isArray(made.oneOf)) made.oneOf = told(made.oneOf, discriminator)
  const nullable = made.nullable === true || made['x-nullable'] === true
  if (nullable && made.$ref) return { anyOf: [{ $ref: made.$ref }, { type: 'null' }] }
  if (nullable && typeof made.type === 'string') made.type = [made.type, 'null']
  if (nullable && Array.isArray(made.enum) && !made.enum.includes(null)) made.enum = [...made.enum, null]
  if (nullable && !made.type && (made.allOf || made.oneOf || made.anyOf))
    return { anyOf: [settled({ ...made, nullable: false, 'x-nullable': false }), { type: 'null' }] }
  for (const [strict, plain] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const)
    if (typeof made[strict] === 'boolean') {
      if (made[strict]) [made[strict], made[plain]] = [made[plain], undefined]
      else made[strict] = undefined
    }
  // A keyword of OpenAPI 3.0 that a validator takes badly where it stands alone.
  delete made.nullable
  if (typeof made.pattern === 'string') made.pattern = made.pattern.replace(/^\\A/, '^').replace(/\\[zZ]$/, '$')
  if (made.type === 'file' || made.type === 'any') delete made.type
  if (typeof made.required === 'boolean') delete made.required
  if (Array.isArray(made.required)) made.required = made.required.filter((name) => !made.properties?.[name]?.writeOnly)
  for (const key of Object.keys(made)) if (made[key] === undefined) delete made[key]
  return made
}

/** Alternatives that a discriminator tells apart say so to a validator that does not know it. */
function told(alternatives: readonly Schema[], { propertyName, mapping }: Schema): Schema[] {
  const words = Object.entries(mapping as Record<string, string>)
  return alternatives.map((alternative) => {
    const own = words.filter(([, target]) =>
      String(alternative.$ref ?? '').endsWith(target.split('/').at(-1) as string),
    )
    if (own.length === 0) return alternative
    return { allOf: [{ properties: { [propertyName]: { enum: own.map(([word]) => word) } } }, alternative] }
  })
}
