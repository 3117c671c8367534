import type { ErrorPlan } from '@dtu/kit/fallback/plan'
import { words } from './error-codes.ts'
import { causes, type Errors } from './errors.ts'
import type { Model } from './model.ts'

/** Failures with the status of a success and an `ok` that is false. */
export function errorsInReplies(model: Model): Errors {
  const counts = new Map<string, number>()
  for (const { errors } of model.draft.operations)
    for (const error of errors) counts.set(error, (counts.get(error) ?? 0) + 1)
  const listed = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([error]) => error)
  const answers = causes.map((cause) => {
    const code =
      words[cause].find((word) => listed.includes(word)) ??
      listed.find((error) => words[cause].some((word) => error.includes(word))) ??
      words[cause][0]!
    return [cause, { status: cause === 'rateLimited' ? 429 : 200, template: 'reply', code }] as const
  })
  model.findings.add('errors', 'told in the reply, with the status of a success', 'the format says so', 1)
  const templates = { reply: { media: 'application/json', body: { ok: false, error: '{code}' } } }
  return {
    plan: { templates, answers: Object.fromEntries(answers) as unknown as ErrorPlan['answers'] },
    of: () => ({}),
  }
}
