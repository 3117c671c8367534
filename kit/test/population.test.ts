import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Extension, extend, population, type Seed, thingsOf } from '../src/index.ts'
import { marksIn } from '../src/population/marks.ts'
import { seedIn, seedOf } from '../src/population/read.ts'

/** All texts of a value, wherever in it they are. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (value && typeof value === 'object') for (const inner of Object.values(value)) yield* textsIn(inner)
}

const added = (extension: Partial<Extension>): Seed => {
  const { seed, faults } = extend({ base: 'acme-12', ...extension })
  expect(faults).toEqual([])
  return seed
}

const groupOf = (seed: Seed, name: string) => seed.groups.find((group) => group.name === name)?.members

describe.each(['acme-1', 'acme-12', 'acme-120', 'acme-1000', 'acme-10k'])('%s', (name) => {
  const seed = population(name)

  test('has as many people as it says, each with a handle and an address of their own', () => {
    const size = Number(name.slice(5).replace('k', '000'))
    expect(new Set(seed.people.map(({ handle }) => handle)).size).toBe(size)
    expect(new Set(seed.people.map(({ email }) => email)).size).toBe(size)
  })

  test('names nobody and nothing that is not there', () => {
    const { folders, people, groups } = thingsOf(seed)
    const handles = [
      ...seed.people.flatMap(({ manager }) => manager ?? []),
      ...seed.groups.flatMap(({ members }) => members),
      ...seed.channels.flatMap(({ members = [], messages }) => [...members, ...messages.map(({ by }) => by)]),
      ...seed.projects.flatMap(({ lead, issues }) => [
        lead,
        ...issues.flatMap(({ assignee = [], reporter }) => [assignee, reporter].flat()),
      ]),
      ...[...seed.folders, ...seed.files].flatMap(({ owner, shared }) => [
        owner,
        ...shared.flatMap(({ person = [] }) => person),
      ]),
    ]
    expect(handles.filter((handle) => !people.has(handle))).toEqual([])
    const shares = [...seed.folders, ...seed.files].flatMap(({ shared }) => shared.flatMap(({ group = [] }) => group))
    expect(shares.filter((group) => !groups.has(group))).toEqual([])
    expect(seed.files.filter((file) => !folders.has(file.in ?? ''))).toEqual([])
    const marks = [...textsIn([seed.channels, seed.projects, seed.files])].flatMap(marksIn)
    expect(marks.filter(({ kind, name }) => !thingsOf(seed)[kind].has(name))).toEqual([])
    expect(marks.length).toBeGreaterThan(0)
  })

  test('has everybody in one team and below the head, nobody above more than twenty', () => {
    expect(seed.teams.flatMap(({ members }) => members)).toHaveLength(seed.people.length)
    const managers = new Map(seed.people.map(({ handle, manager }) => [handle, manager]))
    for (const { handle } of seed.people) {
      let [top, steps] = [handle, 0]
      for (let at = managers.get(top); at !== undefined && steps++ < 20; at = managers.get(top)) top = at
      expect(top).toBe(seed.people[0]?.handle)
    }
    const reports = Map.groupBy(seed.people, ({ manager }) => manager)
    expect(Math.max(...[...reports.values()].map((all) => all.length))).toBeLessThanOrEqual(20)
  })
})

test('people of a small population are those of a large one', () => {
  const handles = (name: string) => population(name).people.map(({ handle, email, team }) => ({ handle, email, team }))
  expect(handles('acme-120')).toMatchObject(handles('acme-12').concat(handles('acme-120').slice(12)))
})

test.each(['acme', 'acme-0', 'acme-999999', 'acme-12kk', 'Acme-12', ''])('there is no seed %j', (name) => {
  expect(() => population(name)).toThrow(/there is no seed/)
})

describe('an extension', () => {
  test('adds people to their team everywhere', () => {
    const seed = added({ people: [{ handle: 'zoe', name: 'Zoe Quinn', team: 'sales', manager: 'mei' }] })
    expect(seed.people.at(-1)).toMatchObject({ givenName: 'Zoe', familyName: 'Quinn', email: 'zoe@acme.example' })
    expect(groupOf(seed, 'sales')).toContain('zoe')
    expect(seed.channels.find(({ name }) => name === 'sales')?.members).toContain('zoe')
    expect(
      seed.files
        .find(({ handle }) => handle === 'directory')
        ?.values?.at(-1)
        ?.slice(0, 3),
    ).toEqual(['Zoe Quinn', 'zoe@acme.example', 'sales'])
  })

  test('moves somebody from one team to the other', () => {
    const before = population('acme-12')
    const seed = added({ people: [{ handle: 'mateo', team: 'sales', title: 'Account Executive' }] })
    expect(groupOf(seed, 'design')).toEqual(groupOf(before, 'design')?.filter((handle) => handle !== 'mateo'))
    expect(groupOf(seed, 'sales')).toEqual([...(groupOf(before, 'sales') ?? []), 'mateo'])
    expect(seed.channels.find(({ name }) => name === 'design')?.members).not.toContain('mateo')
    expect(seed.people).toHaveLength(12)
  })

  test('makes a manager of whom others report to', () => {
    expect(groupOf(population('acme-12'), 'managers')).not.toContain('lucas')
    expect(groupOf(added({ people: [{ handle: 'mei', manager: 'lucas' }] }), 'managers')).toContain('lucas')
  })

  test('takes who left out of all groups and channels', () => {
    const seed = added({ people: [{ handle: 'mateo', left: true }] })
    expect(seed.groups.filter(({ members }) => members.includes('mateo'))).toEqual([])
    expect(seed.channels.filter(({ members }) => members?.includes('mateo'))).toEqual([])
  })

  test('numbers its issues on, and lists them', () => {
    const seed = added({ projects: [{ key: 'ENG', issues: [{ summary: 'One more', assignee: 'mateo' }] }] })
    const eng = population('acme-12').projects.find(({ key }) => key === 'ENG')
    const key = `ENG-${(eng?.issues.length ?? 0) + 1}`
    expect(thingsOf(seed).issues.has(key)).toBe(true)
    const tracker = seed.files.find(({ handle }) => handle === 'eng-tracker')
    expect(tracker?.values?.at(-1)).toEqual([key, 'One more', thingsOf(seed).people.get('mateo')?.label, 'To Do'])
  })

  test('has a name of its own, which another one does not share', () => {
    const [one, other] = [added({ groups: [{ name: 'a' }] }), added({ groups: [{ name: 'b' }] })]
    expect(one.name).toMatch(/^acme-12\+[0-9a-f]{8}$/)
    expect(one.name).not.toBe(other.name)
    expect(added({ groups: [{ name: 'a' }] }).name).toBe(one.name)
  })
})

const WRONG: readonly (readonly [string, string])[] = [
  [
    'base: acme-12\npeople:\n  - { handle: zoe, name: Zoe, manager: mtaeo }',
    "3:40 acme-12 has nobody called 'mtaeo' (did you mean 'mateo'?)",
  ],
  ['base: acme-12\npeople:\n  - { handle: zoe }', "3:5 'zoe' is new to acme-12 and needs a name"],
  ['base: acme-0', "1:7 there is no seed 'acme-0'"],
  ['base: acme-12\npersons: []', "2:1 there is no 'persons' here"],
  [
    'base: acme-12\nchannels:\n  - { name: x, topic: "{files.hadbook}" }',
    "3:23 acme-12 has no file 'hadbook' (did you mean 'handbook'?)",
  ],
  ['base: acme-12\ngroups: [{ name: a }, { name: a }]', "2:31 'a' was described above: once is enough"],
  ['base: acme-12\norganisation: { name: X, domain: x.example }', '2:15 acme-12 has a name of its own'],
  [
    'base: acme-12\npeople: [{ handle: zoe, name: Zoe, email: mateo@acme.example }]',
    "2:43 mateo@acme.example is mateo's address",
  ],
  ['base: acme-12\npeople: [{ handle: priya, manager: mateo }]', "2:36 'priya' is above themselves"],
  ['base: acme-12\nfolders: [{ handle: a, in: b }, { handle: b, in: a }]', "2:28 the folder 'a' is in itself"],
  [
    'base: acme-12\nfiles: [{ handle: a, shared: [{ person: mateo, group: sales, as: reader }] }]',
    '2:31 say with whom',
  ],
  ['base: acme-12\nprojects: [{ key: ops }]', '2:19 a key is 2 to 10 upper case letters'],
]

test.each(WRONG)('%j is refused at its place', (text, message) => {
  const path = mkdtempSync(join(tmpdir(), 'dtu-seed-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  const file = join(path, 'acme-12.yaml')
  writeFileSync(file, text)
  expect(() => seedOf(file)).toThrow(`${file}:${message}`)
})

test('the admin API is told what is wrong too', () => {
  expect(() => seedIn({ base: 'acme-12', groups: [{ name: 'a', members: ['nobody'] }] })).toThrow(
    /seed:\d+:\d+ .*'nobody'/,
  )
})
