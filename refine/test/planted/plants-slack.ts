import { ApiError } from '@dtu/kit'
import { slowly } from './copy.ts'
import { acting, editing, type Leaving, type Plant } from './plant.ts'

const refusing = (error: string) => new ApiError(200, { ok: false, error })

/** In what the copy that stands for Slack differs from the twin. */
export const slackPlants = (): readonly Plant[] => [
  {
    name: 'a field is missing',
    operations: ['conversations.info'],
    reply: editing(({ channel }) => {
      if (channel) delete channel.previous_names
    }),
    found: ['body shape | POST /api/conversations.info | .channel.previous_names'],
  },
  {
    name: 'there is one more field',
    operations: ['team.info'],
    reply: editing((body) => {
      body.team.is_trial = false
    }),
    found: ['body shape | POST /api/team.info | .team.is_trial'],
  },
  {
    name: 'a field has another name',
    operations: ['bookmarks.list'],
    reply: editing(({ bookmarks }) => {
      for (const bookmark of bookmarks) {
        bookmark.position = bookmark.rank
        delete bookmark.rank
      }
    }),
    found: [
      'body shape | POST /api/bookmarks.list | .bookmarks[].position',
      'body shape | POST /api/bookmarks.list | .bookmarks[].rank',
    ],
  },
  {
    name: 'another error code',
    operations: ['users.info'],
    reply: editing((body) => {
      if (body.error === 'user_not_found') body.error = 'user_not_visible'
    }),
    found: ['body value | POST /api/users.info | error code'],
  },
  {
    name: 'another default',
    operations: ['views.publish'],
    reply: editing(({ view }) => {
      view.clear_on_close = true
    }),
    found: ['body value | POST /api/views.publish | .view.clear_on_close'],
  },
  {
    name: 'a list stands in another order',
    operations: ['reactions.get'],
    reply: editing(({ message }) => message.reactions.reverse()),
    found: ['order | POST /api/reactions.get | .message.reactions[]'],
  },
  {
    name: 'ids of another form',
    twin: (twin) => ({ ...twin, ids: { ...twin.ids, call: { ...twin.ids.call, prefix: 'CALL' } } as typeof twin.ids }),
    found: ['body value | POST /api/calls.add | .call.id form'],
  },
  {
    name: 'a header is missing',
    operations: ['pins.list'],
    reply: ({ headers: { 'x-accepted-oauth-scopes': _, ...headers }, ...rest }) => ({ ...rest, headers }),
    found: ['header | POST /api/pins.list | header x-accepted-oauth-scopes'],
  },
  {
    name: 'a page is smaller unless one asks',
    operations: ['conversations.history'],
    reply: editing((body, { fields }) => {
      if (fields.limit !== undefined || !body.ok) return
      body.messages = body.messages.slice(0, 5)
      body.has_more = true
    }),
    found: [
      'body value | POST /api/conversations.history | .has_more',
      'body value | POST /api/conversations.history | .messages[] length',
    ],
  },
  {
    name: 'a time is in milliseconds',
    operations: ['bookmarks.add'],
    reply: editing(({ bookmark }) => {
      bookmark.date_created *= 1000
    }),
    found: ['body value | POST /api/bookmarks.add | .bookmark.date_created'],
  },
  {
    name: 'one more rule for what is sent',
    twin: acting('chat.meMessage', (_, input, own) => {
      if (input.args.required('text').length < 10) throw refusing('msg_too_short')
      return own()
    }),
    found: ['status | POST /api/chat.meMessage | status'],
  },
  lateDeletion(),
  {
    name: 'a transition is allowed',
    operations: ['conversations.archive'],
    reply: (leaving) => (leaving.body.error === 'not_in_channel' ? { ...leaving, body: { ok: true } } : leaving),
    found: ['status | POST /api/conversations.archive | status'],
  },
  {
    name: 'an effect is missing later',
    twin: acting('conversations.kick', () => ({ ok: true, errors: {} })),
    found: ['side effect | POST /api/conversations.members | .members[] length'],
  },
  {
    name: 'one more operation',
    operations: ['workflows.featured.list'],
    reply: (leaving) => ({ ...leaving, status: 200, body: { ok: true, featured_workflows: [] } }),
    found: ['operation missing | POST /api/workflows.featured.list | status'],
  },
  {
    name: 'an operation takes its time',
    operations: ['users.getPresence'],
    reply: slowly(1300),
    found: ['timing | POST /api/users.getPresence | duration'],
  },
  {
    name: 'a filter minds capitals',
    operations: ['users.lookupByEmail'],
    reply: (leaving, { fields }) =>
      /[A-Z]/.test(fields.email) ? { ...leaving, body: { ok: false, error: 'users_not_found' } } : leaving,
    found: ['status | POST /api/users.lookupByEmail | status'],
  },
  {
    name: 'a boolean is written as text',
    operations: ['usergroups.create'],
    reply: editing(({ usergroup }) => {
      if (usergroup) usergroup.is_external = String(usergroup.is_external)
    }),
    found: ['body shape | POST /api/usergroups.create | .usergroup.is_external'],
  },
  {
    name: 'an address is on another host',
    operations: ['chat.getPermalink'],
    reply: editing((body) => {
      const url = new URL(body.permalink)
      url.host = `enterprise.${url.hostname}`
      body.permalink = url.href
    }),
    found: ['body value | POST /api/chat.getPermalink | .permalink'],
  },
  {
    name: 'what is gone can be deleted again',
    operations: ['chat.delete'],
    reply: (leaving, { fields }) =>
      leaving.body.error === 'message_not_found'
        ? { ...leaving, body: { ok: true, channel: fields.channel, ts: fields.ts } }
        : leaving,
    found: ['status | POST /api/chat.delete | status'],
  },
]

/** A deletion shows three seconds after. */
function lateDeletion(): Plant {
  let at = Number.NEGATIVE_INFINITY
  let before: Leaving | undefined
  return {
    name: 'an effect is seen late',
    operations: ['chat.deleteScheduledMessage', 'chat.scheduledMessages.list'],
    reply(leaving, { operation }) {
      if (operation === 'chat.deleteScheduledMessage') at = Date.now()
      else if (before && Date.now() - at < 3000) return before
      else before = leaving
      return leaving
    },
    found: ['timing | POST /api/chat.scheduledMessages.list | .scheduled_messages[] length'],
  }
}
