import type { Bot } from './apps.ts'

/** Like `Omit`, for types that also allow further properties. */
export type Without<T, Names> = { [Name in keyof T as Name extends Names ? never : Name]: T[Name] }

export interface Message {
  /** The twin's own: stored apart, not sent in history. */
  channel: string
  type: 'message'
  ts: string
  subtype?: string
  user?: string
  text: string
  team?: string
  bot_id?: string
  app_id?: string
  username?: string
  icons?: Record<string, string>
  bot_profile?: Omit<Bot, never>
  blocks?: unknown[]
  attachments?: unknown[]
  files?: unknown[]
  metadata?: { event_type: string; event_payload: unknown }
  client_msg_id?: string
  edited?: { user: string; ts: string }
  thread_ts?: string
  parent_user_id?: string
  reply_count?: number
  reply_users_count?: number
  latest_reply?: string
  reply_users?: string[]
  is_locked?: boolean
  subscribed?: boolean
  root?: unknown
  reactions?: { name: string; users: string[]; count: number }[]
  pinned_to?: string[]
  [more: string]: unknown
}

/** A message only one person sees. */
export interface Ephemeral {
  ts: string
  channel: string
  to: string
  user: string
  text: string
  blocks?: unknown[]
  attachments?: unknown[]
  thread_ts?: string
  app_id: string
}

export interface ScheduledMessage {
  id: string
  channel: string
  app_id: string
  user: string
  post_at: number
  date_created: number
  text: string
  /** The arguments of the message to come, and the agenda's number for it. */
  message: Partial<Message>
  item: number
}

/** What a person has set in the inputs of a message: of no interest to anybody until the next act on it. */
export interface MessageState {
  id: string
  values: Record<string, Record<string, unknown>>
}
