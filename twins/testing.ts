import { startUniverse as start, type TestOptions, type TestUniverse } from '@dtu/kit/testing'
import { twins } from './all.ts'

export { dispatcher, mswHandlers, type TestUniverse } from '@dtu/kit/testing'

/** A universe inside the test's own process (see `@dtu/kit/testing`), its twins chosen by name; all of them when left out. */
export function startUniverse(
  options: Omit<TestOptions, 'twins'> & { readonly twins?: readonly string[] } = {},
): TestUniverse {
  return start({ ...options, twins: options.twins?.map(byName) ?? twins })
}

function byName(name: string) {
  const twin = twins.find((candidate) => candidate.name === name)
  if (twin) return twin
  throw new Error(`there is no twin '${name}'; there are: ${twins.map((known) => known.name).join(', ')}`)
}
