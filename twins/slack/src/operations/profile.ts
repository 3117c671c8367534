import { slackError } from '../errors.ts'
import { drawnAvatar, photo } from '../model/avatars.ts'
import { requireUser } from '../model/people.ts'
import { changeProfile, readEdits, requireProfileOf } from '../model/profile.ts'
import type { Operations } from '../types.ts'
import { showProfile } from '../view/user.ts'

export const profile: Operations = {
  'users.profile.get': (world, { args }) => {
    const user = requireUser(world, args.text('user') || world.caller.user_id)
    const shown = showProfile(world, user.profile)
    return {
      ok: true,
      profile: args.flag('include_labels') ? { ...shown, fields: labelled(world, shown.fields) } : shown,
    }
  },

  'users.profile.set': (world, { args }) => {
    const user = requireProfileOf(world, args.text('user') || world.caller.user_id)
    const changed = changeProfile(world, user, readEdits(args))
    return { ok: true, username: changed.name, profile: showProfile(world, changed.profile) }
  },

  'users.setPhoto': (world, { args, request }) => {
    const image = request.parts?.find((part) => part.name === 'image')?.bytes
    if (!image && args.has('image')) throw slackError('bad_image')
    const user = requireUser(world, world.caller.user_id)
    const given = photo(world, user.id, image)
    world.db.users.update(user, { profile: { ...user.profile, ...given }, updated: Math.floor(world.now() / 1000) })
    world.emit('user_change', { user: user.id })
    const { is_custom_image: _, ...shown } = given
    return { ok: true, profile: shown }
  },

  'users.deletePhoto': (world) => {
    const user = requireUser(world, world.caller.user_id)
    const { image_1024: _, image_original: __, is_custom_image: ___, ...rest } = user.profile
    world.blobs.delete(`avatar/${user.id}`)
    world.db.users.update(user, {
      profile: { ...rest, ...drawnAvatar(user.real_name) },
      updated: Math.floor(world.now() / 1000),
    })
    world.emit('user_change', { user: user.id })
    return { ok: true }
  },
}

type Fields = Record<string, { value: string; alt: string }> | null

function labelled(world: Parameters<NonNullable<Operations[string]>>[0], fields: Fields) {
  if (!fields) return fields
  const labels = new Map(world.db.teams.first({})?.profile_fields?.map((field) => [field.id, field.label]))
  return Object.fromEntries(
    Object.entries(fields).map(([id, field]) => [id, { ...field, label: labels.get(id) ?? '' }]),
  )
}
