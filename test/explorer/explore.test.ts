import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Exploration, explore } from './explore.ts'
import { DOCUMENT, FLAWS, type Flaw, openLibrary } from './library.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'library-'))
  writeFileSync(join(folder, 'library.json'), JSON.stringify(DOCUMENT))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function explored(flaw?: Flaw): Promise<Exploration> {
  const library = await openLibrary(flaw)
  try {
    return await explore(join(folder, 'library.json'), library.url, { token: 'open' })
  } finally {
    await library.close()
  }
}

test('the explorer finds nothing wrong with a library that does what its document says, and looks at all of it', async () => {
  const { troubles, breaches, unusable, lifecycle, steps, pages, stranger, ways, invalid, replies } = await explored()
  expect({ troubles, breaches, unusable }).toEqual({ troubles: [], breaches: [], unusable: [] })
  const once = { passes: 1, total: 1 }
  expect({ lifecycle, pages, ways, invalid }).toEqual({ lifecycle: once, pages: once, ways: once, invalid: once })
  expect(stranger).toEqual({ passes: 5, total: 5 })
  expect(Object.values(steps)).toEqual([once, once, once, once, once, once])
  expect(replies.total).toBeGreaterThan(15)
})

test.each(Object.entries(FLAWS))('the explorer notices a library that %s', async (flaw, where) => {
  const { troubles, breaches } = await explored(flaw as Flaw)
  const found = [...troubles.map(({ what, step }) => `${what} at ${step}`), ...(breaches.length > 0 ? ['reply'] : [])]
  expect(found).toContain(where)
})
