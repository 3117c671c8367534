import type { Views } from '@dtu/kit'

const user = (column: string) => `(SELECT u.name FROM slack_users u WHERE u.key = ${column})`
const channel = '(SELECT c.name FROM slack_conversations c WHERE c.key = t.c_channel)'

/** What scenarios ask. */
export const views: Views = {
  users: {
    about: 'a member of the workspace, bots too',
    columns: {
      key: 'id',
      name: 'handle',
      real_name: 'full name',
      email: 'address',
      is_admin: '1 for administrators',
      deleted: '1 once deactivated',
      title: ['job title', "t.doc ->> '$.profile.title'"],
    },
  },
  channels: {
    about: 'a public or private channel',
    from: 'slack_conversations t WHERE t.im = 0 AND t.mpim = 0',
    columns: {
      id: ['id', 't.key'],
      name: ['name', 't.name'],
      private: ['1 for a private one', 't.private'],
      archived: ['1 once archived', 't.archived'],
      topic: ['topic', 't.topic_value'],
      purpose: ['purpose', 't.purpose_value'],
      creator: ['id of the user who made it', 't.creator'],
      members: ['how many are in it', "t.doc ->> '$.num_members'"],
    },
  },
  members: {
    about: 'somebody in a conversation',
    columns: {
      channel: 'id of the conversation',
      user: 'id of the user',
      channelName: ['name of the channel; null for direct messages', channel],
      userName: ['handle', user('t.c_user')],
    },
  },
  messages: {
    about: 'a message, replies too',
    columns: {
      channel: 'id of the conversation',
      ts: 'timestamp, which is its id in the conversation',
      user: 'id of the author',
      text: 'text, with people and links as `<@…>` and `<…|…>`',
      subtype: 'null for what people say',
      thread_ts: 'ts of the message that began the thread',
      bot_id: 'id of the bot that said it',
      channelName: ['name of the channel; null for direct messages', channel],
      userName: ['handle of the author', user("(t.doc ->> '$.user')")],
    },
  },
  usergroup_members: {
    about: 'somebody in a user group',
    from: "slack_usergroups t, json_each(t.doc, '$.users') m",
    columns: {
      usergroup: ['id of the group', 't.key'],
      name: ['name of the group', "t.doc ->> '$.name'"],
      user: ['id of the user', 'm.value'],
      userName: ['handle', user('m.value')],
    },
  },
}
