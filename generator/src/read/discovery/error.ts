import type { Draft, Response } from '../../draft.ts'

const name = 'StandardError'

// google.rpc.Code, as far as HTTP statuses map to it.
const canonical = [
  'INVALID_ARGUMENT',
  'FAILED_PRECONDITION',
  'OUT_OF_RANGE',
  'UNAUTHENTICATED',
  'PERMISSION_DENIED',
  'NOT_FOUND',
  'ABORTED',
  'ALREADY_EXISTS',
  'RESOURCE_EXHAUSTED',
  'CANCELLED',
  'DATA_LOSS',
  'UNKNOWN',
  'INTERNAL',
  'UNIMPLEMENTED',
  'UNAVAILABLE',
  'DEADLINE_EXCEEDED',
]

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
          status: { type: 'string', enum: canonical },
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
