import { OperatorError } from './errors.ts'
import { draw, LOWER } from './ids.ts'
import type { Person, Seed } from './twin.ts'

const GIVEN =
  'Priya Mateo Aisha Jonas Mei Kofi Elena Ravi Sofia Tariq Hana Lucas Amara Felix Noor Diego Ingrid Omar Yuki Clara Samir Greta Tomas Leila Bruno Nadia Oscar Freya Hugo Zara'.split(
    ' ',
  )
const FAMILY =
  'Sharma Alvarez Khan Weber Chen Mensah Petrova Iyer Rossi Haddad Sato Silva Okafor Novak Rahman Torres Larsen Farouk Tanaka Dubois Nasser Lindqvist Horvath Karimi Costa Ivanova Berg Olsen Moreau Malik'.split(
    ' ',
  )
const TITLES = [
  'Engineer',
  'Designer',
  'Product Manager',
  'Support Agent',
  'Account Executive',
  'Analyst',
  'Recruiter',
  'Finance Partner',
]
const TEAMS = ['engineering', 'design', 'product', 'support', 'sales', 'data', 'people', 'finance']
const ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'America/New_York', 'Asia/Tokyo']

const AT = Date.UTC(2026, 0, 5, 9)

/** A population by name: `acme-12` is twelve people of one organisation, `empty` nobody. The same name gives the same people. */
export function population(name: string): Seed {
  if (name === 'empty')
    return { name, at: AT, organisation: { name: 'Empty', domain: 'empty.example' }, people: [], teams: [] }
  const match = /^([a-z]+)-(\d{1,6})$/.exec(name)
  const size = Number(match?.[2] ?? 0)
  if (!match || size < 1 || size > 100_000)
    throw new OperatorError('unknown_seed', `there is no seed '${name}'`, {
      hint: "a seed is 'empty' or an organisation and its head count, such as acme-12, acme-120 or acme-10000",
    })
  const organisation = match[1] as string
  const people = Array.from({ length: size }, (_, n) => person(organisation, n))
  const teams = TEAMS.map((team, t) => ({
    name: team,
    members: people.filter((_, n) => n % TEAMS.length === t).map((p) => p.handle),
  })).filter((team) => team.members.length > 0)
  return {
    name,
    at: AT,
    organisation: { name: capital(organisation), domain: `${organisation}.example` },
    people,
    teams,
  }
}

function person(organisation: string, n: number): Person {
  const givenName = GIVEN[n % GIVEN.length] as string
  // A step that shares no factor with the list's length walks through all pairs before one comes again.
  const familyName = FAMILY[(n * 7 + Math.floor(n / GIVEN.length)) % FAMILY.length] as string
  const suffix =
    n < GIVEN.length
      ? ''
      : n < GIVEN.length * FAMILY.length
        ? `.${familyName.toLowerCase()}`
        : `.${familyName.toLowerCase()}.${draw(`person/${n}`, LOWER, 4)}`
  const handle = `${givenName.toLowerCase()}${suffix}`
  return {
    handle,
    givenName,
    familyName,
    email: `${handle}@${organisation}.example`,
    title: TITLES[n % TITLES.length] as string,
    timeZone: ZONES[n % ZONES.length] as string,
    admin: n === 0,
  }
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
