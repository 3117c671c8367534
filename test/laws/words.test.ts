import { expect, test } from 'vitest'
import { type Source, sources } from '../support/sources.ts'
import { unsteady } from '../support/unsteady.ts'

/** Names of vendors and of their products: anywhere in the kit, even in a comment, they would mean that it knows one of them. */
const VENDORS =
  /slack|okta|jira|atlassian|confluence|google|gmail|\bbolt\b|xox[bp]|\bssws\b|\bdrive\b|\bsheets?\b|\bspreadsheet/i

test('the kit knows no vendor', () => {
  const breaches = sources('kit/src').flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, at) => (VENDORS.test(line) ? [`${file}:${at + 1}`] : [])),
  )
  expect(breaches).toEqual([])
})

/** Where a twin may be unsteady, and why. */
const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'twins/okta/src/errors/limited.ts': {
    'asks the machine for the time':
      'a client subtracts the header date, which is the machine’s, from when it may come back',
  },
  'twins/jira/src/limits/too-many.ts': {
    'asks the machine for the time': 'clients compare the moment to come back with their own clock',
  },
  'twins/okta/src/model/oauth/outside-time.ts': {
    'asks the machine for the time': 'clients time their assertions and proofs by their own clock',
  },
  'twins/slack/src/channels/signature.ts': {
    'asks the machine for the time': 'receivers compare a signature’s time with their own clock',
  },
}

const except =
  ({ file }: Source) =>
  (what: string) =>
    what in (EXCEPTIONS[file] ?? {})

/** A twin's built-in modules: computing, not reaching. */
const COMPUTING = /^node:(?:crypto|buffer|url|util|querystring|zlib|assert|punycode|string_decoder)$/
/** Files that read what the generator wrote for them. */
const READERS: readonly string[] = ['twins/okta/src/contract/plan.ts', 'twins/slack/src/deliveries/tell.ts']

const inTwins = () => sources('twins').filter(({ file }) => /^twins\/[^/]+\/src\//.test(file))

test('a twin asks only its world for time, identity and work', () => {
  expect(inTwins().flatMap((source) => unsteady(source, except(source)))).toEqual([])
})

test('a twin imports no built-in module that reaches outside', () => {
  const breaches = inTwins().flatMap(({ file, text }) =>
    [...text.matchAll(/from '(node:[^']+)'/g)]
      .filter(([, module = '']) => !COMPUTING.test(module) && !(module === 'node:fs' && READERS.includes(file)))
      .map(([, module]) => `${file} imports ${module}`),
  )
  expect(breaches).toEqual([])
})

test('no exception outlives its reason', () => {
  for (const [file, reasons] of Object.entries(EXCEPTIONS)) {
    const found = inTwins()
      .filter((source) => source.file === file)
      .flatMap((source) => unsteady(source))
    for (const what of Object.keys(reasons))
      expect(
        found.some((line) => line.endsWith(what)),
        `${file} ${what}`,
      ).toBe(true)
  }
  for (const file of READERS)
    expect(inTwins().find((source) => source.file === file)?.text).toContain("new URL('../../generated/")
})

const WRONG = [
  'const a = Date.now()',
  'new Date( )',
  'Date()',
  'Math.random()',
  'let open = 0',
  'let known: Map | undefined\nknown = new Map()',
  'async () => 1',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a program's text
  'const t = `${Date.now()}`',
  'd.getHours()',
  'setTimeout(a)',
]
const RIGHT = [
  'new Date(world.now())',
  'Date.UTC(2026, 0)',
  '// Date.now()',
  "'Math.random()'",
  'd.getUTCHours()',
  'function f() {\n  let a = 0\n}',
  'let known: Map | undefined\nconst get = () => (known ??= new Map())',
  '`async`',
  '/* await */',
]

test.each(WRONG)('unsteady: %s', (text) => {
  expect(unsteady({ file: 'a.ts', text })).toHaveLength(1)
})

test.each(RIGHT)('steady: %s', (text) => {
  expect(unsteady({ file: 'a.ts', text })).toEqual([])
})
