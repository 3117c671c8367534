import type { FastifyInstance } from 'fastify'
import type { Host } from '../host.ts'
import type { Universe } from '../universe.ts'

/** What the routes of the admin API work with. */
export interface Admin {
  readonly host: Host
  /** Machine time, milliseconds. */
  readonly startedAt: number
  /** `GET /health`, in the order they were added. */
  readonly routes: readonly string[]
}

export type Routes = (app: FastifyInstance, admin: Admin) => void

export interface OfUniverse {
  Params: { universe: string }
}

/** The universe that a path names. Throws an OperatorError when there is none. */
export const universeOf = ({ host }: Admin, { params }: { params: OfUniverse['Params'] }): Universe =>
  host.get(params.universe)

const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

/** The schema of a route, as Fastify and the API's own document take it. */
export function about(
  tag: string,
  summary: string,
  takes: { body?: object; required?: string[]; query?: object; params?: string[] } = {},
): object {
  const { body, required, query, params } = takes
  return {
    tags: [tag],
    summary,
    ...(params && { params: object(Object.fromEntries(params.map((name) => [name, { type: 'string' }])), params) }),
    ...(query && { querystring: object(query) }),
    ...(body && { body: { ...object(body, required), nullable: !required } }),
  }
}
