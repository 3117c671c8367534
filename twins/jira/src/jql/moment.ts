const UNITS: Readonly<Record<string, number>> = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000 }
const RELATIVE = /^([+-]?\d+)\s*([wdhm])$/
const ABSOLUTE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?/

/** A time of a query: `-7d`, `2026/01/31`, `2026-01-31 10:00`, in UTC; undefined when it is none. */
export function moment(text: string, now: number): number | undefined {
  const relative = RELATIVE.exec(text.trim())
  if (relative) return now + Number(relative[1]) * (UNITS[relative[2] as string] as number)
  const absolute = ABSOLUTE.exec(text.trim())
  if (!absolute) return undefined
  const [year, month, day, hour = 0, minute = 0] = absolute
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)))
  return Date.UTC(year as number, (month as number) - 1, day, hour, minute)
}

const DAY = 86_400_000

/** Functions of time, with an optional offset (`startOfDay(-1d)`). */
export function timeFunction(name: string, offset: string | undefined, now: number): number | undefined {
  const shifted = (at: number) => (offset === undefined ? at : (moment(offset, at) ?? at))
  const date = new Date(now)
  switch (name.toLowerCase()) {
    case 'now':
    case 'currentlogin':
      return now
    case 'startofday':
      return shifted(Math.floor(now / DAY) * DAY)
    case 'endofday':
      return shifted(Math.floor(now / DAY) * DAY + DAY - 1)
    case 'startofweek':
      return shifted((Math.floor(now / DAY) - date.getUTCDay()) * DAY)
    case 'startofmonth':
      return shifted(Date.UTC(date.getUTCFullYear(), date.getUTCMonth()))
    case 'startofyear':
      return shifted(Date.UTC(date.getUTCFullYear(), 0))
    default:
      return undefined
  }
}
