import {
  addBookmark,
  bookmarkedChannel,
  bookmarksIn,
  editBookmark,
  removeBookmark,
  requireBookmark,
} from '../model/bookmarks.ts'
import { requireConversation } from '../model/conversations.ts'
import type { Operations } from '../types.ts'

export const bookmarks: Operations = {
  'bookmarks.add': (world, { args }) => {
    const conversation = bookmarkedChannel(world, args)
    return { ok: true, bookmark: addBookmark(world, conversation.id, args) }
  },

  'bookmarks.edit': (world, { args }) => {
    const conversation = bookmarkedChannel(world, args)
    const bookmark = requireBookmark(world, conversation.id, args)
    return { ok: true, bookmark: editBookmark(world, bookmark, args) }
  },

  'bookmarks.remove': (world, { args }) => {
    const conversation = bookmarkedChannel(world, args)
    removeBookmark(world, requireBookmark(world, conversation.id, args))
    return { ok: true }
  },

  'bookmarks.list': (world, { args }) => {
    const conversation = requireConversation(world, args.required('channel_id'))
    return { ok: true, bookmarks: bookmarksIn(world, conversation.id) }
  },
}
