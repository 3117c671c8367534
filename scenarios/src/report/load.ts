import type { LoadSummary, Served } from '../load/summary.ts'

/** How those were served who came at once, in a line. */
export const loadLine = (load: LoadSummary): string =>
  `${load.count} came, p50 ${waited(load.p50)}, p95 ${waited(load.p95)}, p99 ${waited(load.p99)}, ${load.errors} errors, ${load.abandoned} left (${load.clock === 'world' ? "the world's clock" : "the machine's clock"})`

/** A wait in words: who is not served waits for ever. */
export function waited(milliseconds: Served['p95']): string {
  if (milliseconds === null) return 'never'
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`
}
