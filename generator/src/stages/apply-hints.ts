import type { Plan } from '@dtu/kit/fallback/plan'
import type { Hints } from '../hints.ts'
import { GenerateError, type Problem } from '../problem.ts'
import type { Findings } from './finding.ts'

/**
 * Lays `spec/hints.yaml` over what was inferred.
 * @throws {GenerateError} when a hint is about something that does not exist
 */
export function applyHints(plan: Plan, hints: Hints, findings: Findings): Plan {
  const problems: Problem[] = []
  const operations = overlaid('operation', plan.operations, hints.operations, problems)
  const resources = overlaid('resource', plan.resources, hints.resources, problems)
  if (problems.length) throw new GenerateError(problems)
  for (const [about, hint] of [...Object.entries(hints.operations ?? {}), ...Object.entries(hints.resources ?? {})])
    findings.add(about, Object.keys(hint).join(', '), 'hints.yaml says so', 1)
  return {
    ...plan,
    servers: hints.servers ?? plan.servers,
    operations,
    resources,
    errors: {
      templates: { ...plan.errors.templates, ...hints.errors?.templates },
      answers: overlaid('error cause', plan.errors.answers, hints.errors?.answers, problems),
    },
    auth: { ...plan.auth, schemes: { ...plan.auth.schemes, ...hints.auth?.schemes } },
  }
}

function overlaid<T extends Record<string, unknown>>(
  what: string,
  inferred: T,
  hints: Partial<Record<string, object>> | undefined,
  problems: Problem[],
): T {
  const result: Record<string, unknown> = { ...inferred }
  for (const [name, hint] of Object.entries(hints ?? {})) {
    if (!(name in inferred)) {
      problems.push({
        severity: 'error',
        code: 'stale-hint',
        message: `no ${what} is called "${name}"`,
        hint: 'hints must not outlive what they are about',
        place: { source: 'spec/hints.yaml' },
      })
      continue
    }
    result[name] = { ...(inferred[name] as object), ...hint, confidence: 1 }
  }
  return result as T
}
