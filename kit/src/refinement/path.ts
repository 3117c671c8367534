import type { Json } from './entry.ts'

type Step = string | typeof EACH
type Holder = Record<string, unknown>

const EACH = Symbol('each')

const stepsOf = (text: string): Step[] => [...text.matchAll(/\.([^.[\]]+)|\[\]/g)].map(([, name]) => name ?? EACH)

/** A place in a body: `.members[].name`, `$` for the whole. */
export class Path {
  readonly #steps: readonly Step[]

  constructor(path: string | readonly Step[]) {
    this.#steps = typeof path === 'string' ? stepsOf(path) : path
  }

  /** The name of the last step, where it has one. */
  get name(): string | undefined {
    const last = this.#steps.at(-1)
    return typeof last === 'string' ? last : undefined
  }

  /** Each value at the place. */
  *all(body: unknown): Generator<unknown> {
    let values: unknown[] = [body]
    for (const step of this.#steps)
      values = values.flatMap((value) => {
        if (step === EACH) return Array.isArray(value) ? value : []
        return isHolder(value) && Object.hasOwn(value, step) ? [value[step]] : []
      })
    yield* values
  }

  first(body: unknown): unknown {
    for (const value of this.all(body)) return value
    return undefined
  }

  /** The objects that hold, or could hold, the last step's name. */
  holders(body: unknown): Holder[] {
    return [...new Path(this.#steps.slice(0, -1)).all(body)].filter(isHolder)
  }

  /** Sets the place in objects that are there; of what is missing on the way it makes nothing. */
  set(body: unknown, value: (holder: Holder) => unknown): void {
    const { name } = this
    if (name === undefined) return
    for (const holder of this.holders(body)) put(holder, name, value(holder))
  }

  /** A copy of a document with the place set; objects on the way are made. Lists are not entered. */
  in<T extends object>(document: T, value: unknown): T {
    return within(document, this.#steps, value) as T
  }
}

export const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Not by assignment: a body may have any name. */
export function put(holder: Holder, name: string, value: unknown): void {
  if (value === undefined) delete holder[name]
  else Object.defineProperty(holder, name, { value, enumerable: true, writable: true, configurable: true })
}

function within(whole: unknown, steps: readonly Step[], value: unknown): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (step === EACH) return whole
  const copy: Holder = isHolder(whole) ? { ...whole } : {}
  put(copy, step, within(copy[step], rest, value))
  return copy
}

/** Every object in a body that has an id, the outer ones first. */
export function* things(body: unknown): Generator<Holder & { id: string }> {
  if (Array.isArray(body)) for (const item of body) yield* things(item)
  else if (isHolder(body)) {
    if (typeof body.id === 'string') yield body as Holder & { id: string }
    for (const inner of Object.values(body)) yield* things(inner)
  }
}

/** Whether two values of JSON are the same. */
export const isSame = (a: unknown, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b)
