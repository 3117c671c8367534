import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mailbox } from './library/mailbox.ts'
import { visit } from './library/visit.ts'

const BUSY = new URL('library/busy.ts', import.meta.url).pathname

/** Runs a busy library until `enough` books are acknowledged, kills it, and returns their ids. */
async function killWhenBusy(data: string, reader: string, enough: number): Promise<string[]> {
  const child = spawn(process.execPath, [BUSY, data, reader], { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    out += chunk
    if (out.split('\n').length > enough) child.kill('SIGKILL')
  })
  await once(child, 'close')
  expect(child.signalCode).toBe('SIGKILL')
  return out.split('\n').slice(0, -1)
}

test('after a kill under load nothing acknowledged is lost, and every event is delivered', async () => {
  const data = mkdtempSync(join(tmpdir(), 'universe-'))
  // It never answers while the first process lives: all deliveries are under way or waiting when the kill comes.
  let alive = true
  const box = await mailbox(() => (alive ? 0 : 200))
  const acknowledged = await killWhenBusy(data, box.url, 200)
  alive = false
  const before = box.letters.length
  const world = visit({ data, clock: { mode: 'wall' }, strict: false })
  const stored = world.universe.query('SELECT key FROM library_books', [], 100_000).map((row) => row.key)
  expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([])
  expect(world.universe.events.last()).toBe(stored.length)
  // On a slow machine some were given up before the kill: those wait to be tried again.
  await world.universe.advance(20 * 60_000)
  const delivered = new Set(box.letters.slice(before).map((letter) => letter.body.seq))
  expect(delivered.size).toBe(stored.length)
  await world.close()
  await box.close()
  rmSync(data, { recursive: true })
}, 60_000)

test('documents, events and counters agree wherever the kill falls', async () => {
  const data = mkdtempSync(join(tmpdir(), 'universe-'))
  for (const enough of [1, 40, 90]) await killWhenBusy(data, 'http://127.0.0.1:1/', enough)
  const world = visit({ data, strict: false })
  const stored = world.universe.query('SELECT key FROM library_books', [], 100_000)
  const told = world.universe.query("SELECT DISTINCT body ->> 'id' AS id FROM events", [], 100_000)
  expect(told.map((row) => row.id).sort()).toEqual(stored.map((row) => row.key).sort())
  const next = await world.call('POST /books', { title: 'Next' })
  expect(stored.map((row) => row.key)).not.toContain(next.body.id)
  await world.close()
  rmSync(data, { recursive: true })
}, 60_000)
