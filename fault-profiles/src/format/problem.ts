import type { Path, Source } from '@dtu/kit/source'

/** Something wrong with a profile, where it stands. */
export interface Problem {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly hint?: string | undefined
  /** A JSON pointer: `/faults/0/do`. */
  readonly pointer: string
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly column: number
}

export const sayProblem = ({ file, line, column, message, hint, severity }: Problem): string =>
  `${file}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${message}${hint ? ` (${hint})` : ''}`

/** A profile that cannot be used. Has a line for each problem. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(sayProblem).join('\n'))
    this.problems = problems
  }
}

/** Says what is wrong with parts of a text, where they stand. */
export const problemsIn =
  (source: Source, file: string) =>
  (path: Path, message: string, more: { hint?: string | undefined; severity?: Problem['severity'] } = {}): Problem => ({
    severity: 'error',
    ...more,
    message,
    pointer: pointerOf(path),
    file,
    ...source.at(path, 'key'),
  })

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
