import { addNoise, learnFromRepeats, learnFromTwo, readTape } from '@dtu/refine'
import { print } from '../output/print.ts'

/** `dtu record noise`: what two samples of the same call show to vary. */
export async function noise(first: string, second: string | undefined, { out }: { out: string }): Promise<void> {
  const tape = readTape(first)
  const { noise, unstable } = await (second === undefined
    ? learnFromRepeats(tape)
    : learnFromTwo(tape, readTape(second)))
  print(`${noise.length} places vary, ${addNoise(out, noise)} of them are new in ${out}`)
  for (const { kind, endpoint, where, tape, index } of unstable)
    console.error(`no noise, but different: ${kind} of ${endpoint}: ${where} (${tape} ${index})`)
}
