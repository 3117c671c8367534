import openapiTypescript, { astToString } from 'openapi-typescript'
import type { Schema } from '../draft.ts'
import type { Document } from './openapi.ts'

const banner = '// Written by the generator from the contract beside it. Not to be edited.\n'

/**
 * TypeScript declarations of the contract (openapi-typescript). Schemas that only replies use are open, since services
 * answer more than their documents say; what callers send stays closed, so that a misspelt argument is an error.
 */
export async function typesOf(document: Document): Promise<string> {
  const copy = structuredClone(document)
  openReplies(copy)
  const nodes = await openapiTypescript(copy as never, { silent: true, defaultNonNullable: false })
  return banner + astToString(nodes)
}

interface Content {
  content?: Record<string, { schema?: Schema }>
}

type DocumentOperation = { requestBody?: Content; responses?: Record<string, Content> }

function openReplies(document: Document): void {
  const schemas = (document.components as { schemas: Record<string, Schema> }).schemas
  const paths = document.paths as Record<string, Record<string, DocumentOperation>>
  const operations = Object.values(paths).flatMap((item) => Object.values(item))
  const sent = reach(
    schemas,
    operations.map((operation) => operation.requestBody),
  )
  const answered = reach(
    schemas,
    operations.flatMap((operation) => Object.values(operation.responses ?? {})),
  )
  for (const name of answered) if (!sent.has(name)) open(schemas[name])
}

function reach(schemas: Record<string, Schema>, roots: unknown): Set<string> {
  const names = new Set<string>()
  const queue: unknown[] = [roots]
  while (queue.length) {
    const value = queue.pop()
    if (value === null || typeof value !== 'object') continue
    const name = schemaName((value as Schema).$ref)
    if (name !== undefined && !names.has(name)) {
      names.add(name)
      queue.push(schemas[name])
    }
    queue.push(...Object.values(value))
  }
  return names
}

function schemaName(ref: unknown): string | undefined {
  const prefix = '#/components/schemas/'
  return typeof ref === 'string' && ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined
}

function open(value: unknown): void {
  if (value === null || typeof value !== 'object') return
  const schema = value as Schema
  if (schema.properties && schema.additionalProperties === undefined) schema.additionalProperties = true
  for (const child of Object.values(value)) open(child)
}
