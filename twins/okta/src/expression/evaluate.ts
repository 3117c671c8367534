import { FUNCTIONS } from './functions.ts'
import { type Node, parse } from './parse.ts'
import { ExpressionError } from './tokens.ts'

/** What an expression's names stand for: values, objects of values, and functions. */
export type Scope = Readonly<Record<string, unknown>>

/** The value of an expression in Okta's expression language. Throws ExpressionError for what cannot be read or does not exist. */
export const evaluate = (expression: string, scope: Scope): unknown => read(parse(expression), scope)

function read(node: Node, scope: Scope): unknown {
  switch (node.is) {
    case 'value':
      return node.value
    case 'list':
      return node.items.map((item) => read(item, scope))
    case 'name':
      return nameIn(scope, node.name)
    case 'member':
      return member(read(node.of, scope), node.name)
    case 'element':
      return element(read(node.of, scope), read(node.at, scope))
    case 'call':
      return call(node, scope)
    case 'not':
      return !isTrue(read(node.of, scope))
    case 'minus':
      return -Number(read(node.of, scope))
    case 'both':
      return both(node, scope)
    case 'choice':
      return isTrue(read(node.test, scope)) ? read(node.yes, scope) : read(node.no, scope)
  }
}

const isTrue = (value: unknown): boolean => value === true || value === 'true'

function nameIn(scope: Scope, name: string): unknown {
  if (Object.hasOwn(scope, name)) return scope[name]
  if (Object.hasOwn(FUNCTIONS, name)) return FUNCTIONS[name]
  throw new ExpressionError(`'${name}' is not known`)
}

/** An attribute nobody set is null. */
const member = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null && Object.hasOwn(of, name) ? ((of as Scope)[name] ?? null) : null

function element(of: unknown, at: unknown): unknown {
  if (Array.isArray(of)) return of[Number(at)] ?? null
  return member(of, String(at))
}

function call({ of, args }: Extract<Node, { is: 'call' }>, scope: Scope): unknown {
  const values = args.map((arg) => read(arg, scope))
  const work = read(of, scope)
  if (typeof work === 'function') return work(...values)
  // `user.department.toUpperCase()`: the newer form, where a function is called on its first argument.
  const method = of.is === 'member' ? FUNCTIONS.String?.[of.name] : undefined
  if (of.is !== 'member' || typeof method !== 'function') throw new ExpressionError('what is called is no function')
  return method(read(of.of, scope), ...values)
}

function both({ sign, left, right }: Extract<Node, { is: 'both' }>, scope: Scope): unknown {
  const a = read(left, scope)
  if (sign === '&&') return isTrue(a) && isTrue(read(right, scope))
  if (sign === '||') return isTrue(a) || isTrue(read(right, scope))
  const b = read(right, scope)
  if (sign === '==') return same(a, b)
  if (sign === '!=') return !same(a, b)
  if (sign === '+') return typeof a === 'number' && typeof b === 'number' ? a + b : `${a ?? ''}${b ?? ''}`
  return compare(sign, a, b) ?? calculate(sign, Number(a), Number(b))
}

const same = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null) || JSON.stringify(a) === JSON.stringify(b)

function compare(sign: string, a: any, b: any): boolean | undefined {
  if (!['<', '<=', '>', '>='].includes(sign)) return undefined
  if (a === null || b === null) return false
  return sign === '<' ? a < b : sign === '<=' ? a <= b : sign === '>' ? a > b : a >= b
}

const calculate = (sign: string, a: number, b: number): number =>
  sign === '-' ? a - b : sign === '*' ? a * b : sign === '/' ? a / b : a % b
