import { hash } from 'node:crypto'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import type { Profile } from './types.ts'

const SIZES = [24, 32, 48, 72, 192, 512] as const
/** The first bytes of a PNG, a JPEG and a GIF. */
const MAGIC = ['89504e47', 'ffd8ff', '47494638']

type Images = Pick<Profile, 'image_24' | 'image_32' | 'image_48' | 'image_72' | 'image_192' | 'image_512'>

const sized = (url: (size: number) => string): Images =>
  Object.fromEntries(SIZES.map((size) => [`image_${size}`, url(size)])) as unknown as Images

const md5 = (text: string) => hash('md5', text)

/** The avatar of somebody without a photo. Nothing is fetched from these URLs: they are worded as the service words them. */
export const drawnAvatar = (name: string): Images & Pick<Profile, 'avatar_hash'> => ({
  avatar_hash: `g${md5(name).slice(0, 11)}`,
  ...sized(
    (size) =>
      `https://secure.gravatar.com/avatar/${md5(name)}.jpg?s=${size}&d=https%3A%2F%2Fa.slack-edge.com%2Fdf10d%2Fimg%2Favatars%2Fava_0000-${size}.png`,
  ),
})

/** Slackbot's (tapes/nango/get-user-info). */
export const SLACKBOT_AVATAR: Images & Pick<Profile, 'avatar_hash'> = {
  avatar_hash: 'sv41d8cd98f0',
  ...sized(
    (size) =>
      `https://a.slack-edge.com/80588/${size === 192 ? 'marketing/img/avatars/slackbot/avatar-slackbot' : `img/slackbot_${size}`}.png`,
  ),
}

/** A photo somebody gave: kept, and named after its content. Throws `bad_image` when it is none. */
export function photo(world: SlackWorld, user: string, bytes: Buffer | undefined): Partial<Profile> {
  const head = bytes?.subarray(0, 4).toString('hex') ?? ''
  if (!bytes || !MAGIC.some((magic) => head.startsWith(magic))) throw slackError('bad_image')
  world.blobs.put(`avatar/${user}`, bytes)
  const avatar_hash = hash('sha1', bytes).slice(0, 12)
  const day = new Date(world.now()).toISOString().slice(0, 10)
  const url = (size: number | string) => `https://avatars.slack-edge.com/${day}/${avatar_hash}_${size}.png`
  return { avatar_hash, ...sized(url), image_1024: url(1024), image_original: url('original'), is_custom_image: true }
}
