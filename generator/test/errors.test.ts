import { expect, test } from 'vitest'
import { crud, errorSchema, generated, json, openapi, ref } from './workspace.ts'

const thing = { type: 'object', required: ['name'], properties: { id: { type: 'string' }, name: { type: 'string' } } }

async function withErrors(
  schema: unknown,
  responses: Record<string, unknown> = { 404: json(ref('Error')) },
  examples?: unknown,
) {
  const paths = crud('/things', 'id', thing) as Record<string, any>
  paths['/things/{id}'].get = { operationId: 'read', responses: { 200: json(thing), ...responses } }
  paths['/things/{id}'].patch = undefined
  if (examples) paths['/things/{id}'].get.responses[404].content['application/json'].example = examples
  return (
    await generated({
      'api.json': openapi(JSON.parse(JSON.stringify(paths)), { components: { schemas: { Error: schema } } }),
    })
  ).plan
}

const text = { type: 'string' }

test('the envelope is that of the declared failures', async () => {
  const { errors } = await withErrors(errorSchema)
  expect(errors.templates.Error).toEqual({ media: 'application/json', body: { code: '{code}', message: '{message}' } })
  expect(errors.answers.notFound).toMatchObject({ status: 404, template: 'Error', code: 'not_found' })
})

test('codes are those that the schema lists', async () => {
  const listed = {
    type: 'object',
    properties: { error: { type: 'string', enum: ['INVALID', 'NOT_FOUND', 'CONFLICT'] }, message: text },
  }
  const { errors } = await withErrors(listed)
  expect(errors.answers.notFound.code).toBe('NOT_FOUND')
  expect(errors.answers.invalid.code).toBe('INVALID')
})

test('codes are those that examples show for a status', async () => {
  const { errors } = await withErrors(errorSchema, { 404: json(ref('Error')) }, { code: 'E0000007', message: 'x' })
  expect(errors.answers.notFound.code).toBe('E0000007')
})

test('lists of problems, numbers, times and nested envelopes', async () => {
  const nested = {
    type: 'object',
    properties: {
      status: { type: 'integer' },
      timestamp: { type: 'string', format: 'date-time' },
      error: {
        type: 'object',
        properties: {
          code: { type: 'integer' },
          message: text,
          errors: { type: 'array', items: { type: 'object', properties: { field: text, message: text } } },
        },
      },
    },
  }
  const { errors } = await withErrors(nested)
  expect(errors.templates.Error?.body).toEqual({
    status: '{status}',
    timestamp: '{time}',
    error: { code: '{status}', message: '{message}', errors: [{ field: '{field}', message: '{message}' }] },
  })
})

test('with nothing else to say it, `error` is the message', async () => {
  const { errors } = await withErrors({ type: 'object', properties: { error: text } })
  expect(errors.templates.Error?.body).toEqual({ error: '{message}' })
})

test('an operation answers the statuses and bodies that it declares', async () => {
  const problem = { type: 'object', properties: { title: text, status: { type: 'integer' } } }
  const plan = await withErrors(errorSchema, {
    404: json(ref('Error')),
    422: { description: 'Validation failed', content: { 'application/problem+json': { schema: problem } } },
  })
  expect(plan.operations.read?.errors?.invalid).toMatchObject({ status: 422 })
  const template = plan.operations.read?.errors?.invalid?.template ?? ''
  expect(plan.errors.templates[template]).toEqual({
    media: 'application/problem+json',
    body: { title: '{title}', status: '{status}' },
  })
})

test('an API that declares no failure gets a plain envelope, and the report says so', async () => {
  const { plan, read } = await generated({
    'api.json': openapi({ '/things': { get: { responses: { 200: json({ type: 'array', items: thing }) } } } }),
  })
  expect(plan.errors.answers.notFound).toMatchObject({ status: 404, template: 'plain' })
  expect(read('REPORT.md')).toContain('no failure declares a body')
})
