import { createRequire } from 'node:module'
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { loadAjv } from '../ajv.ts'
import type { Problem } from './call.ts'
import type { Schema } from './schemas.ts'

const require = createRequire(import.meta.url)

/**
 * What is asked of a body: `whole` of one that makes or replaces an item, `part` of one that changes some of its fields,
 * `reply` of what is answered, which is taken at its word.
 */
export type View = 'whole' | 'part' | 'reply'

const FORMATS = ['date-time', 'date', 'email', 'uri', 'uuid', 'ipv4', 'ipv6']
/** Keywords whose members are names, not keywords. */
const MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs'])
const REF = '#/components/schemas/'

/**
 * Checks what callers send. A schema of the contract is looked at as a request sees it: nothing is required that only the
 * server writes, and of alternatives several may fit (documents seldom mean `oneOf` as strictly as they say it).
 */
export class Validators {
  readonly #component: (name: string) => Schema | undefined
  readonly #compilers = new Map<string, Compiler>()

  constructor(component: (name: string) => Schema | undefined) {
    this.#component = component
  }

  problems(schema: unknown, value: unknown, view: View, coerce: boolean): Problem[] {
    const validate = this.#compiler(view, coerce).compile(schema as Schema)
    if (!validate || validate(value)) return []
    const errors = (validate.errors ?? []).filter((error) => view !== 'part' || !removes(error))
    return telling(errors).map(toProblem)
  }

  #compiler(view: View, coerce: boolean): Compiler {
    const key = `${view} ${coerce}`
    let compiler = this.#compilers.get(key)
    if (!compiler) {
      compiler = new Compiler(this.#component, view, coerce)
      this.#compilers.set(key, compiler)
    }
    return compiler
  }
}

class Compiler {
  readonly #component: (name: string) => Schema | undefined
  readonly #view: View
  readonly #ajv: Ajv2020
  readonly #compiled = new WeakMap<Schema, ValidateFunction | false>()
  readonly #added = new Set<string>()

  constructor(component: (name: string) => Schema | undefined, view: View, coerce: boolean) {
    this.#component = component
    this.#view = view
    this.#ajv = newAjv(coerce, view !== 'reply')
  }

  compile(schema: Schema): ValidateFunction | false {
    let validate = this.#compiled.get(schema)
    if (validate === undefined) {
      validate = this.#tryCompile(schema)
      this.#compiled.set(schema, validate)
    }
    return validate
  }

  #tryCompile(schema: Schema): ValidateFunction | false {
    try {
      return this.#ajv.compile(this.#seen(schema) as Schema)
    } catch (error) {
      // A vendor's schema may be one that no validator takes: it then forbids nothing.
      console.error(`a schema of the contract does not compile: ${(error as Error).message}`)
      return false
    }
  }

  /** A copy as this view has it; components it refers to are added once, under their names. */
  #seen(node: unknown): unknown {
    if (Array.isArray(node)) return node.map((inner) => this.#seen(inner))
    if (typeof node !== 'object' || node === null) return node
    const made: Schema = {}
    for (const [keyword, inner] of Object.entries(node as Schema))
      made[keyword] = this.#joins(keyword, inner)
        ? inner.map((part) => this.#opened(part))
        : this.#keyword(keyword, inner)
    if (Array.isArray(made.required)) made.required = this.#required(node as Schema)
    if (this.#joins('allOf', made.allOf) && made.additionalProperties === false) delete made.additionalProperties
    for (const keyword of ['oneOf', 'anyOf'])
      if (Array.isArray(made[keyword])) made[keyword] = toldApart(node as Schema, keyword, made[keyword])
    if (this.#view !== 'reply' && Array.isArray(made.oneOf)) {
      if (made.anyOf) made.allOf = [...(made.allOf ?? []), { anyOf: made.oneOf }]
      else made.anyOf = made.oneOf
      delete made.oneOf
    }
    return made
  }

  /** Whether these are parts to be taken together: such that each close themselves would let nothing through. */
  #joins(keyword: string, inner: unknown): inner is Schema[] {
    return keyword === 'allOf' && this.#view !== 'reply' && Array.isArray(inner)
  }

  #opened(part: Schema): unknown {
    if (typeof part.$ref !== 'string' || !part.$ref.startsWith(REF)) return opened(this.#seen(part) as Schema)
    const name = nameIn(part.$ref)
    return this.#component(name)?.additionalProperties === false
      ? { $ref: this.#add(`o:${encodeURIComponent(name)}`, opened(this.#component(name) ?? {})) }
      : this.#seen(part)
  }

  #keyword(keyword: string, inner: unknown): unknown {
    if (keyword === '$ref' && typeof inner === 'string' && inner.startsWith(REF)) return this.#reference(inner)
    if (keyword === 'enum' || keyword === 'const' || keyword === 'default' || keyword === 'required') return inner
    if (MAPS.has(keyword) && typeof inner === 'object' && inner !== null)
      return Object.fromEntries(Object.entries(inner).map(([name, schema]) => [name, this.#seen(schema)]))
    return this.#seen(inner)
  }

  #reference(ref: string): string {
    const name = nameIn(ref)
    return this.#add(`s:${encodeURIComponent(name)}`, this.#component(name) ?? {})
  }

  #add(key: string, schema: Schema): string {
    if (!this.#added.has(key)) {
      this.#added.add(key)
      this.#ajv.addSchema(this.#seen(schema) as Schema, key)
    }
    return key
  }

  /** Properties a caller has to send. */
  #required({ required, properties, additionalProperties }: Schema): string[] {
    if (this.#view === 'part') return []
    if (this.#view === 'reply') return required.filter((name: string) => properties?.[name]?.writeOnly !== true)
    // Documents also require what they let nobody send.
    const closed = additionalProperties === false && properties !== undefined
    return required.filter(
      (name: string) => !this.#isReadOnly(properties?.[name], 0) && !(closed && properties[name] === undefined),
    )
  }

  #isReadOnly(property: Schema | undefined, hops: number): boolean {
    if (!property || hops > 8) return false
    if (property.readOnly === true) return true
    const name = typeof property.$ref === 'string' ? nameIn(property.$ref) : undefined
    const parts: Schema[] = Array.isArray(property.allOf) ? property.allOf : []
    return [...(name === undefined ? [] : [this.#component(name)]), ...parts].some((part) =>
      this.#isReadOnly(part, hops + 1),
    )
  }
}

function newAjv(coerce: boolean, validateFormats: boolean): Ajv2020 {
  const Ajv = loadAjv()
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateSchema: false,
    inlineRefs: false,
    unicodeRegExp: false,
    logger: false,
    validateFormats,
    verbose: true,
    coerceTypes: coerce ? 'array' : false,
  })
  const addFormats = require('ajv-formats') as { default: (ajv: Ajv2020, formats: string[]) => void }
  addFormats.default(ajv, FORMATS)
  return ajv
}

const nameIn = (ref: string): string =>
  decodeURIComponent(ref.slice(REF.length)).replaceAll('~1', '/').replaceAll('~0', '~')

/** Alternatives that a discriminator tells apart, with what they then must say. */
function toldApart(node: Schema, keyword: string, seen: readonly Schema[]): readonly Schema[] {
  const { propertyName, mapping } = node.discriminator ?? {}
  if (typeof propertyName !== 'string' || typeof mapping !== 'object' || mapping === null) return seen
  return seen.map((alternative, n) => {
    const { $ref } = node[keyword][n] as Schema
    const words = Object.keys(mapping).filter((word) => $ref === mapping[word] || $ref?.endsWith(`/${mapping[word]}`))
    return words.length === 0
      ? alternative
      : { allOf: [{ properties: { [propertyName]: { enum: words } } }, alternative] }
  })
}

/** What a closed part requires beyond its own properties, nobody could send. */
function opened(part: Schema): Schema {
  if (part.additionalProperties !== false) return part
  const { properties, required } = part
  const possible = properties && Array.isArray(required) ? required.filter((name) => properties[name]) : required
  return { ...part, additionalProperties: true, ...(possible && { required: possible }) }
}

/** In a change, null takes a field away. */
const removes = (error: ErrorObject): boolean =>
  (error.keyword === 'type' || error.keyword === 'enum') && (error as { data?: unknown }).data === null

/** The failure of an alternative is told by what fails in it. */
const telling = (errors: readonly ErrorObject[]): readonly ErrorObject[] => {
  const own = errors.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'if')
  return own.length > 0 ? own : errors
}

function toProblem(error: ErrorObject): Problem {
  const path = error.instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~')
  if (error.keyword === 'required') {
    const missing = String(error.params.missingProperty)
    return { field: path ? `${path}.${missing}` : missing, message: `${missing} is required` }
  }
  if (error.keyword === 'additionalProperties')
    return {
      field: `${path && `${path}.`}${error.params.additionalProperty}`,
      message: `${error.params.additionalProperty} is not a known property`,
    }
  if (error.keyword === 'enum')
    return {
      field: path,
      message: `${path || 'value'} must be one of: ${(error.params.allowedValues as unknown[]).slice(0, 20).join(', ')}`,
    }
  return { field: path, message: `${path || 'value'} ${error.message}` }
}
