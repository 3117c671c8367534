import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '@dtu/generator'
import yaml from 'js-yaml'
import { expect, test } from 'vitest'
import { ROOT } from '../support/sources.ts'

const DOCUMENTS = join(ROOT, '../shared/api-docs')
const TWINS = join(ROOT, 'twins')

const generated = readdirSync(TWINS).filter((name) => existsSync(join(TWINS, name, 'spec/source.lock.json')))

test('there is a twin with a contract', () => {
  expect(generated).toContain('slack')
})

if (!existsSync(DOCUMENTS))
  console.log(`the vendors' documents are not here (${DOCUMENTS}): what is generated is held against its hashes alone`)

test.each(generated)(
  'what is generated for %s is what its documents and its overlay give',
  async (name) => {
    // An entry of the overlay that changes nothing any more is a problem.
    expect(await check(join(TWINS, name), DOCUMENTS)).toMatchObject({ ok: true, files: [], problems: [] })
  },
  120_000,
)

const overlays = generated.filter((name) => existsSync(join(TWINS, name, 'spec/overlay.yaml')))

test.each(overlays)('every entry of the overlay of %s says why', (name) => {
  const entries = yaml.load(readFileSync(join(TWINS, name, 'spec/overlay.yaml'), 'utf8')) as {
    at: string
    why?: string
  }[]
  expect(entries.filter(({ why }) => (why ?? '').length < 20).map(({ at }) => at)).toEqual([])
})
