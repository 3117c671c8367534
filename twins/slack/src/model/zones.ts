import type { User } from './types.ts'

const HOUR = 3_600_000
const known = new Map<string, Pick<User, 'tz' | 'tz_label' | 'tz_offset'>>()

/**
 * A time zone as users.info words it, at a time in milliseconds: the label and the offset follow daylight saving
 * (tapes/nango/get-user-info in March, tapes/slack-ruby-client/users_list in December).
 */
export function zoneAt(tz: string, at: number): Pick<User, 'tz' | 'tz_label' | 'tz_offset'> {
  // Formatting a date costs 50 µs, and a list of users would do it for each of them.
  const key = `${tz} ${Math.floor(at / HOUR)}`
  const before = known.get(key)
  if (before) return before
  const zone = { tz, tz_label: part(tz, at, 'long'), tz_offset: offset(part(tz, at, 'longOffset')) }
  if (known.size >= 1000) known.clear()
  known.set(key, zone)
  return zone
}

const part = (tz: string, at: number, style: 'long' | 'longOffset'): string =>
  new Intl.DateTimeFormat('en-US', { timeZone: tz, timeZoneName: style })
    .formatToParts(at)
    .find((p) => p.type === 'timeZoneName')?.value ?? ''

/** Seconds of `GMT+05:30`. */
function offset(text: string): number {
  const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(text) ?? [undefined, '+', '0', '0']
  const seconds = (Number(hours) * 60 + Number(minutes)) * 60
  return sign === '-' ? -seconds : seconds
}
