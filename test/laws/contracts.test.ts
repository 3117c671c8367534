import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { regenerate } from '@dtu/generator'
import yaml from 'js-yaml'
import { expect, test } from 'vitest'
import { ROOT } from '../support/sources.ts'

const DOCUMENTS = join(ROOT, '../shared/api-docs')
const TWINS = join(ROOT, 'twins')

const generated = readdirSync(TWINS).filter((name) => existsSync(join(TWINS, name, 'spec/source.lock.json')))

test('there is a twin with a contract', () => {
  expect(generated).toContain('slack')
})

const here = existsSync(DOCUMENTS)
if (!here) console.log(`skipped: the vendors' documents are not here (${DOCUMENTS}), so nothing can be generated again`)

test.skipIf(!here).each(generated)(
  'what is generated for %s is what its documents and its overlay give',
  async (name) => {
    // Throws when an entry of the overlay changes nothing any more.
    const { files, drift } = await regenerate({ twin: join(TWINS, name), documents: DOCUMENTS, check: true })
    expect(drift).toEqual([])
    expect(files.filter(({ state }) => state !== 'same')).toEqual([])
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
