import { type ApiError, Reply } from '@dtu/kit'
import type { Document } from './body.ts'

/** What to keep of a value: of each named member all (`true`) or a part. `*` stands for every name. */
export interface Mask {
  readonly [name: string]: Mask | true
}

const DEEP = 50

/**
 * Reads a `fields` parameter: `id,files(id,name),owners/emailAddress,*` (Google, "Return specific fields").
 * @param refuse the service's words for a mask that is none; it is told the part that is wrong
 */
export function readMask(text: string, refuse: (part: string) => ApiError): Mask {
  let at = 0
  const list = (depth: number): Mask => {
    if (depth > DEEP) throw refuse(text)
    let mask: Mask = {}
    do mask = merge(mask, path(depth))
    while (text[at] === ',' && ++at)
    return mask
  }
  const path = (depth: number): Mask => {
    if (depth > DEEP) throw refuse(text)
    const name = /^\s*([A-Za-z0-9_.$*-]+)\s*/.exec(text.slice(at, at + 200))
    if (!name) throw refuse(text.slice(at) || text)
    at += name[0].length
    const steps = (name[1] as string).split('.')
    let inner: Mask | true = true
    if (text[at] === '/') {
      at++
      inner = path(depth + 1)
    } else if (text[at] === '(') {
      at++
      inner = list(depth + 1)
      if (text[at++] !== ')') throw refuse(text)
      at += /^\s*/.exec(text.slice(at, at + 20))?.[0].length ?? 0
    }
    return steps.reduceRight<Mask | true>((below, step) => ({ [step]: below }), inner) as Mask
  }
  const mask = list(0)
  if (at < text.length) throw refuse(text.slice(at))
  return mask
}

function merge(a: Mask, b: Mask): Mask {
  const made: Record<string, Mask | true> = { ...a }
  for (const [name, inner] of Object.entries(b)) {
    const known = made[name]
    made[name] = known === undefined ? inner : known === true || inner === true ? true : merge(known, inner)
  }
  return made
}

/** What a mask keeps of a value. */
export function applyMask(mask: Mask, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => applyMask(mask, one))
  if (typeof value !== 'object' || value === null) return value
  const kept: Record<string, unknown> = {}
  for (const [name, inner] of Object.entries(value)) {
    const part = (Object.hasOwn(mask, name) ? mask[name] : undefined) ?? mask['*']
    if (part !== undefined) kept[name] = part === true ? inner : applyMask(part, inner)
  }
  return kept
}

/** The first path of a mask that leads nowhere in a schema; undefined when all lead somewhere. */
export function strayPath(
  mask: Mask,
  schema: unknown,
  membersOf: (schema: unknown) => Readonly<Record<string, unknown>> | undefined,
): string | undefined {
  const members = membersOf(schema)
  if (!members) return undefined
  for (const [name, inner] of Object.entries(mask)) {
    if (name === '*') continue
    if (!Object.hasOwn(members, name)) return name
    const below = inner === true ? undefined : strayPath(inner, members[name], membersOf)
    if (below !== undefined) return `${name}.${below}`
  }
  return undefined
}

/** A reply's body with a mask applied. */
export const masked = (output: unknown, mask: Mask): unknown =>
  output instanceof Reply
    ? new Reply(isBody(output.body) ? applyMask(mask, output.body) : output.body, {
        ...(output.status !== undefined && { status: output.status }),
        headers: output.headers,
      })
    : isBody(output)
      ? applyMask(mask, output)
      : output

const isBody = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Buffer.isBuffer(value)
