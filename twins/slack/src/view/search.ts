import { partnerIn } from '../model/directs.ts'
import type { NumberedPage } from '../model/paging.ts'
import type { Term } from '../model/search/query.ts'
import type { Conversation, Message } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'
import { permalink, wireMessage } from './message.ts'

/** A page of matches, with the two ways in which search says where it is (docs.slack.dev, search.messages, example). */
export function matchesPage(
  matches: readonly unknown[],
  total: number,
  { count, page }: NumberedPage,
  cursor: string | undefined,
) {
  const pages = Math.ceil(total / count)
  const first = matches.length === 0 ? 0 : (page - 1) * count + 1
  const next = cursor === undefined ? {} : { next_cursor: cursor }
  return {
    matches,
    pagination: {
      first,
      last: Math.max(0, first + matches.length - 1),
      page,
      page_count: pages,
      per_page: count,
      total_count: total,
      ...next,
    },
    paging: { count, page, pages, total, ...next },
    total,
  }
}

/** A message as search shows it. */
export function messageMatch(world: SlackWorld, message: Message, terms: readonly Term[] | undefined): object {
  const { text, ts, user = '', team, type, ...rest } = wireMessage(message)
  const said = terms ? highlighted(text, terms) : text
  return {
    iid: iid(message),
    team: team ?? world.caller.team_id,
    channel: matchChannel(world, world.db.conversations.get(message.channel) as Conversation),
    type,
    user,
    username: rest.username ?? world.db.users.get(user)?.name ?? '',
    ts,
    text: said,
    ...(rest.blocks && { blocks: rest.blocks }),
    ...(rest.attachments && { attachments: rest.attachments }),
    ...(rest.files && { files: rest.files }),
    permalink: permalink(world, message),
  }
}

const matchChannel = (world: SlackWorld, conversation: Conversation) => ({
  id: conversation.id,
  is_channel: conversation.is_channel,
  is_group: conversation.is_group,
  is_im: conversation.is_im,
  is_mpim: conversation.is_mpim,
  is_shared: false,
  is_org_shared: false,
  is_ext_shared: false,
  is_private: conversation.is_private,
  // A direct message goes under the other's id.
  name: conversation.is_im ? partnerIn(conversation, world.caller.user_id) : conversation.name,
  pending_shared: [],
  is_pending_ext_shared: false,
})

/** The same match has the same one: a UUID of the message's ts. */
const iid = ({ ts }: Message): string =>
  ts
    .replace('.', '')
    .padStart(32, '0')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** Marks of the private use area around what was found (docs.slack.dev, search.messages, highlight). */
function highlighted(text: string, terms: readonly Term[]): string {
  const words = new Set(terms.filter(({ without }) => !without).flatMap((term) => term.words))
  return text.replace(/[\p{L}\p{N}_]+/gu, (word) => (words.has(word.toLowerCase()) ? `\ue000${word}\ue001` : word))
}
