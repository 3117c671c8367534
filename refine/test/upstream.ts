import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type Recording, type RecordOptions, startRecording } from '../src/record/recording.ts'
import type { HarEntry } from '../src/tape/har.ts'

export interface Serving {
  readonly url: string
  close(): void
}

/** A service of the test's own on loopback. */
export async function serve(listener: RequestListener): Promise<Serving> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

export interface Answered {
  readonly status: number
  readonly rawHeaders: readonly string[]
  readonly bytes: Buffer
  readonly trailers: IncomingMessage['trailers']
}

/** Sends a request as it is written, and reads the reply's bytes as they come. */
export async function ask(
  url: string,
  { method = 'GET', headers = [], body }: { method?: string; headers?: readonly string[]; body?: Buffer | string } = {},
): Promise<Answered> {
  const { host } = new URL(url)
  const outgoing = request(url, { method, headers: ['Host', host, ...headers], agent: false })
  outgoing.end(body)
  const [reply] = (await once(outgoing, 'response')) as [IncomingMessage]
  const bytes = await buffer(reply)
  return { status: reply.statusCode ?? 0, rawHeaders: reply.rawHeaders, bytes, trailers: reply.trailers }
}

/** Records into a file of a folder that goes away with the work. */
export async function recording<T>(
  options: Omit<RecordOptions, 'file'>,
  work: (recording: Recording, entries: () => HarEntry[]) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dtu-record-'))
  const file = join(folder, 'made.har')
  const started = await startRecording({ ...options, file })
  try {
    return await work(started, () => JSON.parse(readFileSync(file, 'utf8')).log.entries)
  } finally {
    await started.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
