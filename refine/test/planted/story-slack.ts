import { WebClient } from '@slack/web-api'
import type { Ground } from './recorded.ts'
import { until } from './until.ts'

/** A refusal is a reply like any other: the story goes on. */
const tried = async <T>(call: Promise<T>): Promise<T | undefined> => {
  try {
    return await call
  } catch (error) {
    if ((error as { code?: string }).code === 'slack_webapi_platform_error') return undefined
    throw error
  }
}

/** An app's days in a workspace, through Slack's own SDK: about 150 calls. */
export async function slackStory({ url, credentials }: Ground): Promise<void> {
  const client = new WebClient(credentials.token, { slackApiUrl: `${url}/api/`, retryConfig: { retries: 0 } })
  const people = await meet(client)
  const channels = await openChannels(client, people)
  await talk(client, channels, people)
  await react(client, channels)
  await keep(client, channels)
  await arrange(client, people)
  await plan(client, channels)
  await share(client, channels, people)
  await err(client, channels)
  await close(client, channels)
}

/** A look into another workspace: of what a workspace has one of, two show what they have in common. */
export async function slackVisit({ url, credentials }: Ground): Promise<void> {
  const client = new WebClient(credentials.token, { slackApiUrl: `${url}/api/`, retryConfig: { retries: 0 } })
  await client.auth.test()
  await client.team.info()
}

async function meet(client: WebClient): Promise<string[]> {
  await client.api.test()
  await client.auth.test()
  await client.team.info()
  await client.emoji.list()
  const { members = [] } = await client.users.list({ limit: 200 })
  // The same people everywhere, although ids and with them the order of the list are others.
  const people = members
    .filter(({ is_bot, deleted, id }) => !is_bot && !deleted && id !== 'USLACKBOT')
    .sort((one, other) => (one.name ?? '').localeCompare(other.name ?? ''))
  for (const { id = '' } of people.slice(0, 4)) {
    await client.users.info({ user: id })
    await client.users.profile.get({ user: id })
    await client.users.getPresence({ user: id })
    await client.dnd.info({ user: id })
  }
  for (const { profile } of people.slice(0, 3)) {
    const email = profile?.email ?? ''
    await tried(client.users.lookupByEmail({ email }))
    await tried(client.users.lookupByEmail({ email: email.toUpperCase() }))
  }
  await client.conversations.list({})
  return people.map(({ id = '' }) => id)
}

interface Channels {
  readonly launch: string
  readonly support: string
  readonly random: string
}

async function openChannels(client: WebClient, people: readonly string[]): Promise<Channels> {
  const make = async (name: string, is_private = false) =>
    (await client.conversations.create({ name, is_private })).channel?.id ?? ''
  const [launch, support, random] = [await make('launch'), await make('support-desk'), await make('war-room', true)]
  for (const channel of [launch, support, random]) {
    await client.conversations.info({ channel })
    await client.conversations.members({ channel })
    await client.conversations.invite({ channel, users: people.slice(0, 3).join(',') })
    await client.conversations.members({ channel })
    await client.conversations.info({ channel, include_num_members: true })
    await client.conversations.setTopic({ channel, topic: 'What is to be done' })
    await client.conversations.setPurpose({ channel, purpose: 'Doing it' })
    await client.conversations.info({ channel })
  }
  await client.conversations.kick({ channel: support, user: people[2] ?? '' })
  await client.conversations.members({ channel: support })
  await client.conversations.rename({ channel: support, name: 'helpdesk' })
  await tried(client.conversations.create({ name: 'launch' }))
  await tried(client.conversations.create({ name: 'Not A Name!' }))
  for (const user of people.slice(0, 2)) await client.conversations.open({ users: user })
  return { launch, support, random }
}

async function talk(client: WebClient, { launch, support }: Channels, people: readonly string[]): Promise<void> {
  const said: string[] = []
  for (const n of [1, 2, 3, 4, 5, 6])
    said.push((await client.chat.postMessage({ channel: launch, text: `Step ${n} of the plan` })).ts ?? '')
  for (const n of [1, 2])
    await client.chat.postMessage({ channel: launch, text: `Answer ${n}`, thread_ts: said[0] ?? '' })
  await client.chat.postMessage({
    channel: launch,
    text: 'With blocks',
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '*Bold* words' } }],
  })
  for (const user of people.slice(0, 2)) await client.chat.postEphemeral({ channel: launch, user, text: 'Only you' })
  await client.conversations.history({ channel: launch })
  const page = await client.conversations.history({ channel: launch, limit: 4 })
  await client.conversations.history({ channel: launch, limit: 4, cursor: page.response_metadata?.next_cursor ?? '' })
  await client.conversations.replies({ channel: launch, ts: said[0] ?? '' })
  await client.chat.update({ channel: launch, ts: said[1] ?? '', text: 'Step 2, better' })
  await client.chat.update({ channel: launch, ts: said[2] ?? '', text: 'Step 3, better' })
  for (const ts of said.slice(0, 3)) await client.chat.getPermalink({ channel: launch, message_ts: ts })
  await client.conversations.history({ channel: launch })
  await client.chat.delete({ channel: launch, ts: said[5] ?? '' })
  await tried(client.chat.delete({ channel: launch, ts: said[5] ?? '' }))
  await client.conversations.history({ channel: launch })
  await tried(client.chat.meMessage({ channel: support, text: 'waves' }))
  await client.chat.meMessage({ channel: launch, text: 'waves to everybody who is here' })
  await client.conversations.mark({ channel: launch, ts: said[4] ?? '' })
}

async function react(client: WebClient, { support }: Channels): Promise<void> {
  const { ts = '' } = await client.chat.postMessage({ channel: support, text: 'Please look' })
  for (const name of ['eyes', 'thumbsup', 'rocket'])
    await client.reactions.add({ channel: support, timestamp: ts, name })
  await tried(client.reactions.add({ channel: support, timestamp: ts, name: 'eyes' }))
  await client.reactions.get({ channel: support, timestamp: ts, full: true })
  await client.reactions.list({})
  await client.reactions.remove({ channel: support, timestamp: ts, name: 'rocket' })
  await tried(client.reactions.remove({ channel: support, timestamp: ts, name: 'rocket' }))
  await client.reactions.get({ channel: support, timestamp: ts, full: true })
}

async function keep(client: WebClient, { support, launch }: Channels): Promise<void> {
  const { ts = '' } = await client.chat.postMessage({ channel: support, text: 'Keep this' })
  await client.pins.add({ channel: support, timestamp: ts })
  await tried(client.pins.add({ channel: support, timestamp: ts }))
  await client.pins.list({ channel: support })
  await client.pins.remove({ channel: support, timestamp: ts })
  await client.pins.list({ channel: support })
  const marks: string[] = []
  for (const n of [1, 2, 3]) {
    const made = await client.bookmarks.add({
      channel_id: launch,
      title: `Page ${n}`,
      type: 'link',
      link: `https://example.com/${n}`,
    })
    marks.push(made.bookmark?.id ?? '')
  }
  await client.bookmarks.list({ channel_id: launch })
  await client.bookmarks.edit({ channel_id: launch, bookmark_id: marks[0] ?? '', title: 'First page' })
  await client.bookmarks.remove({ channel_id: launch, bookmark_id: marks[1] ?? '' })
  await client.bookmarks.list({ channel_id: launch })
}

async function arrange(client: WebClient, people: readonly string[]): Promise<void> {
  const groups: string[] = []
  for (const name of ['Writers', 'Readers', 'Keepers']) {
    const made = await client.usergroups.create({ name, handle: name.toLowerCase() })
    groups.push(made.usergroup?.id ?? '')
  }
  await tried(client.usergroups.create({ name: 'Writers', handle: 'writers' }))
  await client.usergroups.users.update({ usergroup: groups[0] ?? '', users: people.slice(0, 3).join(',') })
  await client.usergroups.users.list({ usergroup: groups[0] ?? '' })
  await client.usergroups.update({ usergroup: groups[1] ?? '', name: 'Careful readers' })
  await client.usergroups.disable({ usergroup: groups[2] ?? '' })
  await client.usergroups.list({ include_count: true, include_users: true })
  await client.usergroups.list({ include_disabled: true })
  await client.usergroups.enable({ usergroup: groups[2] ?? '' })
}

async function plan(client: WebClient, { launch }: Channels): Promise<void> {
  const soon = Math.floor(Date.now() / 1000) + 86_400
  const planned: string[] = []
  for (const n of [1, 2, 3]) {
    const made = await client.chat.scheduleMessage({ channel: launch, text: `Later ${n}`, post_at: soon + n * 60 })
    planned.push(made.scheduled_message_id ?? '')
  }
  await tried(client.chat.scheduleMessage({ channel: launch, text: 'Too late', post_at: soon - 172_800 }))
  await client.chat.scheduledMessages.list({ channel: launch })
  await client.chat.deleteScheduledMessage({ channel: launch, scheduled_message_id: planned[0] ?? '' })
  await until(async () => {
    const { scheduled_messages = [] } = await client.chat.scheduledMessages.list({ channel: launch })
    return scheduled_messages.length < 3
  })
}

async function share(client: WebClient, { launch, support }: Channels, people: readonly string[]): Promise<void> {
  for (const channel of [launch, support]) {
    const uploaded: any = await client.files.uploadV2({
      channel_id: channel,
      filename: 'notes.txt',
      title: 'Notes',
      content: 'one\ntwo\nthree\n',
    })
    const id = uploaded.files?.[0]?.files?.[0]?.id ?? ''
    await client.files.info({ file: id })
  }
  await client.files.list({ types: 'all' })
  for (const n of [1, 2, 3])
    await client.calls.add({
      external_unique_id: `call-${n}`,
      join_url: `https://calls.example/${n}`,
      title: `Call ${n}`,
    })
  for (const user_id of [(await client.auth.test()).user_id ?? '', people[0] ?? ''])
    await client.views.publish({ user_id, view: { type: 'home', blocks: [{ type: 'divider' }] } })
}

async function err(client: WebClient, { launch }: Channels): Promise<void> {
  await tried(client.conversations.info({ channel: 'C0NOTTHERE0' }))
  await tried(client.chat.postMessage({ channel: launch, text: '' }))
  await tried(client.users.info({ user: 'U0NOTTHERE0' }))
  await tried(client.conversations.history({ channel: launch, limit: 5000 }))
  await tried(client.chat.postMessage({ channel: 'C0NOTTHERE0', text: 'lost' }))
  await tried(client.apiCall('conversations.shout', { channel: launch }))
  await tried(client.apiCall('workflows.featured.list', { channel_ids: launch }))
}

async function close(client: WebClient, { launch, support, random }: Channels): Promise<void> {
  await client.conversations.archive({ channel: support })
  await tried(client.conversations.archive({ channel: support }))
  await tried(client.chat.postMessage({ channel: support, text: 'too late' }))
  await client.conversations.info({ channel: support })
  await tried(client.conversations.unarchive({ channel: support }))
  await tried(client.conversations.leave({ channel: random }))
  await tried(client.conversations.join({ channel: launch }))
  await client.conversations.list({ exclude_archived: true, types: 'public_channel,private_channel' })
  await client.auth.teams.list()
}
