import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Entry } from '@dtu/kit/refinement/entry'
import { parseRefinement } from '@dtu/kit/refinement/read'
import fc from 'fast-check'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { askAgent } from '../src/refine/agent.ts'
import { passing } from '../src/refine/check.ts'
import { surprise } from '../src/refine/estimate.ts'
import type { Found } from '../src/refine/ground.ts'
import { Home } from '../src/refine/home.ts'
import { pageOf, taskOf } from '../src/refine/tasks.ts'
import { triedIn } from '../src/refine/tried.ts'
import type { Played } from '../src/replay/play.ts'
import { entry } from './tape.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dtu-home-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

const header = (name: string): Entry => ({
  kind: 'header',
  operations: 'all',
  name,
  set: 'x',
  why: 'The service of this test sends it.',
  evidence: { tape: 'a.har', exchange: 0, seen: '2026-03-02', count: 1 },
})

describe('the file of a twin', () => {
  test('keeps what people wrote in it, and gets what is new behind it', () => {
    const home = new Home(folder)
    home.write(home.with([header('x-a')]))
    writeFileSync(home.file, `${readFileSync(home.file, 'utf8')}# mine\n`)
    home.write(home.with([header('x-b')]))
    const text = readFileSync(home.file, 'utf8')
    expect(text).toContain('# mine')
    expect(parseRefinement(home.file, text).value).toEqual([header('x-a'), header('x-b')])
  })

  test('is as it was when there is nothing new, and gone when it was not there', () => {
    const home = new Home(folder)
    expect(home.with([])).toBe('')
    home.write(home.with([header('x-a')]))
    home.write('')
    expect(existsSync(home.file)).toBe(false)
  })

  test.each(['spec', join('spec', 'refinement.yaml')])('is not written where %s is a link to elsewhere', (link) => {
    const outside = mkdtempSync(join(tmpdir(), 'dtu-outside-'))
    onTestFinished(() => rmSync(outside, { recursive: true, force: true }))
    writeFileSync(join(outside, 'refinement.yaml'), '')
    if (link !== 'spec') mkdirSync(join(folder, 'spec'))
    symlinkSync(link === 'spec' ? outside : join(outside, 'refinement.yaml'), join(folder, link))
    expect(() => new Home(folder).write('[]')).toThrow('is a link to outside')
    expect(readFileSync(join(outside, 'refinement.yaml'), 'utf8')).toBe('')
  })
})

/** A difference as a tape of any name may show it. */
function found(tape: string, where: string, body = '{}'): Found {
  const played = {
    tape,
    index: 0,
    service: 'library',
    endpoint: '/books',
    counts: true,
    class: undefined,
    entry: entry({ method: 'GET', url: 'https://library.example/books' }, undefined, 200, {}, body, 'library'),
    answer: { status: 200, headers: {}, body: '{}' },
  } as unknown as Played
  const difference = {
    kind: 'body value' as const,
    service: 'library',
    endpoint: 'GET /books',
    where,
    wanted: 1,
    got: 2,
    breaks: true,
    tape,
    index: 0,
  }
  return { id: `body value | library | GET /books | ${where}`, cases: [{ played, difference }] }
}

test('whatever a tape or a place is called, a task is a file of the folder, and its text stays text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('../../x', '/etc/passwd', '..', 'a\0b', ''),
      (text, hostile) => {
        const task = taskOf({
          found: found(`${hostile}${text}`, `.${text}${hostile}`, '````\n# no heading'),
          refused: [],
        })
        expect(task.name).toMatch(/^[a-z0-9-]+-[0-9a-f]{8}$/)
        expect(pageOf(task)).toContain('`````')
      },
    ),
    { seed: 8 },
  )
})

test('what was tried is remembered across processes, but for a line that was cut short', () => {
  const file = join(folder, 'refinement', 'tried.jsonl')
  triedIn(file).add('a', 'worse')
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"key":"b","wh`)
  expect(triedIn(file).get('a')).toBe('worse')
  expect(triedIn(file).get('b')).toBeUndefined()
})

test('what breaks a check is found, and the rest is kept', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(12), { maxLength: 12 }),
      fc.uniqueArray(fc.nat(12), { maxLength: 3 }),
      async (all, bad) => {
        const groups = all.map((n) => ({ n, entries: [] }))
        const { kept, refused } = await passing(groups, async (some) => !some.some(({ n }) => bad.includes(n)))
        expect(kept.map(({ n }) => n)).toEqual(all.filter((n) => !bad.includes(n)))
        expect(refused.map(({ n }) => n).sort()).toEqual(all.filter((n) => bad.includes(n)).sort())
      },
    ),
    { seed: 8 },
  )
})

describe('the chance of a surprise', () => {
  const seen = (where: string, index: number): Played => ({
    ...found('a.har', where).cases[0]!.played,
    index,
    differences: [found('a.har', where).cases[0]!.difference],
  })
  const plain = (index: number): Played => ({ ...seen('', index), differences: [] })

  test('is the share of what was seen once', () => {
    const { chance, low, high } = surprise([
      seen('.a', 0),
      seen('.a', 1),
      seen('.b', 2),
      ...Array.from({ length: 97 }, (_, n) => plain(n + 3)),
    ])
    expect(chance).toBe(0.01)
    expect(low).toBeLessThan(0.01)
    expect(high).toBeGreaterThan(0.01)
  })

  test('is never surely nothing: a hundred exchanges without one allow three in a hundred', () => {
    const { chance, high } = surprise(Array.from({ length: 100 }, (_, n) => plain(n)))
    expect(chance).toBe(0)
    expect(high).toBeCloseTo(0.0295, 3)
  })

  test('holds the truth, when services of many rare differences are drawn', () => {
    let state = 7
    const next = () => {
      state = (state * 48271) % 2147483647
      return state / 2147483647
    }
    const RARE = 60
    let held = 0
    for (let run = 0; run < 200; run++) {
      const drawn = Array.from({ length: 300 }, (_, n) =>
        next() < 0.3 ? seen(`.d${Math.floor(RARE * next() ** 3)}`, n) : plain(n),
      )
      const known = new Set(drawn.flatMap(({ differences }) => differences.map(({ where }) => where)))
      const missing = Array.from({ length: RARE }, (_, d) => d).filter((d) => !known.has(`.d${d}`))
      const truth = missing.reduce((sum, d) => sum + 0.3 * (((d + 1) / RARE) ** (1 / 3) - (d / RARE) ** (1 / 3)), 0)
      const { low, high } = surprise(drawn)
      if (low <= truth && truth <= high) held++
    }
    expect(held).toBeGreaterThan(180)
  })
})

describe('a command that is asked', () => {
  const one = found('a.har', '.kind')
  const ask = (command: string) =>
    askAgent(taskOf({ found: one, refused: [] }), one, { command, cwd: folder, timeout: 20_000 })

  test('gets the task on its input and answers with entries', async () => {
    const yaml =
      '- kind: header\\n  operations: all\\n  name: x-a\\n  set: b\\n  why: The documentation says that it is sent.\\n'
    const said = await ask(`cat > task.json; printf -- '${yaml}'`)
    expect(said).toMatchObject({ entries: [{ kind: 'header', name: 'x-a' }], cases: one.cases })
    expect(JSON.parse(readFileSync(join(folder, 'task.json'), 'utf8'))).toMatchObject({ difference: one.id })
    expect(readdirSync(folder)).toEqual(['task.json'])
  })

  test.each([
    ['that fails', 'exit 4', 'exit 4 ended with 4'],
    ['that says nothing', "printf '[]'", 'it proposes nothing'],
    ['that says what is no list', "printf 'kind: header'", /the answer:1:1/],
  ])('%s proposes nothing', async (_, command, why) => {
    expect(await ask(command)).toMatch(why)
  })
})
