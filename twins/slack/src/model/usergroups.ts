import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { showUsergroup } from '../view/usergroup.ts'
import { isVisible } from './conversations.ts'
import type { Usergroup } from './types.ts'

const LONGEST_NAME = 80
const LONGEST_DESCRIPTION = 140

/** What usergroups.create and usergroups.update take; undefined where nothing was said. */
export interface UsergroupEdits {
  readonly name: string | undefined
  readonly handle: string | undefined
  readonly description: string | undefined
  readonly channels: readonly string[] | undefined
}

export const readUsergroup = (args: Args): UsergroupEdits => ({
  name: args.text('name')?.trim(),
  handle: args.text('handle')?.trim().replace(/^@/, ''),
  description: args.text('description'),
  channels: args.has('channels') ? args.list('channels') : undefined,
})

export function requireUsergroup(world: SlackWorld, id: string): Usergroup {
  const group = world.db.usergroups.get(id)
  if (!group) throw slackError('no_such_subteam')
  return group
}

export function createUsergroup(world: SlackWorld, edits: UsergroupEdits): Usergroup {
  if (!edits.name) throw slackError('missing_subteam_name')
  const handle = edits.handle || handleFrom(edits.name)
  if (handle === '') throw slackError('bad_handle')
  requireFree(world, { ...edits, handle })
  const now = Math.floor(world.now() / 1000)
  const group = world.db.usergroups.insert({
    id: world.ids.next('usergroup'),
    team_id: world.caller.team_id,
    is_usergroup: true,
    is_subteam: true,
    name: edits.name,
    description: edits.description ?? '',
    handle,
    is_external: false,
    date_create: now,
    date_update: now,
    date_delete: 0,
    auto_type: null,
    auto_provision: false,
    enterprise_subteam_id: '',
    created_by: world.caller.user_id,
    updated_by: world.caller.user_id,
    deleted_by: null,
    prefs: { channels: channelsOf(world, edits.channels ?? []), groups: [] },
    users: [],
    user_count: 0,
    channel_count: 0,
  })
  world.emit('subteam_created', { subteam: showUsergroup(group, { users: true, count: true }) })
  return group
}

export function changeUsergroup(world: SlackWorld, group: Usergroup, edits: UsergroupEdits): Usergroup {
  requireFree(world, edits, group.id)
  return update(world, group, {
    ...(edits.name && { name: edits.name }),
    ...(edits.handle && { handle: edits.handle }),
    ...(edits.description !== undefined && { description: edits.description }),
    ...(edits.channels && { prefs: { ...group.prefs, channels: channelsOf(world, edits.channels) } }),
  })
}

export const enableUsergroup = (world: SlackWorld, group: Usergroup, enabled: boolean): Usergroup =>
  update(
    world,
    group,
    enabled
      ? { date_delete: 0, deleted_by: null }
      : { date_delete: Math.floor(world.now() / 1000), deleted_by: world.caller.user_id },
  )

/** Replaces all members. */
export function setUsergroupMembers(world: SlackWorld, group: Usergroup, given: readonly string[]): Usergroup {
  const users = [...new Set(given)]
  if (users.length === 0) throw slackError('no_users_provided')
  if (users.some((id) => world.db.users.get(id)?.deleted !== false)) throw slackError('invalid_users')
  const added = users.filter((id) => !group.users.includes(id))
  const removed = group.users.filter((id) => !users.includes(id))
  const changed = update(world, group, { users, user_count: users.length })
  world.emit('subteam_members_changed', {
    subteam_id: group.id,
    team_id: group.team_id,
    date_previous_update: group.date_update,
    date_update: changed.date_update,
    added_users: added,
    added_users_count: added.length,
    removed_users: removed,
    removed_users_count: removed.length,
  })
  return changed
}

function update(world: SlackWorld, group: Usergroup, changes: Partial<Usergroup>): Usergroup {
  const changed = world.db.usergroups.update(group, {
    ...changes,
    date_update: Math.floor(world.now() / 1000),
    updated_by: world.caller.user_id,
  })
  world.emit('subteam_updated', { subteam: showUsergroup(changed, { users: true, count: true }) })
  return changed
}

/** A handle is unique among groups, people and channels (docs.slack.dev, usergroups.create). `of` is the group that may have it. */
function requireFree(world: SlackWorld, { name, handle, description }: UsergroupEdits, of?: string): void {
  if (name && [...name].length > LONGEST_NAME) throw slackError('name_too_long')
  if (description && [...description].length > LONGEST_DESCRIPTION) throw slackError('description_too_long')
  const namesake = name && world.db.usergroups.first({ name: name.toLowerCase() })
  if (namesake && namesake.id !== of) throw slackError('name_already_exists')
  if (!handle) return
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(handle) || handle !== handle.toLowerCase()) throw slackError('bad_handle')
  const bearer = world.db.usergroups.first({ handle })
  const taken =
    (bearer && bearer.id !== of) ||
    world.db.users.first({ name: handle }) ||
    world.db.conversations.first({ name: handle })
  if (taken) throw slackError('handle_already_exists')
}

const handleFrom = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

function channelsOf(world: SlackWorld, ids: readonly string[]): string[] {
  for (const id of ids) {
    const conversation = world.db.conversations.get(id)
    if (!conversation || !isVisible(world, conversation)) throw slackError('invalid_channel_provided')
  }
  return [...ids]
}
