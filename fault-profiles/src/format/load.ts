import { Source } from '@dtu/kit/source'
import type { z } from 'zod'
import { type Catalogue, check } from './check.ts'
import { knownAt } from './known.ts'
import { didYouMean } from './nearest.ts'
import { fillIn, type Values, valuesOf } from './params.ts'
import { type Problem, ProfileError, problemsIn } from './problem.ts'
import { unaskable } from './queries.ts'
import { type Pack, pack } from './schema.ts'

export interface LoadOptions {
  /** How errors name it. */
  readonly file?: string
  readonly params?: Values
  /** What there is to match: without it, names of twins and operations are taken as they are. */
  readonly catalogue?: Catalogue | undefined
  /** Why a text is no query over the universe; undefined when it is one. Without it, queries are taken as they are. */
  readonly sql?: ((text: string) => string | undefined) | undefined
}

export interface Loaded {
  readonly pack: Pack
  readonly warnings: readonly Problem[]
}

/**
 * Reads a profile: YAML or JSON, its parameters filled in, held against the format and against what there is to match.
 * @throws {ProfileError} with a line, a column and the nearest valid name for each thing wrong
 */
export function load(text: string, { file = 'profile', params = {}, catalogue, sql }: LoadOptions = {}): Loaded {
  const source = new Source(text)
  const problem = problemsIn(source, file)
  const value = valueIn(source, file)
  const declared = declaredIn(value)
  const { values, complaints } = valuesOf(declared, params)
  const { filled, complaints: more } = fillIn(value, values)
  const wrong = [...complaints, ...more]
  if (wrong.length > 0) throw new ProfileError(wrong.map(({ path, message, hint }) => problem(path, message, { hint })))
  const parsed = pack.safeParse(filled)
  if (!parsed.success) throw new ProfileError(problemsOf(problem, parsed.error))
  const found = [...check(parsed.data, catalogue), ...(sql ? unaskable(parsed.data, sql) : [])].map(
    ({ path, message, ...rest }) => problem(path, message, rest),
  )
  const errors = found.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new ProfileError(errors)
  return { pack: parsed.data, warnings: found }
}

type Say = ReturnType<typeof problemsIn>

function valueIn(source: Source, file: string): unknown {
  const errors = source.errors()
  if (errors.length > 0)
    throw new ProfileError(errors.map((error) => ({ severity: 'error', pointer: '', file, ...error })))
  try {
    return source.value()
  } catch (error) {
    throw new ProfileError([problemsIn(source, file)([], (error as Error).message)])
  }
}

/** The parameters that a profile declares, as far as they can be read before it is judged. */
function declaredIn(value: unknown): NonNullable<Pack['params']> {
  const shape = pack.shape.params
  const parsed = shape.safeParse((value as { params?: unknown } | null)?.params)
  return (parsed.success && parsed.data) || {}
}

function problemsOf(problem: Say, error: z.ZodError): Problem[] {
  const problems = error.issues.flatMap((issue) => explain(problem, issue, issue.path))
  const unknown = new Set(
    problems.filter(({ message }) => message.startsWith('unknown')).map(({ pointer }) => parent(pointer)),
  )
  // What is misspelt is also missing: that is said once.
  return problems.filter(
    ({ message, pointer }) => !(message === 'wants exactly one kind of action' && unknown.has(pointer)),
  )
}

const parent = (pointer: string) => pointer.slice(0, pointer.lastIndexOf('/'))

function explain(problem: Say, issue: z.core.$ZodIssue, path: readonly PropertyKey[]): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      problem([...path, key], `unknown name '${key}'`, {
        hint: didYouMean(key, knownAt(path)) ?? listed(knownAt(path)),
      }),
    )
  if (issue.code === 'invalid_union') return [nearestBranch(problem, issue, path)]
  const hint =
    issue.code === 'invalid_value' && typeof (issue as { input?: unknown }).input === 'string'
      ? didYouMean((issue as { input?: unknown }).input as string, issue.values.map(String))
      : undefined
  return [problem(path, issue.message, { hint })]
}

/** Of the shapes a value may have, the one that it got furthest with is the one that was meant. */
function nearestBranch(problem: Say, issue: z.core.$ZodIssueInvalidUnion, path: readonly PropertyKey[]): Problem {
  const [meant] = issue.errors
    .flatMap((branch) => branch.map((inner) => ({ inner, depth: inner.path.length, few: branch.length })))
    .filter(({ inner }) => inner.code !== 'invalid_type' || inner.path.length > 0)
    .sort((a, b) => b.depth - a.depth || a.few - b.few)
  const problems = meant ? explain(problem, meant.inner, [...path, ...meant.inner.path]) : []
  return (
    problems[0] ?? problem(path, issue.message === 'Invalid input' ? 'is of no shape that fits here' : issue.message)
  )
}

const listed = (names: readonly string[]): string | undefined =>
  names.length > 0 && names.length <= 30 ? `there are: ${names.join(', ')}` : undefined
