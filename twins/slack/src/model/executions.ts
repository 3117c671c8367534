import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import type { App, Execution } from './types.ts'

/** A parameter of a function, as manifests declare it (docs.slack.dev, "App manifest reference", functions). */
interface Parameter {
  readonly type: string
  readonly title?: string
  readonly description?: string
  readonly is_required?: boolean
}

interface Declared {
  readonly title?: string
  readonly description?: string
  readonly input_parameters?: Readonly<Record<string, Parameter>>
  readonly output_parameters?: Readonly<Record<string, Parameter>>
}

/** The functions an app offers as steps of workflows, by callback_id. */
export const functionsOf = (app: App): Readonly<Record<string, Declared>> =>
  (app.manifest?.functions ?? {}) as Record<string, Declared>

/** Runs an app's function: the app is told, with a token for this run (docs.slack.dev, function_executed). */
export function execute(
  world: SlackWorld,
  app: App,
  callback_id: string,
  user: string,
  inputs: Record<string, unknown>,
): Execution {
  const execution = world.db.executions.insert({
    id: world.ids.next('execution'),
    app_id: app.id,
    callback_id,
    user,
    inputs,
    state: 'running',
  })
  const event = {
    function: describe(world, app, callback_id),
    inputs,
    function_execution_id: execution.id,
    workflow_execution_id: world.ids.next('workflow'),
    bot_access_token: workflowToken(world, app),
  }
  world.emit('function_executed', { app: app.id, event })
  return execution
}

function describe(world: SlackWorld, app: App, callback_id: string) {
  const {
    title = callback_id,
    description = '',
    input_parameters,
    output_parameters,
  } = functionsOf(app)[callback_id] ?? {}
  const at = Math.floor(world.now() / 1000)
  return {
    id: world.ids.next('function'),
    callback_id,
    title,
    description,
    type: 'app',
    input_parameters: list(input_parameters),
    output_parameters: list(output_parameters),
    app_id: app.id,
    ...{ date_created: at, date_updated: at, date_deleted: 0 },
  }
}

const list = (parameters: Readonly<Record<string, Parameter>> = {}) =>
  Object.entries(parameters).map(([name, { is_required = false, ...rest }]) => ({ ...rest, name, is_required }))

/** A bot token of another form. */
function workflowToken(world: SlackWorld, app: App): string {
  const installation = world.db.installations.get(app.id)
  const token = world.ids.secret(
    'secret24',
    (drawn) => `xwfp-${world.ids.next('number13')}-${world.ids.next('number13')}-${drawn}`,
  )
  world.db.tokens.insert({
    token,
    kind: 'bot',
    app_id: app.id,
    team_id: installation?.team_id ?? '',
    user_id: installation?.bot_user_id ?? '',
    scopes: installation?.bot_scopes ?? [],
    universe: world.universe,
    ...(installation?.bot_id && { bot_id: installation.bot_id }),
  })
  return token
}

/** A run of the caller's that is not over. */
export function requireRunning(world: SlackWorld, id: string): Execution {
  const execution = world.db.executions.get(id)
  if (!execution) throw slackError('function_execution_not_found')
  if (execution.app_id !== world.caller.app_id) throw slackError('access_denied')
  if (execution.state !== 'running') throw slackError('execution_not_in_running_state')
  return execution
}

/** Outputs that the manifest requires have to be there. */
export function requireOutputs(
  world: SlackWorld,
  { app_id, callback_id }: Execution,
  outputs: Record<string, unknown>,
): void {
  const app = world.db.apps.get(app_id)
  const declared = (app && functionsOf(app)[callback_id]?.output_parameters) ?? {}
  const missing = Object.entries(declared).filter(([name, { is_required }]) => is_required && !(name in outputs))
  if (missing.length === 0) return
  const messages = missing.map(([name]) => `[ERROR] missing required field: ${name} [json-pointer:/outputs]`)
  throw slackError('parameter_validation_failed', { response_metadata: { messages } })
}
