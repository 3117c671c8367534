import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Contract, OperationSpec } from '../contract.ts'
import type { Problem } from './call.ts'

type Schema = Record<string, any>

/** The contract's schemas: looked up, and compiled on first use. */
export class Schemas {
  readonly #contract: Contract
  readonly #validators = new Map<boolean, Ajv2020>()
  readonly #compiled = new Map<string, ValidateFunction | undefined>()

  constructor(contract: Contract) {
    this.#contract = contract
  }

  /** Follows `$ref`s within the contract. Undefined where one leads nowhere. */
  resolve(schema: Schema | undefined): Schema | undefined {
    let at = schema
    for (let hops = 0; at && typeof at.$ref === 'string' && hops < 32; hops++) at = this.at(at.$ref)
    return at
  }

  /** What a `#/…` reference points at. */
  at(ref: string): Schema | undefined {
    let at: any = this.#contract.document
    for (const step of ref.replace(/^#\//, '').split('/'))
      at = at?.[decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')]
    return at
  }

  requestBody(operation: OperationSpec): Schema | undefined {
    return this.resolve(operation.raw.requestBody)
  }

  reply(operation: OperationSpec, status: number): Schema | undefined {
    const responses = operation.raw.responses ?? {}
    const response = this.resolve(
      responses[String(status)] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses.default,
    )
    const content = Object.entries((response?.content ?? {}) as Record<string, Schema>).find(([type]) =>
      /json/.test(type),
    )
    return content?.[1].schema
  }

  parameters(operation: OperationSpec): Schema[] {
    return (operation.raw.parameters ?? []).map((parameter: Schema) => this.resolve(parameter) ?? {})
  }

  /** Problems of a value; `coerce` for values that came as text. */
  problems(pointer: string, value: unknown, coerce: boolean): Problem[] {
    const key = `${coerce} ${pointer}`
    if (!this.#compiled.has(key)) this.#compiled.set(key, this.#compile(pointer, coerce))
    const validate = this.#compiled.get(key)
    if (!validate || validate(value)) return []
    return (validate.errors ?? []).filter((error) => !isReadOnly(error)).map(toProblem)
  }

  #compile(pointer: string, coerce: boolean): ValidateFunction | undefined {
    const ajv = this.#validator(coerce)
    try {
      return ajv.getSchema(`contract#${pointer}`)
    } catch (error) {
      // A vendor's schema may be one that no validator takes: it then forbids nothing.
      console.error(`a schema of the contract does not compile (${pointer}): ${(error as Error).message}`)
      return undefined
    }
  }

  #validator(coerce: boolean): Ajv2020 {
    let ajv = this.#validators.get(coerce)
    if (!ajv) {
      ajv = this.#make(coerce)
      this.#validators.set(coerce, ajv)
    }
    return ajv
  }

  #make(coerceTypes: boolean): Ajv2020 {
    const ajv = new Ajv2020({
      strict: false,
      allErrors: true,
      verbose: true,
      validateSchema: false,
      inlineRefs: false,
      coerceTypes: coerceTypes ? 'array' : false,
    })
    ;(addFormats as unknown as (ajv: Ajv2020, formats: string[]) => void)(ajv, [
      'date-time',
      'date',
      'email',
      'uri',
      'uuid',
      'ipv4',
      'ipv6',
    ])
    ajv.addSchema({ $id: 'contract', ...this.#contract.document }, 'contract')
    return ajv
  }
}

/** A required property that only the server writes is not missing from a request. */
const isReadOnly = (error: ErrorObject): boolean =>
  error.keyword === 'required' &&
  (error.parentSchema as Schema | undefined)?.properties?.[error.params.missingProperty as string]?.readOnly === true

function toProblem(error: ErrorObject): Problem {
  const path = error.instancePath.slice(1).replaceAll('/', '.')
  if (error.keyword === 'required') {
    const missing = String(error.params.missingProperty)
    return { field: path ? `${path}.${missing}` : missing, message: `${missing} is required` }
  }
  if (error.keyword === 'enum')
    return {
      field: path,
      message: `${path || 'value'} must be one of: ${(error.params.allowedValues as unknown[]).slice(0, 20).join(', ')}`,
    }
  return { field: path, message: `${path || 'value'} ${error.message}` }
}

/** A JSON pointer's step within a `$ref`. */
export const step = (text: string): string => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'))
