/** An OpenAPI 3.0 document around its paths. */
export function openapi(paths: Record<string, unknown>, rest: Record<string, unknown> = {}): Record<string, unknown> {
  return { openapi: '3.0.3', info: { title: 'Sample', version: '1' }, paths, ...rest }
}

/** A response with a JSON body. */
export function json(schema: unknown, rest: Record<string, unknown> = {}): Record<string, unknown> {
  return { description: 'told in the vendor’s words', content: { 'application/json': { schema } }, ...rest }
}

export function ref(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` }
}

/** The usual five operations on a collection. */
export function crud(path: string, param: string, schema: unknown): Record<string, unknown> {
  const body = { required: true, content: { 'application/json': { schema } } }
  return {
    [path]: {
      get: { responses: { 200: json({ type: 'array', items: schema }) } },
      post: { requestBody: body, responses: { 201: json(schema) } },
    },
    [`${path}/{${param}}`]: {
      parameters: [{ name: param, in: 'path', required: true, schema: { type: 'string' } }],
      get: { responses: { 200: json(schema), 404: json(ref('Error')) } },
      put: { requestBody: body, responses: { 200: json(schema) } },
      patch: { requestBody: body, responses: { 200: json(schema) } },
      delete: { responses: { 204: { description: 'gone' } } },
    },
  }
}

export const errorSchema = {
  type: 'object',
  required: ['code', 'message'],
  properties: { code: { type: 'string' }, message: { type: 'string' } },
}
