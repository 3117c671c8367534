import type { Draft, Response } from '../../draft.ts'

const name = 'StandardError'

/**
 * Discovery documents describe no errors: the format's publisher has one envelope for all of its services
 * (cloud.google.com/apis/design/errors, "HTTP mapping"; older services add `errors`).
 */
export function addStandardError(draft: Draft): void {
  const text = { type: 'string' }
  draft.schemas[name] = {
    type: 'object',
    required: ['error'],
    properties: {
      error: {
        type: 'object',
        required: ['code', 'message'],
        properties: {
          code: { type: 'integer' },
          message: text,
          status: text,
          errors: {
            type: 'array',
            items: {
              type: 'object',
              properties: { domain: text, reason: text, message: text, location: text, locationType: text },
            },
          },
          details: { type: 'array', items: { type: 'object', properties: { '@type': text } } },
        },
      },
    },
  }
  draft.schemaOrigins[name] = { source: 'the format', by: 'inference' }
}

export function standardErrorResponse(origin: Response['origin']): Response {
  return {
    description: '',
    content: { 'application/json': { $ref: `#/components/schemas/${name}` } },
    headers: {},
    examples: [],
    origin: { ...origin, by: 'inference' },
  }
}
