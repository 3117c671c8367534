import type { File } from '../model/types.ts'

/** A file as files.* send it. What was deleted is only a name. */
export const showFile = (file: File): object => file

/** A file inside a message: where else it is shared is not said there (message events in public repositories). */
export function messageFile({
  channels: _,
  groups: __,
  ims: ___,
  shares: ____,
  comments_count: _____,
  has_more_shares: ______,
  ...shown
}: File): object {
  return shown
}
