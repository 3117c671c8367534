import { nearest } from '@dtu/kit/nearest'

/** As a hint: which known name may have been meant. */
export const didYouMean = (wrong: string, known: Iterable<string>): string | undefined => {
  const name = nearest(wrong, known)
  return name === undefined ? undefined : `did you mean '${name}'?`
}
