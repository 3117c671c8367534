import { brokenFlag, brokenNumber, brokenString } from './leaf.ts'
import type { Cause } from './problem.ts'
import type { AllRule, ListRule, ObjectRule, OneRule, Rule, TypedRule } from './rules/rule.ts'
import type { Trace } from './trace.ts'
import * as wording from './wording.ts'

type Check<R> = (rule: R, value: unknown, trace: Trace) => void
type Bag = Readonly<Record<string, unknown>>

const leaf =
  <R>(broken: (rule: R, value: unknown) => Cause | undefined): Check<R> =>
  (rule, value, trace) => {
    const cause = broken(rule, value)
    if (cause) trace.report(cause)
  }

/**
 * What the engine does, in its order (slackhq/hack-json-schema): a value stops at its first broken bound, an object
 * without a required field is not looked into, the fields and items of a sound one are all looked at.
 */
const checks: { readonly [Kind in Rule['kind']]: Check<Extract<Rule, { kind: Kind }>> } = {
  string: leaf(brokenString),
  number: leaf(brokenNumber),
  flag: leaf(brokenFlag),
  list: checkList,
  object: checkObject,
  typed: checkTyped,
  all: checkAll,
  one: checkOne,
  nullable: (rule, value, trace) => {
    if (value !== null) check(rule.rule, value, trace)
  },
  anything: () => {},
}

/** Adds to the trace every way in which `value` breaks the rule. Never throws. */
export function check(rule: Rule, value: unknown, trace: Trace): void {
  ;(checks[rule.kind] as Check<Rule>)(rule, value, trace)
}

function checkAt(key: string | number, rule: Rule, value: unknown, trace: Trace): void {
  trace.enter(key)
  check(rule, value, trace)
  trace.leave()
}

export const isObject = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const has = (value: Bag, name: string): boolean => Object.hasOwn(value, name) && value[name] !== undefined

function checkList(rule: ListRule, value: unknown, trace: Trace): void {
  const broken = brokenList(rule, value)
  if (broken) trace.report(broken)
  else for (const [index, item] of (value as unknown[]).entries()) checkAt(index, rule.items, item, trace)
}

function brokenList({ min, max }: ListRule, value: unknown): Cause | undefined {
  if (!Array.isArray(value)) return wording.notArray
  if (max !== undefined && value.length > max) return wording.tooMany(max)
  if (min !== undefined && value.length < min) return wording.tooFew(min)
  return undefined
}

function checkObject(rule: ObjectRule, value: unknown, trace: Trace): void {
  const mark = trace.problems.length
  for (const cause of brokenObject(rule, value)) trace.report(cause)
  if (trace.problems.length > mark) return
  const bag = value as Bag
  for (const name of rule.names) if (has(bag, name)) checkAt(name, rule.fields[name] as Rule, bag[name], trace)
  if (!rule.open) refuseOthers(rule, bag, trace)
}

const none: readonly Cause[] = []

function brokenObject(rule: ObjectRule, value: unknown): readonly Cause[] {
  if (!isObject(value)) return [wording.notObject]
  if (rule.minProperties && Object.keys(value).length < rule.minProperties)
    return [wording.tooFewProperties(rule.minProperties)]
  const lacking = lacks(rule, value)
  if (lacking.length > 0) return lacking
  return rule.exclusive && rule.exclusive.filter((name) => has(value, name)).length > 1 ? [wording.notOne] : none
}

/** Every field that is missing is told, those of a choice by the first name of the choice. */
function lacks({ either, required }: ObjectRule, value: Bag): readonly Cause[] {
  const complete = (!either || either.some((name) => has(value, name))) && required.every((name) => has(value, name))
  if (complete) return none
  const missing = required.filter((name) => !has(value, name))
  const chosen = either && !either.some((name) => has(value, name)) ? [either[0] as string] : []
  return [...chosen, ...missing].map(wording.missing)
}

function refuseOthers(rule: ObjectRule, value: Bag, trace: Trace): void {
  for (const key in value) {
    if (!Object.hasOwn(rule.fields, key) && has(value, key)) trace.report(wording.extra(key))
  }
}

function checkTyped(rule: TypedRule, value: unknown, trace: Trace): void {
  if (!isObject(value)) trace.report(wording.notObject)
  else if (!has(value, 'type')) trace.report(wording.missing('type'))
  else if (typeof value.type !== 'string') trace.report(wording.notString, 'type')
  else if (Object.hasOwn(rule.types, value.type)) check(rule.types[value.type] as Rule, value, trace)
  else trace.report(wording.unsupported(value.type, Object.keys(rule.types)), 'type')
}

function checkAll(rule: AllRule, value: unknown, trace: Trace): void {
  const mark = trace.problems.length
  for (const each of rule.rules) check(each, value, trace)
  if (trace.problems.length > mark) trace.head(mark, wording.notAll)
}

/** The engine does not tell which of the alternatives failed how. */
function checkOne(rule: OneRule, value: unknown, trace: Trace): void {
  const mark = trace.problems.length
  let matched = 0
  for (const each of rule.rules) {
    check(each, value, trace)
    if (!trace.forget(mark)) matched++
  }
  if (matched !== 1) trace.report(wording.notOne)
}
