import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { requireUser } from './people.ts'
import { statusOf } from './status.ts'
import type { Profile, User } from './types.ts'

/** What users.profile.set takes (docs.slack.dev, "User object", profile). Only administrators may set the last one. */
const TEXTS = [
  'real_name',
  'display_name',
  'first_name',
  'last_name',
  'title',
  'phone',
  'skype',
  'pronouns',
  'start_date',
  'email',
] as const
const LONGEST_NAME = 80
const MOST_FIELDS = 50

export type Edits = Readonly<Record<string, unknown>>

/** The keys to change: `profile` as JSON, else one `name` with its `value`. */
export function readEdits(args: Args): Edits {
  const given = args.json('profile', 'invalid_profile')
  const name = args.text('name')
  const edits = given ?? (name === undefined ? undefined : { [name]: args.text('value') ?? '' })
  if (typeof edits !== 'object' || edits === null || Array.isArray(edits)) throw slackError('invalid_profile')
  if (Object.keys(edits).length > MOST_FIELDS) throw slackError('invalid_profile')
  return edits as Edits
}

/** Whose profile the caller may change: their own and, as an administrator, that of others. */
export function requireProfileOf(world: SlackWorld, id: string): User {
  const user = requireUser(world, id)
  if (id === world.caller.user_id) return user
  const caller = requireUser(world, world.caller.user_id)
  if (!caller.is_admin) throw slackError('not_admin')
  if (user.is_admin && !caller.is_primary_owner) throw slackError('cannot_update_admin_user')
  return user
}

/** Changes a profile, and the name that goes with it. */
export function changeProfile(world: SlackWorld, user: User, edits: Edits): User {
  const texts = readTexts(world, edits)
  requireFreeEmail(world, user, texts.email)
  const status = statusOf(user.profile, edits)
  const profile: Profile = {
    ...user.profile,
    ...texts,
    ...namesOf(user.profile, texts),
    ...status,
    fields: fieldsOf(world, user.profile, edits.fields),
  }
  const changed = world.db.users.update(user, {
    profile,
    real_name: profile.real_name,
    updated: Math.floor(world.now() / 1000),
  })
  world.emit('user_change', { user: user.id, ...(status && { status: true }) })
  return changed
}

type Texts = Partial<Record<(typeof TEXTS)[number], string>>

function readTexts(world: SlackWorld, edits: Edits): Texts {
  const texts: Texts = {}
  for (const name of TEXTS) if (edits[name] !== undefined && edits[name] !== null) texts[name] = String(edits[name])
  if (texts.email !== undefined && !requireUser(world, world.caller.user_id).is_admin) throw slackError('not_admin')
  for (const name of [texts.real_name, texts.display_name, texts.first_name, texts.last_name]) requireFit(name)
  return texts
}

function requireFit(name: string | undefined): void {
  if (name === undefined) return
  if (name.startsWith('@')) throw slackError('invalid_starts_with_at')
  if (/https?:\/\//i.test(name)) throw slackError('name_not_allowed')
  if ([...name].length > LONGEST_NAME) throw slackError('too_long')
}

function requireFreeEmail(world: SlackWorld, user: User, email: string | undefined): void {
  const bearer = email && world.db.users.first({ email: email.toLowerCase() })
  if (bearer && bearer.id !== user.id) throw slackError('email_taken')
}

/** A whole name gives the first and the last one, and these give the whole. */
function namesOf(before: Profile, { real_name, first_name, last_name, display_name }: Texts): Partial<Profile> {
  const names: Partial<Profile> = {}
  if (real_name !== undefined) {
    const [first = '', ...rest] = real_name.split(' ')
    Object.assign(names, { real_name, first_name: first, last_name: rest.join(' ') })
  } else if (first_name !== undefined || last_name !== undefined)
    names.real_name = [first_name ?? before.first_name, last_name ?? before.last_name].filter(Boolean).join(' ')
  if (names.real_name !== undefined) names.real_name_normalized = plain(names.real_name)
  if (display_name !== undefined) names.display_name_normalized = plain(display_name)
  return names
}

/** Without accents: what is searched by. */
const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '')

/** Custom fields by id, with the given ones changed; an empty value clears one. Throws when the workspace has no such field. */
function fieldsOf(world: SlackWorld, before: Profile, given: unknown): Profile['fields'] {
  if (given === undefined || given === null) return before.fields
  if (typeof given !== 'object' || Array.isArray(given)) throw slackError('invalid_profile')
  const known = new Set(world.db.teams.first({})?.profile_fields?.map((field) => field.id))
  const fields = { ...before.fields }
  for (const [id, field] of Object.entries(given as Record<string, { value?: unknown; alt?: unknown } | string>)) {
    if (!known.has(id)) throw slackError('profile_set_failed')
    const { value, alt } = typeof field === 'object' && field !== null ? field : { value: field, alt: '' }
    if (value === '' || value === undefined || value === null) delete fields[id]
    else fields[id] = { value: String(value), alt: String(alt ?? '') }
  }
  return fields
}
