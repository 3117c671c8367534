/** What a value must be. Plain data; `check.ts` reads it. */
export type Rule =
  | StringRule
  | NumberRule
  | FlagRule
  | ListRule
  | ObjectRule
  | TypedRule
  | AllRule
  | OneRule
  | NullableRule
  | AnythingRule

/** Lengths in code points. */
export interface StringRule {
  readonly kind: 'string'
  readonly min?: number
  readonly max?: number
  readonly listed?: readonly string[]
  readonly pattern?: RegExp
  readonly format?: 'date'
}
export interface NumberRule {
  readonly kind: 'number'
  readonly whole: boolean
  readonly min?: number
  readonly max?: number
}
export interface FlagRule {
  readonly kind: 'flag'
}
export interface ListRule {
  readonly kind: 'list'
  readonly items: Rule
  readonly min?: number
  readonly max?: number
}
/** The choice between fields: at least one of `either`, not two of `exclusive`. */
export interface Choice {
  readonly either?: readonly string[]
  readonly exclusive?: readonly string[]
  readonly minProperties?: number
  /** Other properties are let through. */
  readonly open?: boolean
}
export interface ObjectRule extends Choice {
  readonly kind: 'object'
  readonly fields: Readonly<Record<string, Rule>>
  readonly names: readonly string[]
  readonly required: readonly string[]
}
/** One of several objects, told apart by `type`. */
export interface TypedRule {
  readonly kind: 'typed'
  readonly types: Readonly<Record<string, Rule>>
}
export interface AllRule {
  readonly kind: 'all'
  readonly rules: readonly Rule[]
}
export interface OneRule {
  readonly kind: 'one'
  readonly rules: readonly Rule[]
}
export interface NullableRule {
  readonly kind: 'nullable'
  readonly rule: Rule
}
export interface AnythingRule {
  readonly kind: 'anything'
}

export type Fields = Readonly<Record<string, Rule>>

export const string = (more: Omit<StringRule, 'kind'> = {}): StringRule => ({ kind: 'string', ...more })
export const upTo = (max: number): StringRule => string({ max })
export const listed = (...values: string[]): StringRule => string({ listed: values })
export const integer = (min?: number, max?: number): NumberRule => ({
  kind: 'number',
  whole: true,
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
})
export const number: NumberRule = { kind: 'number', whole: false }
export const flag: FlagRule = { kind: 'flag' }
export const anything: AnythingRule = { kind: 'anything' }
export const list = (items: Rule, bounds: { min?: number; max?: number } = {}): ListRule => ({
  kind: 'list',
  items,
  ...bounds,
})
export const object = (required: Fields, optional: Fields = {}, choice: Choice = {}): ObjectRule => ({
  kind: 'object',
  fields: { ...required, ...optional },
  names: [...Object.keys(required), ...Object.keys(optional)],
  required: Object.keys(required),
  ...choice,
})
/** An object that names its own type. */
export const typed = (type: string, required: Fields = {}, optional: Fields = {}, choice: Choice = {}): ObjectRule =>
  object({ type: listed(type), ...required }, optional, choice)
export const byType = (types: Fields): TypedRule => ({ kind: 'typed', types })
export const all = (...rules: Rule[]): AllRule => ({ kind: 'all', rules })
export const one = (...rules: Rule[]): OneRule => ({ kind: 'one', rules })
export const nullable = (rule: Rule): NullableRule => ({ kind: 'nullable', rule })
