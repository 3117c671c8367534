import { expect, test } from 'vitest'
import { importsOf, type Source, sources } from '../support/sources.ts'

/** The part of the house that a path or a package of ours belongs to; undefined for other packages. */
function part(path: string): string | undefined {
  const twin = /^(?:twins\/([a-z-]+)\/|@dtu\/twin-([a-z-]+)(?:\/|$))/.exec(path)
  if (twin) return `twins/${twin[1] ?? twin[2]}`
  const own =
    /^@dtu\/([a-z-]+)/.exec(path)?.[1] ??
    /^(kit|twins|generator|cli|scenarios|bench|test|bin|refine|console|fault-profiles)\//.exec(path)?.[1]
  return own
}

const TWIN = 'twins/*'

/** Which parts a part may import besides itself. Nothing may import `cli` or `test`. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  kit: [],
  [TWIN]: ['kit'],
  'twins/google-docs': ['kit', 'twins/google-drive'],
  'twins/google-sheets': ['kit', 'twins/google-drive'],
  twins: ['kit', TWIN],
  refine: ['kit', 'twins', TWIN],
  scenarios: ['kit', 'twins', TWIN, 'fault-profiles'],
  cli: ['kit', 'twins', TWIN, 'generator', 'scenarios', 'fault-profiles', 'refine', 'bin'],
  bench: ['kit', 'twins', TWIN, 'scenarios', 'fault-profiles', 'refine'],
  test: ['kit', 'twins', TWIN, 'generator', 'scenarios', 'fault-profiles', 'refine'],
  bin: ['cli'],
  generator: [],
  console: [],
  'fault-profiles': ['kit'],
}

function mayImport(from: string, to: string, { typeOnly }: { typeOnly: boolean }, path: string): boolean {
  if (from === to) return true
  // The plan is the one thing that the generator writes and the kit reads: its type is shared.
  if (from === 'generator' && typeOnly && /^@dtu\/kit\/fallback\/plan/.test(path)) return true
  const allowed = ALLOWED[from] ?? (from.startsWith('twins/') ? ALLOWED[TWIN] : [])
  return allowed?.includes(to) || (to.startsWith('twins/') && allowed?.includes(TWIN)) || false
}

function against(source: Source): string[] {
  const from = part(source.file)
  if (!from) return []
  return importsOf(source).flatMap(({ to, typeOnly }) => {
    const target = part(to)
    return target && !mayImport(from, target, { typeOnly }, to) ? [`${source.file} imports ${to}`] : []
  })
}

test('imports run the way the arrows do', () => {
  expect(sources().flatMap(against)).toEqual([])
})

// Not as one word, or this file would break the law itself.
const CLI = ['@dtu', 'cli'].join('/')

test('the arrows are looked at: a wrong import would be found', () => {
  const wrong = (file: string, text: string) => against({ file, text })
  expect(wrong('kit/src/a.ts', "import { slack } from '@dtu/twin-slack'")).toHaveLength(1)
  expect(wrong('kit/src/a.ts', "export * from '../../twins/slack/src/index.ts'")).toHaveLength(1)
  expect(wrong('twins/okta/src/a.ts', "import {\n  x,\n} from '@dtu/twin-slack'")).toHaveLength(1)
  expect(wrong('scenarios/src/a.ts', `const x = await import('${CLI}')`)).toHaveLength(1)
  expect(wrong('generator/src/a.ts', "import { x } from '@dtu/kit/fallback/plan'")).toHaveLength(1)
  expect(wrong('generator/src/a.ts', "import type { x } from '@dtu/kit/fallback/plan'")).toEqual([])
  expect(wrong('twins/google-docs/src/a.ts', "import { x } from '@dtu/twin-google-drive'")).toEqual([])
})

test('what serves does not import what tests', () => {
  const testing = /kit\/src\/testing|@dtu\/kit\/testing|@dtu\/twins\/testing|vitest|\/test\//
  const breaches = sources()
    .filter(({ file }) => /\/src\//.test(file) && !file.startsWith('kit/src/testing/') && !file.startsWith('bench/'))
    .flatMap((source) =>
      importsOf(source)
        .filter(({ to }) => testing.test(to))
        .map(({ to }) => `${source.file} imports ${to}`),
    )
  expect(breaches).toEqual([])
})
