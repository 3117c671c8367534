import type { Contract, OperationSpec } from '../contract.ts'
import type { Problem } from './call.ts'
import { type Flat, Flattener } from './flat.ts'
import { Validators, type View } from './validators.ts'

export type Schema = Record<string, any>

/** The contract's schemas: looked up, read as one where they are combined, and compiled on first use. */
export class Schemas {
  readonly #document: Readonly<Record<string, any>>
  readonly #flattener: Flattener
  readonly #validators: Validators
  readonly #replies = new WeakMap<OperationSpec, Map<number, Schema | undefined>>()

  constructor(contract: Contract) {
    this.#document = contract.document
    const resolve = (schema: unknown) => this.resolve(schema)
    this.#flattener = new Flattener(resolve)
    this.#validators = new Validators((name) => this.#document.components?.schemas?.[name])
  }

  /** Follows `$ref`s within the contract. Undefined where one leads nowhere. */
  resolve(schema: unknown): Schema | undefined {
    let at = schema as Schema | undefined
    for (let hops = 0; at && typeof at.$ref === 'string' && hops < 32; hops++) at = this.#at(at.$ref)
    return typeof at === 'object' && at !== null ? at : undefined
  }

  #at(ref: string): Schema | undefined {
    let at: any = this.#document
    for (const step of ref.replace(/^#\//, '').split('/'))
      at = at?.[decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')]
    return at
  }

  /** A schema with all it is combined from, as one: of alternatives the one that fits the value best. */
  flat(schema: unknown, value?: unknown): Flat | undefined {
    return this.#flattener.flat(schema, value)
  }

  requestBody(operation: OperationSpec): Schema | undefined {
    return this.resolve(operation.raw.requestBody)
  }

  /** The content types of a reply, with their schemas. */
  content(operation: OperationSpec, status: number): Readonly<Record<string, Schema>> {
    const responses = operation.raw.responses ?? {}
    const response = this.resolve(
      responses[String(status)] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses.default,
    )
    return response?.content ?? {}
  }

  /** Schema of a reply in JSON. */
  reply(operation: OperationSpec, status: number): Schema | undefined {
    const known = this.#replies.get(operation) ?? new Map<number, Schema | undefined>()
    this.#replies.set(operation, known)
    if (!known.has(status)) {
      const types = Object.entries(this.content(operation, status))
      const json = types.find(([type]) => /json/.test(type)) ?? types.find(([type]) => type === '*/*')
      known.set(status, json?.[1].schema)
    }
    return known.get(status)
  }

  parameters(operation: OperationSpec): Schema[] {
    return (operation.raw.parameters ?? []).map((parameter: Schema) => this.resolve(parameter) ?? {})
  }

  /** Whether a value is what a schema of a reply allows. */
  fits(schema: unknown, value: unknown): boolean {
    return this.#validators.problems(schema, value, 'reply', false).length === 0
  }

  /**
   * Problems of what a caller sent. Texts become numbers and booleans in place where `coerce` is set and the schema wants them.
   */
  problems(schema: unknown, value: unknown, view: View, coerce: boolean): Problem[] {
    return this.#validators.problems(schema, value, view, coerce)
  }
}
