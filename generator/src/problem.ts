/** A place in a source: file or URL as it was given, with line and column (1-based) where they are known. */
export interface Place {
  source: string
  pointer?: string
  line?: number
  column?: number
}

/** Something wrong with the input. Warnings were repaired; errors stop the run unless it is lenient. */
export interface Problem {
  severity: 'error' | 'warning'
  /** For machines: `unresolved-reference`, `broken-operation`, … */
  code: string
  message: string
  hint?: string
  place: Place
}

/** `file:line:column` as far as known, then the pointer. */
function formatPlace({ source, line, column, pointer }: Place): string {
  const position = line === undefined ? '' : `:${line}:${column ?? 1}`
  return `${source}${position}${pointer ? ` (${pointer})` : ''}`
}

export function formatProblem(problem: Problem): string {
  const hint = problem.hint ? `\n  ${problem.hint}` : ''
  return `${formatPlace(problem.place)}: ${problem.severity}: ${problem.message}${hint}`
}

const SHOWN = 20

/** The generator cannot go on. `problems` says why, each with its place; nothing was written. */
export class GenerateError extends Error {
  override readonly name = 'GenerateError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const rest = problems.length > SHOWN ? [`… and ${problems.length - SHOWN} more`] : []
    super([...problems.slice(0, SHOWN).map(formatProblem), ...rest].join('\n'))
    this.problems = problems
  }
}

/** Shorthand for the single problem that ends a run. */
export function fail(code: string, message: string, place: Place, hint?: string): GenerateError {
  return new GenerateError([{ severity: 'error', code, message, place, ...(hint ? { hint } : {}) }])
}
