import { ApiError, OperatorError, operation } from '@dtu/kit'
import { Args } from '../args.ts'
import type { User } from '../model/types.ts'
import { operations } from '../operations/index.ts'
import { ADMIN_USER_SCOPES } from '../seed/scopes.ts'
import type { Caller, SlackWorld } from '../types.ts'

/** A person at their own client: everything that person may do, as no app. */
const callerFor = (user: User): Caller => ({
  name: `${user.name} (person)`,
  token: '',
  kind: 'user',
  app_id: '',
  team_id: user.team_id,
  user_id: user.id,
  bot_id: undefined,
  scopes: ADMIN_USER_SCOPES.split(','),
})

/** Does something as a person. What Slack refuses is the act's mistake, in Slack's words. */
export function as<T>(world: SlackWorld, user: User, work: () => T): T {
  const before = world.caller
  world.caller = callerFor(user)
  try {
    return work()
  } catch (error) {
    if (error instanceof ApiError) throw refused(user, error)
    throw error
  } finally {
    world.caller = before
  }
}

function refused(user: User, { body }: ApiError): OperatorError {
  const { error = String(body), response_metadata: more } = body as {
    error?: string
    response_metadata?: { messages?: string[] }
  }
  return new OperatorError(error, `Slack refuses ${user.name}: ${error}`, {
    ...(more?.messages && { hint: more.messages.join('; ') }),
  })
}

/** Calls a method of the Web API as a person: what people do by hand follows the same rules. */
export function call(world: SlackWorld, user: User, method: string, values: Record<string, unknown>): any {
  const spec = operation(method, 'POST', `/api/${method}`)
  const request = {
    method: 'POST',
    url: spec.path,
    path: spec.path,
    headers: {},
    body: undefined,
    query: new URLSearchParams(),
    baseUrl: world.baseUrl,
  }
  const input = { request, operation: spec, path: {}, query: request.query, args: new Args(values), warnings: [] }
  return as(world, user, () => operations[method]?.(world, input, () => undefined))
}
