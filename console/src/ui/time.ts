const two = (n: number) => String(n).padStart(2, '0')

/** `09:04:31.120`, UTC as the universe has it. */
export const timeOf = (at: number): string => new Date(at).toISOString().slice(11, 23)

/** `2026-03-02 09:04:31` */
export const momentOf = (at: number | string): string => {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? String(at) : date.toISOString().slice(0, 19).replace('T', ' ')
}

/** `9:04`, `Mon 9:04` or `2 Mar`, as far as it is away. */
export function near(at: number, now: number): string {
  const date = new Date(at)
  const clock = `${date.getUTCHours()}:${two(date.getUTCMinutes())}`
  const days = (now - at) / 86_400_000
  if (Math.abs(days) < 1) return clock
  const day = date.toUTCString().slice(0, 3)
  return Math.abs(days) < 7 ? `${day} ${clock}` : date.toUTCString().slice(5, 11)
}

/** `1.2 ms`, `840 µs`, `3.1 s` */
export const took = (micros: number): string =>
  micros < 1000 ? `${micros} µs` : micros < 1e6 ? `${(micros / 1000).toFixed(1)} ms` : `${(micros / 1e6).toFixed(1)} s`
