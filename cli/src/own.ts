import type { Twin } from '@dtu/kit'
import { Client } from './client.ts'
import { type ClockStart, startOf } from './options.ts'
import { readSeed } from './seed.ts'

/** A universe of a command's own: in memory, on free ports, gone with the command. */
export interface Own {
  readonly client: Client
  readonly end: () => Promise<void>
}

/** Starts one. Without `twins` it has all that are registered. Throws an OperatorError for a population that is none. */
export async function startOwn({
  twins,
  seed,
  clock,
}: {
  readonly twins?: readonly Twin[]
  readonly seed?: string | undefined
  readonly clock?: ClockStart | undefined
} = {}): Promise<Own> {
  const { startServers } = await import('@dtu/kit/serve')
  const { faults } = await import('@dtu/fault-profiles/admin')
  const { load } = await import('@dtu/twins')
  const serving = await startServers({
    twins: twins ?? (await load()),
    port: 0,
    data: ':memory:',
    extensions: [faults],
    ...(seed !== undefined && { seed: await readSeed(seed) }),
    ...(clock && { clock: startOf(clock) }),
  })
  return { client: new Client(serving.admin), end: () => serving.close() }
}
