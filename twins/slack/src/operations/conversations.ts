import { requireScope } from '../auth.ts'
import { archive, requireArchivable, requireUnarchivable, unarchive } from '../model/archive.ts'
import {
  requireActive,
  requireChannel,
  requireConversationWith,
  requireMember,
  scopesFor,
} from '../model/conversations.ts'
import { createConversation } from '../model/create.ts'
import { nextPage, readCursor, readLimit } from '../model/cursor.ts'
import { conversationsSeen, readSweep } from '../model/listing.ts'
import { join } from '../model/members.ts'
import { requireName } from '../model/names.ts'
import { rename, requireRenamer } from '../model/rename.ts'
import { requireShort, setPurpose, setTopic } from '../model/topic.ts'
import type { Operations } from '../types.ts'
import { showConversation } from '../view/conversation.ts'

export const conversations: Operations = {
  'conversations.create': (world, { args }) => {
    const secret = args.flag('is_private')
    requireScope(world, ...scopesFor(secret ? 'groups' : 'channels', 'write'))
    const name = requireName(world, args.text('name'))
    const made = createConversation(world, {
      name,
      creator: world.caller.user_id,
      members: [],
      at: world.now(),
      private: secret,
    })
    if (!secret) world.emit('channel_created', { channel: made.id })
    const conversation = join(world, made, world.caller.user_id)
    return { ok: true, channel: showConversation(world, conversation, { lastRead: true, priority: true }) }
  },

  'conversations.list': (world, { args }) => {
    const { page, next } = conversationsSeen(world, readSweep(world, args))
    return {
      ok: true,
      channels: page.map((conversation) => showConversation(world, conversation, { numMembers: true })),
      ...nextPage('team', next),
    }
  },

  'conversations.info': (world, { args }) => {
    const conversation = requireConversationWith(world, args.required('channel'), 'read')
    const aspects = {
      info: true,
      lastRead: true,
      numMembers: args.flag('include_num_members'),
      locale: args.flag('include_locale'),
    }
    return { ok: true, channel: showConversation(world, conversation, aspects) }
  },

  'conversations.members': (world, { args }) => {
    const conversation = requireConversationWith(world, args.required('channel'), 'read')
    const limit = readLimit(args, 100)
    const where = { channel: conversation.id, user: { gte: readCursor(args, 'user') ?? '' } }
    const found = conversation.is_archived ? [] : world.db.members.find({ where, order: 'user', limit: limit + 1 })
    return {
      ok: true,
      members: found.slice(0, limit).map((member) => member.user),
      ...nextPage('user', found[limit]?.user),
    }
  },

  'conversations.archive': (world, { args }) => {
    const conversation = requireConversationWith(world, args.required('channel'), 'write')
    requireArchivable(world, conversation)
    archive(world, conversation)
    return { ok: true }
  },

  'conversations.unarchive': (world, { args }) => {
    const conversation = requireConversationWith(world, args.required('channel'), 'write')
    requireUnarchivable(world, conversation)
    unarchive(world, conversation)
    return { ok: true }
  },

  'conversations.rename': (world, { args }) => {
    const conversation = requireConversationWith(world, args.required('channel'), 'write')
    requireChannel(conversation)
    requireActive(conversation)
    requireRenamer(world, conversation)
    const renamed = rename(world, conversation, requireName(world, args.text('name'), conversation.id))
    return { ok: true, channel: showConversation(world, renamed, { lastRead: true }) }
  },

  'conversations.setTopic': (world, { args }) => {
    const conversation = requireConversationWith(world, args.required('channel'), 'topic')
    requireActive(conversation)
    requireMember(world, conversation)
    const changed = setTopic(world, conversation, requireShort(args.text('topic'), 'topic'))
    return { ok: true, channel: showConversation(world, changed, { lastRead: true }) }
  },

  'conversations.setPurpose': (world, { args }) => {
    const conversation = requireConversationWith(world, args.required('channel'), 'topic')
    requireActive(conversation)
    requireMember(world, conversation)
    const changed = setPurpose(world, conversation, requireShort(args.text('purpose'), 'purpose'))
    return { ok: true, channel: showConversation(world, changed, { lastRead: true }) }
  },
}
