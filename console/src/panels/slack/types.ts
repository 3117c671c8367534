/** Documents of the Slack twin, as far as they are shown. */
export interface User {
  readonly id: string
  readonly name: string
  readonly deleted: boolean
  readonly is_bot: boolean
  readonly color: string
  readonly real_name: string
  readonly profile: { readonly display_name: string; readonly real_name: string }
}

export interface Conversation {
  readonly id: string
  readonly name: string
  readonly is_im: boolean
  readonly is_mpim: boolean
  readonly is_private: boolean
  readonly is_archived: boolean
  readonly user?: string
  readonly party?: string
  readonly topic?: { readonly value: string }
  readonly purpose?: { readonly value: string }
  readonly num_members?: number
}

export interface Message {
  readonly ts: string
  readonly thread_ts?: string
  readonly subtype?: string
  readonly user?: string
  readonly username?: string
  readonly bot_id?: string
  readonly bot_profile?: { readonly name: string }
  readonly text: string
  readonly blocks?: readonly Block[]
  readonly attachments?: readonly Attachment[]
  readonly files?: readonly { readonly id: string; readonly name?: string; readonly title?: string }[]
  readonly reactions?: readonly { readonly name: string; readonly users: readonly string[]; readonly count: number }[]
  readonly reply_count?: number
  readonly edited?: object
  readonly ephemeral?: boolean
}

export interface Attachment {
  readonly color?: string
  readonly pretext?: string
  readonly title?: string
  readonly text?: string
  readonly fallback?: string
  readonly blocks?: readonly Block[]
}

/** Block Kit is open: what is not known is shown as it is. */
export interface Block {
  readonly type: string
  readonly block_id?: string
  readonly [more: string]: any
}

export interface View {
  readonly id: string
  readonly title: { readonly text: string }
  readonly submit?: { readonly text: string } | null
  readonly close?: { readonly text: string } | null
  readonly blocks: readonly Block[]
  readonly errors?: Readonly<Record<string, string>>
}

/** What a person does: resolves when the universe has it. */
export type Act = (act: string, input: Readonly<Record<string, unknown>>) => Promise<any>

/** Who and where ids are. */
export interface Names {
  readonly users: ReadonlyMap<string, User>
  readonly conversations: ReadonlyMap<string, Conversation>
}
