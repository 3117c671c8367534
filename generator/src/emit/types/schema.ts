import type { Schema } from '../../draft.ts'
import { refName } from '../../stages/schema-walk.ts'

/** Beyond this an enumeration is data, and would only slow a compiler down. */
const MAX_ENUM = 500
const identifier = /^[A-Za-z_$][\w$]*$/

/** The TypeScript type of a schema. Named schemas are referred to, so that nothing nests deeper than the document does. */
export function typeOf(schema: Schema | undefined, indent: string, open: boolean): string {
  if (!schema) return 'unknown'
  const name = refName(schema)
  if (name !== undefined) return `components['schemas'][${quote(name)}]`
  const parts = [ownType(schema, indent, open), ...(schema.allOf ?? []).map((branch) => typeOf(branch, indent, open))]
  for (const list of [schema.anyOf, schema.oneOf])
    if (list?.length) parts.push(union(list.map((branch) => typeOf(branch, indent, open))))
  const told = parts.filter((part) => part !== 'unknown')
  return told.length ? told.map((part) => (told.length > 1 ? grouped(part) : part)).join(' & ') : 'unknown'
}

function ownType(schema: Schema, indent: string, open: boolean): string {
  if (schema.const !== undefined) return literal(schema.const)
  if (Array.isArray(schema.enum) && schema.enum.length <= MAX_ENUM) return union(schema.enum.map(literal))
  const types = [schema.type ?? []].flat()
  if (types.length) return union(types.map((type) => plainType(type, schema, indent, open)))
  if (schema.properties || schema.required?.length || schema.additionalProperties)
    return plainType('object', schema, indent, open)
  return schema.items || schema.prefixItems ? plainType('array', schema, indent, open) : 'unknown'
}

function plainType(type: string, schema: Schema, indent: string, open: boolean): string {
  switch (type) {
    case 'integer':
    case 'number':
      return 'number'
    case 'array':
      return schema.prefixItems
        ? `[${schema.prefixItems.map((item) => typeOf(item, indent, open)).join(', ')}${schema.items ? `, ...${grouped(typeOf(schema.items, indent, open))}[]` : ''}]`
        : `${grouped(typeOf(schema.items, indent, open))}[]`
    case 'object':
      return objectType(schema, indent, open)
    default:
      return ['string', 'boolean', 'null'].includes(type) ? type : 'unknown'
  }
}

function objectType(schema: Schema, indent: string, open: boolean): string {
  const properties = schema.properties ?? {}
  const required = new Set(schema.required)
  const inner = `${indent}  `
  const lines = Object.entries(properties).map(
    ([name, property]) => `${inner}${key(name)}${required.has(name) ? '' : '?'}: ${typeOf(property, inner, open)}`,
  )
  for (const name of required) if (!Object.hasOwn(properties, name)) lines.push(`${inner}${key(name)}: unknown`)
  const rest = schema.additionalProperties
  if (!lines.length)
    return rest && rest !== true ? `Record<string, ${typeOf(rest, indent, open)}>` : 'Record<string, unknown>'
  // An index signature would have to allow the types of all named properties as well.
  if (open || rest === true || (rest && typeof rest === 'object')) lines.push(`${inner}[name: string]: unknown`)
  return `{\n${lines.join('\n')}\n${indent}}`
}

function union(types: string[]): string {
  const distinct = [...new Set(types)]
  return distinct.includes('unknown')
    ? 'unknown'
    : distinct.map((type) => (type.includes(' & ') ? grouped(type) : type)).join(' | ')
}

function grouped(type: string): string {
  return / [|&] /.test(type) ? `(${type})` : type
}

export function key(name: string): string {
  return identifier.test(name) ? name : quote(name)
}

export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

function literal(value: unknown): string {
  return typeof value === 'string' ? quote(value) : JSON.stringify(value)
}
