import { connect, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { type Faulty, faulty } from './faults.ts'

/** Asks twice over one connection, if it lasts; resolves with what the second answer was. */
async function askTwice({ slack }: Faulty): Promise<{ second: string; socket: Socket }> {
  const { hostname, port } = new URL(slack.url)
  const socket = connect(Number(port), hostname)
  const head = Object.entries(slack.headers).map(([name, value]) => `${name}: ${value}`)
  const ask = () =>
    socket.write(
      ['POST /api/auth.test HTTP/1.1', `host: ${hostname}`, ...head, 'content-length: 2', '', '{}'].join('\r\n'),
    )
  let heard = ''
  let first: number | undefined
  ask()
  await new Promise<void>((resolve) => {
    socket.on('data', (bytes) => {
      heard += bytes.toString('latin1')
      if (first === undefined) {
        first = heard.length
        setImmediate(ask)
      } else if (heard.slice(first).includes('"ok":true')) resolve()
    })
    socket.on('close', () => resolve())
  })
  return { second: heard.slice(first), socket }
}

const fault = (action: string, keep: boolean) =>
  `- id: t.keep\n  match: {twin: slack}\n  select: {first: 1}\n  do: [{${action}: {}${keep ? ', connection: keep' : ''}}]`

test.each(['wire.garbage', 'wire.badStatusLine', 'wire.badHeader', 'wire.duplicateContentLength'])(
  '%s: kept, the connection answers the next request; else it is closed',
  async (action) => {
    const kept = await faulty()
    kept.begin(fault(action, true))
    const { second, socket } = await askTwice(kept)
    expect(second).toContain('HTTP/1.1 200 OK')
    expect(socket.destroyed).toBe(false)
    socket.destroy()
    const closed = await faulty()
    closed.begin(fault(action, false))
    expect((await askTwice(closed)).second).not.toContain('HTTP/1.1 200 OK')
  },
)

test('a cut body on a connection that is kept is waited for in vain', async () => {
  const given = await faulty()
  given.begin(fault('wire.truncate', true))
  const { slack, begin, engine } = given
  await expect(
    fetch(`${slack.url}auth.test`, { method: 'POST', headers: slack.headers, signal: AbortSignal.timeout(300) }).then(
      (reply) => reply.text(),
    ),
  ).rejects.toMatchObject({ name: 'TimeoutError' })
  engine.reset()
  begin(fault('wire.truncate', false))
  await expect(
    fetch(`${slack.url}auth.test`, { method: 'POST', headers: slack.headers }).then((reply) => reply.text()),
  ).rejects.toMatchObject({ message: 'terminated' })
})
