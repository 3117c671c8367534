import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
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
  readonly copy: Copy
  readonly credentials: Readonly<Record<string, string>>
}

/** What is recorded while an SDK plays a story against a copy of a twin, through the recorder's proxy. */
export async function recordStory(
  twin: Twin,
  plants: readonly Plant[],
  story: (ground: Ground) => Promise<void>,
  random = 'planted',
): Promise<Tape> {
  const folder = mkdtempSync(join(tmpdir(), 'dtu-planted-'))
  const copy = await startCopy(twin, plants, random)
  const file = join(folder, `${twin.name}.har`)
  const recording = await startRecording({ file })
  const front = createServer().listen(0, '127.0.0.1')
  try {
    await once(front, 'listening')
    const url = `http://127.0.0.1:${(front.address() as AddressInfo).port}`
    copy.names(url)
    const { request } = recording.answerer({ service: twin.name, url: copy.url, origin: url })
    front.on('request', request)
    await story({ url, copy, credentials: copy.credentials })
    await recording.close()
    return readTape(file)
  } finally {
    front.closeAllConnections()
    front.close()
    await copy.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
