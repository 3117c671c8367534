import { Reply } from '@dtu/kit'
import { fieldError, jiraError } from '../errors.ts'
import { requireIssue } from '../model/issues.ts'
import { readText } from '../model/text.ts'
import type { Comment, Issue } from '../model/types.ts'
import type { JiraInput, JiraWorld } from '../types.ts'
import { commentsOf, showComment } from '../view/comment.ts'
import { both, placeOf } from './both.ts'
import { pageOf } from './page.ts'

const issueOf = (world: JiraWorld, { path }: JiraInput): Issue => requireIssue(world, path.issueIdOrKey ?? '')

function requireComment(world: JiraWorld, input: JiraInput): Comment {
  const issue = issueOf(world, input)
  const id = input.path.id ?? ''
  const comment = world.db.comments.get(id)
  if (comment?.issueId === issue.id) return comment
  throw jiraError(404, `Can not find a comment for the id: ${id}.`)
}

function bodyOf({ body, version }: JiraInput): Comment['body'] {
  const text = readText('comment', body.body, version)
  if (text === null || (typeof text === 'string' && text.trim() === ''))
    throw fieldError('comment', 'Comment body can not be empty!')
  return text
}

export const comments = both({
  addComment: (world, input) => {
    const issue = issueOf(world, input)
    const body = bodyOf(input)
    const seq = world.ids.count('comments')
    const now = world.now()
    const me = world.caller.accountId
    const { visibility } = input.body
    const written = { author: me, updateAuthor: me, body, created: now, updated: now }
    const comment = world.db.comments.insert({
      id: String(9999 + seq),
      issueId: issue.id,
      ...written,
      ...(visibility && { visibility }),
      seq,
    })
    world.db.issues.update(issue, { updated: now })
    world.emit('comment_created', { id: comment.id, issue: issue.id })
    return new Reply(showComment(placeOf(world, input), comment), { status: 201 })
  },

  getComments: (world, input) => {
    const place = placeOf(world, input)
    const all = commentsOf(world, issueOf(world, input).id)
    const { values, ...page } = pageOf(
      input,
      input.query.get('orderBy') === '-created' ? [...all].reverse() : all,
      100,
      5000,
    )
    return { ...page, comments: values.map((comment) => showComment(place, comment)) }
  },

  getComment: (world, input) => showComment(placeOf(world, input), requireComment(world, input)),

  updateComment: (world, input) => {
    const comment = requireComment(world, input)
    const changed = world.db.comments.update(comment, {
      body: bodyOf(input),
      updateAuthor: world.caller.accountId,
      updated: world.now(),
    })
    world.emit('comment_updated', { id: comment.id, issue: comment.issueId })
    return showComment(placeOf(world, input), changed)
  },

  deleteComment: (world, input) => {
    const comment = requireComment(world, input)
    world.db.comments.delete(comment.id)
    world.emit('comment_deleted', { id: comment.id, issue: comment.issueId })
    return new Reply(undefined, { status: 204 })
  },
})
