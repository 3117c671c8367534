import type { ApiDocument, ApiOperation, Schema } from './document.ts'
import { findNamed } from './find.ts'
import { flat } from './flat.ts'
import type { Made } from './make.ts'

/** A list that insists on words to search for. */
export const isSearch = (list: ApiOperation): boolean =>
  list.parameters.some((p) => p.in === 'query' && p.required && /^(q|query|search|term|keyword|text)$/i.test(p.name))

/** What a list insists on being asked by, as the item has it; undefined where the item does not tell. */
export function asSent(
  api: ApiDocument,
  list: ApiOperation,
  { body, answer }: Pick<Made, 'body' | 'answer'>,
): Record<string, unknown> | undefined {
  const known = [asRecord(answer.body), asRecord(body)]
  const told = required(list).map(({ name, schema }): [string, unknown] => {
    const field = /\[(\w+)\]$/.exec(name)?.[1] ?? name
    const value = known.map((at) => findNamed(at, field)).find((value) => value !== undefined && value !== '')
    const { enum: values, format } = flat(api, schema)
    if (format === 'date-time' && !Number.isNaN(Date.parse(String(value))))
      return [name, new Date(String(value)).toISOString()]
    return [name, Array.isArray(values) && !values.includes(value) ? undefined : value]
  })
  return told.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(told)
}

const required = (list: ApiOperation) =>
  list.parameters.filter((p) => p.in === 'query' && p.required && !isCredential(list, p.name))

const isCredential = ({ security }: ApiOperation, name: string): boolean =>
  security.flat().some((scheme) => scheme.name === name)

const asRecord = (value: unknown): Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
