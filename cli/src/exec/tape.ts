import type { FrontOptions } from '@dtu/kit/front/front'
import { startRecording } from '@dtu/refine'
import type { ExecOptions } from '../commands/exec.ts'
import { Guard } from './guard.ts'
import { targetOf, type World } from './place.ts'

/** What a program calls, on its way into a recording. */
export interface ExecTape {
  readonly route: FrontOptions['route']
  close(): Promise<void>
}

/** Records the calls of a program: those of twins, and those of hosts that it may call outside. */
export async function tapeOf(world: World, { record, allow }: ExecOptions): Promise<ExecTape | undefined> {
  if (record === undefined) return undefined
  const outside = new Guard(allow)
  const recording = await startRecording({ file: record })
  return {
    route(host) {
      const twin = targetOf(world, host)
      const service = twin?.name ?? host
      const origin = `https://${host}`
      if (outside.isAllowed(host)) return recording.answerer({ service, url: origin })
      return twin && recording.answerer({ service, url: twin.url, origin, keepsHost: true })
    },
    async close() {
      await recording.close()
      console.error(`${recording.entries} exchanges are in ${recording.file}`)
    },
  }
}
