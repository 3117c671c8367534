import { showText } from '../model/text.ts'
import type { Comment } from '../model/types.ts'
import type { Document, JiraWorld } from '../types.ts'
import { showPerson } from './account.ts'
import { type Place, time, url } from './place.ts'

export const commentsOf = (world: JiraWorld, issueId: string): readonly Comment[] =>
  world.db.comments.find({ where: { issue: issueId }, order: 'seq' })

export const showComment = (place: Place, comment: Comment): Document => ({
  self: url(place, `issue/${comment.issueId}/comment/${comment.id}`),
  id: comment.id,
  author: showPerson(place, comment.author) ?? undefined,
  body: showText(comment.body, place.version),
  updateAuthor: showPerson(place, comment.updateAuthor) ?? undefined,
  created: time(comment.created),
  updated: time(comment.updated),
  ...(comment.visibility !== undefined && { visibility: comment.visibility }),
  jsdPublic: true,
})
