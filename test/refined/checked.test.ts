import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from '@dtu/generator'
import { twinInFolder } from '@dtu/kit/fallback/folder'
import { expect, onTestFinished, test } from 'vitest'
import { recordStory } from '../../refine/test/planted/recorded.ts'
import { dtu } from '../end-to-end/dtu.ts'
import { LIBRARY_SERVER } from './differing.ts'
import { LIBRARY } from './library.ts'
import { libraryStory } from './story.ts'

const read = (file: string): string => readFileSync(file, 'utf8')

test('what a check takes back is not written, and no run with that check asks it again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dtu-checked-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [document, out, tapes, checks] = ['library.json', 'library', 'tapes', 'checks'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string]
  writeFileSync(document, JSON.stringify(LIBRARY))
  writeFileSync(checks, '')
  await generate({ name: 'trial', from: [document], out })
  const { entries } = await recordStory(twinInFolder(out, 9), LIBRARY_SERVER, libraryStory(1, 3))
  mkdirSync(tapes)
  const log = { version: '1.2', creator: { name: 'dtu record', version: '1' }, entries }
  writeFileSync(join(tapes, 'trial.har'), JSON.stringify({ log }))

  const file = join(out, 'spec', 'refinement.yaml')
  const check = `echo asked >> '${checks}'; ! grep -q 'kind: status' '${file}'`
  const run = () => dtu(folder, ['refine', tapes, '--twin', out, '--check', check, '--steps', '0', '--json'])
  await run()
  const [written, asked] = [read(file), read(checks)]
  expect(written).toContain('kind: ')
  expect(written).not.toContain('kind: status')
  expect(read(join(out, 'refinement', 'tried.jsonl'))).toContain('taken back')

  await run()
  expect(read(file)).toBe(written)
  expect(read(checks)).toBe(asked)
}, 120_000)
