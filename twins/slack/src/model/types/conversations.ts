export interface Conversation {
  id: string
  name: string
  is_channel: boolean
  is_group: boolean
  is_im: boolean
  is_mpim: boolean
  is_private: boolean
  is_general: boolean
  is_archived: boolean
  created: number
  creator: string
  updated: number
  topic: { value: string; creator: string; last_set: number }
  purpose: { value: string; creator: string; last_set: number }
  previous_names: string[]
  /** What a workspace's first channels are for: shown in `properties`. */
  use_case?: string
  /** How many members there are: the twin's own, kept so that lists need not count. */
  num_members: number
  /** Who a direct message is between, sorted, comma-separated: the twin's own. Absent for channels. */
  party?: string
}

/** The four sorts of conversation, as scopes call them. */
export type Kind = 'channels' | 'groups' | 'im' | 'mpim'

export interface Member {
  channel: string
  user: string
  /** The conversation's sort: lets a person's private conversations be found without reading each. */
  kind: Kind
  /** The ts of the last message read. */
  last_read: string
  /** A direct message that was closed is still there, and opens again when something is said. */
  is_open: boolean
  /** The newest ts when it was closed: the twin's own. */
  closed_at?: string
}

export interface Pin {
  channel: string
  /** ts of the message. */
  item: string
  created: number
  created_by: string
}

export interface Bookmark {
  id: string
  channel_id: string
  title: string
  link: string
  emoji: string
  icon_url: string | null
  type: string
  entity_id: string | null
  date_created: number
  date_updated: number
  rank: string
  last_updated_by_user_id: string
  last_updated_by_team_id: string
  shortcut_id: string | null
  app_id: string | null
  app_action_id?: string | null
}
