import { OperatorError } from '../errors.ts'
import { channelsOf } from './channels.ts'
import { filesOf, foldersOf } from './files.ts'
import { groupsOf, teamsOf } from './groups.ts'
import { peopleOf } from './people.ts'
import { crewsOf } from './projects.ts'
import type { Seed } from './seed.ts'
import { capital } from './words.ts'

const AT = Date.UTC(2026, 0, 5, 9)
const MOST = 100_000
const KEPT = 8

/** Made before: a run asks for the same few again and again. */
const made = new Map<string, Seed>()

/**
 * A population by name: `acme-12` is an organisation of twelve people, `acme-10k` of ten thousand, `empty` of nobody. The same
 * name gives the same people, groups, channels, projects and files. Throws an OperatorError for another name.
 */
export function population(name: string): Seed {
  const before = made.get(name)
  if (before) return before
  if (made.size >= KEPT) made.clear()
  const seed = name === 'empty' ? organisation(name, 'empty', 0) : named(name)
  made.set(name, seed)
  return seed
}

function named(name: string): Seed {
  const [, word = '', digits, thousand] = /^([a-z]+)-(\d{1,6})(k?)$/.exec(name) ?? []
  const size = Number(digits ?? 0) * (thousand ? 1000 : 1)
  if (size < 1 || size > MOST)
    throw new OperatorError('unknown_seed', `there is no seed '${name}'`, {
      hint: "a seed is 'empty', an organisation and its head count, such as acme-12, acme-120 or acme-10k, or a YAML file",
    })
  return organisation(name, word, size)
}

function organisation(name: string, word: string, size: number): Seed {
  const title = capital(word)
  const domain = `${word}.example`
  const people = peopleOf(word, size)
  const teams = teamsOf(people)
  const groups = groupsOf(people, teams, domain)
  const crews = crewsOf(teams)
  return {
    name,
    at: AT,
    organisation: { name: title, domain },
    people,
    teams,
    groups,
    channels: channelsOf({ people, teams, groups, crews }),
    projects: crews.map(({ project }) => project),
    folders: foldersOf(people, teams, title),
    files: filesOf(people, crews, title),
  }
}
