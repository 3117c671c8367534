import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { loadAjv } from '../ajv.ts'
import type { Contract, OperationSpec } from '../contract.ts'
import type { Twin } from '../twin.ts'

const ALWAYS_FIRST = 20
const THEN_EACH = 100

/** By the contract: a process may open many universes of the same twins. */
const compilers = new WeakMap<Contract, Ajv2020>()
const compiled = new WeakMap<Contract, Map<string, ValidateFunction | undefined>>()

/**
 * Says where replies leave the contract. Validators are compiled on first use: compiling all of them would cost seconds at
 * boot. Outside of tests the first replies of each kind are checked and then a sample.
 */
export class DriftCheck {
  readonly #contract: Contract
  readonly #all: boolean
  readonly #vouched: NonNullable<Twin['vouched']>
  readonly #validators: Map<string, ValidateFunction | undefined>
  readonly #seen = new Map<string, number>()

  /** @param vouched what of it is known and right */
  constructor(contract: Contract, all: boolean, vouched: Twin['vouched'] = () => false) {
    this.#contract = contract
    this.#all = all
    this.#validators = compiled.get(contract) ?? new Map()
    compiled.set(contract, this.#validators)
    this.#vouched = vouched
  }

  /** Problems of a reply, `null` when it was not looked at. `body` is called only when it is. */
  check(operation: OperationSpec, status: number, body: () => unknown): string[] | null {
    const key = `${operation.id} ${status}`
    const seen = (this.#seen.get(key) ?? 0) + 1
    this.#seen.set(key, seen)
    if (!this.#all && seen > ALWAYS_FIRST && seen % THEN_EACH !== 0) return null
    const validate = this.#validator(key, operation, status)
    if (!validate || validate(body())) return []
    return this.#unknown(validate.errors ?? [])
      .slice(0, 10)
      .map((error) => `${error.instancePath || '/'} ${error.message}`)
  }

  /** What neither the value nor a recording explains. Where one alternative is explained, the others do not count. */
  #unknown(errors: readonly ErrorObject[]): ErrorObject[] {
    const explained = errors.filter(this.#vouched)
    const around = errors.filter(
      ({ keyword, instancePath }) =>
        /^(oneOf|anyOf)$/.test(keyword) && explained.some((inner) => inner.instancePath.startsWith(instancePath)),
    )
    const isExplained = (error: ErrorObject) =>
      explained.includes(error) || around.some(({ schemaPath }) => error.schemaPath.startsWith(schemaPath))
    return errors.filter((error) => !isTold(error) && !isExplained(error))
  }

  #validator(key: string, operation: OperationSpec, status: number): ValidateFunction | undefined {
    if (this.#validators.has(key)) return this.#validators.get(key)
    const pointer = schemaPointer(operation, status)
    const validator = pointer === undefined ? undefined : this.#compiler().getSchema(`contract#${pointer}`)
    this.#validators.set(key, validator)
    return validator
  }

  #compiler(): Ajv2020 {
    const known = compilers.get(this.#contract)
    if (known) return known
    const Ajv = loadAjv()
    const compiler = new Ajv({
      strict: false,
      allErrors: true,
      validateFormats: false,
      validateSchema: false,
      inlineRefs: false,
      verbose: true,
    })
    compiler.addSchema({ $id: 'contract', ...this.#contract.document }, 'contract')
    compilers.set(this.#contract, compiler)
    return compiler
  }
}

/** More alternatives fit than one, but the value says itself which it is. */
const isTold = ({ keyword, params, parentSchema }: ErrorObject): boolean =>
  keyword === 'oneOf' && params.passingSchemas !== null && parentSchema?.discriminator !== undefined

/** Where the contract has the schema of a reply; undefined when it has none. */
export function schemaPointer(operation: OperationSpec, status: number): string | undefined {
  const responses = operation.raw.responses ?? {}
  const listed = [String(status), `${Math.floor(status / 100)}XX`, 'default'].find(
    (candidate) => candidate in responses,
  )
  const types = listed && responses[listed].content
  const type = types && Object.keys(types).find((type) => /json/.test(type))
  if (!listed || !type || !types[type].schema) return undefined
  const path = ['paths', operation.path, operation.method.toLowerCase(), 'responses', listed, 'content', type, 'schema']
  return `/${path.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`
}
