export interface View {
  id: string
  team_id: string
  type: 'modal' | 'home'
  blocks: unknown[]
  private_metadata: string
  callback_id: string
  state: { values: Record<string, Record<string, unknown>> }
  hash: string
  title?: unknown
  clear_on_close: boolean
  notify_on_close: boolean
  close: unknown
  submit: unknown
  previous_view_id: string | null
  root_view_id: string
  app_id: string
  external_id: string
  app_installed_team_id: string
  bot_id: string
  /** Who sees it: the twin's own. */
  user: string
  /** The response_urls its blocks asked for were handed out at submission. */
  open: boolean
}

/** A person's act on its way to an app, and what came of it: the twin's own. */
export interface Interaction {
  id: string
  app_id: string
  user: string
  kind:
    | 'block_actions'
    | 'interactive_message'
    | 'view_submission'
    | 'view_closed'
    | 'shortcut'
    | 'message_action'
    | 'block_suggestion'
    | 'slash_command'
  payload: Record<string, unknown>
  state: 'sent' | 'answered' | 'failed'
  /** Where an answer goes. */
  channel?: string
  view?: string
  thread_ts?: string
  message_ts?: string
  /** What the app acknowledged it with. */
  answer?: unknown
  /** What the person is told when the app did not answer. */
  error?: string
  at: number
}

/** What an app shows a person at a thread beside its messages. */
export interface AssistantThread {
  /** `<channel>:<ts of the thread>` */
  id: string
  app_id: string
  channel: string
  thread_ts: string
  status?: string
  loading_messages?: string[]
  /** Milliseconds: a status goes away by itself. */
  status_at?: number
  /** The newest message when it was set. */
  status_after?: string
  title?: string
  prompts?: unknown[]
}

/** A run of an app's function as a step of a workflow. */
export interface Execution {
  id: string
  app_id: string
  callback_id: string
  user: string
  inputs: Record<string, unknown>
  state: 'running' | 'completed' | 'failed'
  outputs?: Record<string, unknown>
  error?: string
}

/** What a person's act lets an app do for three seconds. */
export interface Trigger {
  id: string
  app_id: string
  user: string
  expires_at: number
  used: boolean
  /** The view the act happened in. */
  view?: string
}

export interface ResponseUrl {
  path: string
  app_id: string
  channel: string
  user: string
  /** The message that was acted on, when there was one. */
  message_ts?: string
  ephemeral?: boolean
  thread_ts?: string
  expires_at: number
  uses_left: number
}
