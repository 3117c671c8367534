import { distance } from 'fastest-levenshtein'

/** The known name that is most like a wrong one, when one is like it at all. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.ceil(wrong.length / 2.5))
  for (const name of known) {
    const far = distance(wrong.toLowerCase().slice(0, 80), name.toLowerCase())
    if (far < least) {
      least = far
      best = name
    }
  }
  return best
}

export const didYouMean = (wrong: string, known: Iterable<string>): string | undefined => {
  const name = nearest(wrong, known)
  return name === undefined ? undefined : `did you mean '${name}'?`
}
