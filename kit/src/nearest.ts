import { distance } from 'fastest-levenshtein'

/** No name is longer; what is given in its place may be. */
const LONGEST = 80

/** The known name that is most like a wrong one, when one is like it at all. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  const given = wrong.toLowerCase().slice(0, LONGEST)
  let best: string | undefined
  let least = Math.ceil(given.length / 3) + 1
  for (const name of known) {
    const far = distance(given, name.toLowerCase())
    if (far >= least) continue
    least = far
    best = name
  }
  return best
}
