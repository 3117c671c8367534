import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Twin } from '@dtu/kit'
import { startRecording } from '../../src/record/recording.ts'
import { readTape } from '../../src/tape/corpus.ts'
import type { Tape } from '../../src/tape/tape.ts'
import { type Copy, startCopy } from './copy.ts'
import type { Plant } from './plant.ts'

/** What a story is played on: an address to point an SDK at, and a credential. */
export interface Ground {
  readonly url: string
  /** Where the service reaches the app of the story. */
  readonly hooks: string
  readonly copy: Copy
  readonly credentials: Readonly<Record<string, string>>
}

const NOBODY: RequestListener = (_, response) => response.writeHead(404).end()

/**
 * What is recorded while an SDK plays a story against a copy of a twin, through the recorder's proxy.
 * @param app what the service calls
 */
export async function recordStory(
  twin: Twin,
  plants: readonly Plant[],
  story: (ground: Ground) => Promise<void>,
  { random = 'planted', app = NOBODY }: { random?: string; app?: RequestListener } = {},
): Promise<Tape> {
  const folder = mkdtempSync(join(tmpdir(), 'dtu-planted-'))
  const file = join(folder, `${twin.name}.har`)
  const copy = await startCopy(twin, plants, random)
  const [front, heard] = [createServer(), createServer(app)]
  const [url, hooked] = [await opened(front), await opened(heard)]
  const recording = await startRecording({
    file,
    upstreams: [{ service: twin.name, url: hooked, direction: 'incoming' }],
  })
  try {
    copy.names(url)
    const { request, upgrade } = recording.answerer({ service: twin.name, url: copy.url, origin: url })
    front.on('request', request).on('upgrade', upgrade)
    await story({ url, hooks: recording.incoming[twin.name] ?? '', copy, credentials: copy.credentials })
    await recording.close()
    return readTape(file)
  } finally {
    for (const server of [front, heard]) {
      server.closeAllConnections()
      server.close()
    }
    await copy.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function opened(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
