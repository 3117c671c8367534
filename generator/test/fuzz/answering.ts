import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import type { Outcome } from './bounded.ts'

/** The other side of `tryAll`: runs `work` for each seed that comes, in a folder of its own. */
export function answering(work: (seed: number, folder: string) => Promise<boolean>): void {
  parentPort?.on('message', async (seed: number) => {
    const folder = mkdtempSync(join(tmpdir(), 'dtu-fuzz-'))
    parentPort?.postMessage(await outcome(seed, () => work(seed, folder)))
    rmSync(folder, { recursive: true, force: true })
  })
}

async function outcome(seed: number, work: () => Promise<boolean>): Promise<Outcome> {
  try {
    return { seed, made: await work() }
  } catch (error) {
    return { seed, made: false, error: (error as Error).stack ?? String(error) }
  }
}
