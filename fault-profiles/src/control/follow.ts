import type { ServerResponse } from 'node:http'
import type { Engine } from '../engine/engine.ts'
import type { Entry } from '../engine/ledger.ts'

const LOOK_EVERY_MS = 1000
const PING_EACH = 15
const MAX_BEHIND = 16 * 2 ** 20

/** The ledger as it is written, as server-sent events. An entry is told at the end of its turn, when it is complete. */
export function follow(engine: Engine, since: number | undefined, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  response.write(': open\n\n')
  const send = (entry: Entry) => {
    response.write(`id: ${entry.seq}\nevent: fault\ndata: ${JSON.stringify(entry)}\n\n`)
    if (response.writableLength > MAX_BEHIND) response.destroy()
  }
  if (since !== undefined) for (const entry of engine.ledger.list({ since, limit: 10_000 })) send(entry)
  const leave = engine.ledger.subscribe((entry) => setImmediate(() => !response.destroyed && send(entry)))
  let looks = 0
  const timer = setInterval(() => {
    if (engine.universe.closed) response.end()
    else if (++looks % PING_EACH === 0) response.write(': ping\n\n')
  }, LOOK_EVERY_MS).unref()
  response.on('error', () => response.destroy())
  response.on('close', () => {
    clearInterval(timer)
    leave()
  })
}
