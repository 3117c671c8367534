/** The rich text that Slack shows for a message (docs.slack.dev, rich text block). */
export interface RichTextBlock {
  type: 'rich_text'
  elements: RichTextPart[]
}
export type RichTextPart =
  | { type: 'rich_text_section' | 'rich_text_quote'; elements: Inline[] }
  | { type: 'rich_text_preformatted'; elements: Inline[]; border: 0 }

export type Style = Partial<Record<'bold' | 'italic' | 'strike' | 'code', true>>
export type Inline = InlineContent & { style?: Style }
export type InlineContent =
  | { type: 'text'; text: string }
  | { type: 'link'; url: string; text?: string }
  | { type: 'user'; user_id: string }
  | { type: 'channel'; channel_id: string }
  | { type: 'usergroup'; usergroup_id: string }
  | { type: 'broadcast'; range: string }
  | { type: 'emoji'; name: string; skin_tone?: number; unicode?: string }
  | { type: 'date'; timestamp: number; format: string; url?: string; fallback?: string }
