/** A small API as its document describes it, which says less than its server does. */
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const reply = (status: number, schema?: object) => ({
  [status]: { description: 'ok', ...(schema && json(schema)) },
  default: { description: 'refused', ...json(ref('Problem')) },
})
const text = { type: 'string' }
const whole = { type: 'integer' }
const idParameter = { name: 'id', in: 'path', required: true, schema: text }

const collection = (one: string, many: string) => ({
  [`/${many}`]: {
    get: {
      operationId: `list${many}`,
      responses: reply(200, {
        type: 'object',
        required: ['items'],
        properties: { items: { type: 'array', items: ref(one) } },
      }),
    },
    post: {
      operationId: `create${one}`,
      requestBody: { required: true, ...json(ref(one)) },
      responses: reply(201, ref(one)),
    },
  },
  [`/${many}/{id}`]: {
    parameters: [idParameter],
    get: { operationId: `get${one}`, responses: reply(200, ref(one)) },
    patch: {
      operationId: `update${one}`,
      requestBody: { required: true, ...json(ref(`${one}Change`)) },
      responses: reply(200, ref(one)),
    },
    delete: { operationId: `delete${one}`, responses: reply(204) },
  },
})

const thing = (name: string, required: readonly string[], properties: object) => ({
  [name]: { type: 'object', required, properties: { id: { ...text, readOnly: true }, ...properties } },
  [`${name}Change`]: { type: 'object', properties },
})

export const LIBRARY = {
  openapi: '3.1.0',
  info: { title: 'Library', version: '1' },
  servers: [{ url: 'https://library.test/v1' }],
  security: [{ key: [] }],
  paths: { ...collection('Book', 'books'), ...collection('Member', 'members'), ...collection('Loan', 'loans') },
  components: {
    securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Problem: { type: 'object', properties: { code: text, message: text } },
      ...thing('Book', ['title'], { title: text, subtitle: { type: ['string', 'null'] }, pages: whole, shelf: text }),
      ...thing('Member', ['name', 'email'], { name: text, email: text, level: text }),
      ...thing('Loan', ['book_id', 'member_id'], {
        book_id: text,
        member_id: text,
        returned: { type: 'boolean' },
        renewals: whole,
      }),
    },
  },
}
