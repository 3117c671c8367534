import type { Draft, Operation, Parameter, Response, Schema } from '../../draft.ts'
import { repliedOnly } from '../../stages/reach.ts'
import { compare, sorted } from '../openapi.ts'
import { key, quote, typeOf } from './schema.ts'

const banner = '// Written by the generator from the contract beside it. Not to be edited.\n'
const places = ['query', 'header', 'path', 'cookie'] as const

/**
 * TypeScript declarations of the contract: `components['schemas'][name]` and `operations[operationId]` with `parameters`,
 * `requestBody` and `responses`, in the structure of openapi-typescript.
 */
export function typesOf(draft: Draft): string {
  const open = repliedOnly(draft)
  const schemas = Object.entries(sorted(draft.schemas)).map(
    ([name, schema]) => `    ${quote(name)}: ${typeOf(schema, '    ', open.has(name))}`,
  )
  const operations = [...draft.operations].sort((a, b) => compare(a.id!, b.id!)).map(printOperation)
  return `${banner}
export interface components {
  schemas: {
${schemas.join('\n')}
  }
}

export interface operations {
${operations.join('\n')}
}
`
}

function printOperation({ id, parameters, body, responses }: Operation): string {
  const lines = [
    `    parameters: {`,
    ...places.map((place) =>
      printPlace(
        place,
        parameters.filter((p) => p.in === place),
      ),
    ),
    `    }`,
  ]
  if (body) lines.push(`    requestBody${body.required ? '' : '?'}: {`, printContent(body.content, false), `    }`)
  else lines.push(`    requestBody?: never`)
  lines.push(
    `    responses: {`,
    ...Object.entries(responses)
      .sort(([a], [b]) => compare(a, b))
      .map(([status, response]) => printResponse(status, response)),
    `    }`,
  )
  return `  ${key(id!)}: {\n${lines.join('\n')}\n  }`
}

function printPlace(place: string, parameters: readonly Parameter[]): string {
  if (!parameters.length) return `      ${place}?: never`
  const required = parameters.some((parameter) => parameter.required)
  const lines = parameters.map(
    ({ name, required: must, schema }) =>
      `        ${key(name)}${must ? '' : '?'}: ${typeOf(schema, '        ', false)}`,
  )
  return `      ${place}${required ? '' : '?'}: {\n${[...new Set(lines)].join('\n')}\n      }`
}

function printContent(content: Record<string, Schema>, open: boolean): string {
  const lines = Object.entries(content).map(
    ([media, schema]) => `        ${quote(media)}: ${typeOf(schema, '        ', open)}`,
  )
  return lines.length ? `      content: {\n${lines.join('\n')}\n      }` : '      content?: never'
}

function printResponse(status: string, { content }: Response): string {
  return `      ${key(status).replace(/^'(\d+)'$/, '$1')}: {\n${printContent(content, true).replaceAll(/^/gm, '  ')}\n      }`
}
