import { once } from 'node:events'
import { expect, test } from 'vitest'
import { folder, type Summary, slack, up } from './dtu.ts'

const WRITERS = 16
const ENOUGH = 400

/** Posts until the process is gone; resolves to the timestamps that were acknowledged. */
async function postUntilKilled(summary: Summary, kill: () => void): Promise<string[]> {
  const acknowledged: string[] = []
  const write = async (writer: number) => {
    for (let n = 0; ; n++) {
      const reply = await slack(summary, 'chat.postMessage', { channel: 'general', text: `${writer}/${n}` }).catch(
        () => undefined,
      )
      if (!reply) return
      expect(reply).toMatchObject({ ok: true })
      acknowledged.push(reply.ts as string)
      if (acknowledged.length === ENOUGH) kill()
    }
  }
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)))
  return acknowledged
}

test('nothing acknowledged is lost when the process is killed under load, three times in a row', async () => {
  const cwd = folder()
  const all: string[] = []
  for (let round = 1; round <= 3; round++) {
    const { child, summary } = await up(cwd)
    const gone = once(child, 'exit')
    all.push(...(await postUntilKilled(summary, () => child.kill('SIGKILL'))))
    expect((await gone)[1]).toBe('SIGKILL')
  }
  const { summary } = await up(cwd)
  const reply = await fetch(`${summary.admin}/universes/default/query`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sql: 'SELECT ts FROM slack_messages', limit: 100_000 }),
  })
  const kept = new Set(((await reply.json()) as { rows: { ts: string }[] }).rows.map(({ ts }) => ts))
  expect(all.length).toBeGreaterThanOrEqual(3 * ENOUGH)
  expect(new Set(all).size).toBe(all.length)
  expect(all.filter((ts) => !kept.has(ts))).toEqual([])
  // And it goes on from there: the next message is later than any before.
  const next = await slack(summary, 'chat.postMessage', { channel: 'general', text: 'after' })
  expect([...kept].every((ts) => ts < (next.ts as string))).toBe(true)
})
