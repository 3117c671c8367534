import type { Person } from './seed.ts'
import { FAMILY, GIVEN, TEAM_WORDS, type TeamWords, ZONES } from './words.ts'

/** How many people report to one. */
const SPAN = 8
const PAIRS = GIVEN.length * FAMILY.length

/** The people of an organisation. The n-th is the same however many there are. */
export const peopleOf = (organisation: string, size: number): Person[] => {
  const handles = Array.from({ length: size }, (_, n) => handleOf(n))
  return handles.map((handle, n) => person(organisation, handles, handle, n))
}

const familyOf = (n: number) =>
  // A step that shares no factor with the list's length walks through all pairs before one comes again.
  FAMILY[(n * 7 + Math.floor(n / GIVEN.length)) % FAMILY.length] as string

/** `priya`, then `priya.alvarez`, and once all pairs are taken `priya.sharma.2`. */
function handleOf(n: number): string {
  const given = (GIVEN[n % GIVEN.length] as string).toLowerCase()
  if (n < GIVEN.length) return given
  return `${given}.${familyOf(n).toLowerCase()}${n < PAIRS ? '' : `.${Math.floor(n / PAIRS) + 1}`}`
}

function person(organisation: string, handles: readonly string[], handle: string, n: number): Person {
  const { name: team, title } = TEAM_WORDS[n % TEAM_WORDS.length] as TeamWords
  const manager = handles[managerOf(n)]
  return {
    handle,
    givenName: GIVEN[n % GIVEN.length] as string,
    familyName: familyOf(n),
    email: `${handle}@${organisation}.example`,
    title,
    timeZone: ZONES[n % ZONES.length] as string,
    admin: n === 0,
    team,
    ...(n > 0 && manager !== undefined && { manager }),
  }
}

/** The first of each team leads it and reports to the head; the others, in their order, report to the first who has room. */
function managerOf(n: number): number {
  const teams = TEAM_WORDS.length
  const place = Math.floor(n / teams)
  return place === 0 ? 0 : (n % teams) + teams * Math.floor((place - 1) / SPAN)
}
