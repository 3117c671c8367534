/** Numbers by value, times by moment, the rest by text; what is missing comes first. */
export function compare(a: unknown, b: unknown): number {
  const [x, y] = [Number(a), Number(b)]
  if (isSaid(a) && isSaid(b) && !Number.isNaN(x) && !Number.isNaN(y)) return x - y
  const [s, t] = [String(a ?? ''), String(b ?? '')]
  if (TIME.test(s) && TIME.test(t)) {
    const [m, n] = [Date.parse(s), Date.parse(t)]
    if (!Number.isNaN(m) && !Number.isNaN(n)) return m - n
  }
  return s < t ? -1 : s > t ? 1 : 0
}

const isSaid = (value: unknown) => value !== '' && value !== null && value !== undefined

const TIME = /^\d{4}-\d\d/
