import type { Batch, Dialect } from '@dtu/kit'

/** Several issues are made at once; the reply tells which were not (developer.atlassian.com, "Bulk create issue"). */
export const batch: NonNullable<Dialect['batch']> = (request, { id }): Batch | undefined => {
  if (!/^(v2\.)?createIssues$/.test(id) || !request.body) return undefined
  const sent = readJson(request.body)
  const updates: readonly unknown[] = Array.isArray(sent?.issueUpdates) ? sent.issueUpdates : []
  return {
    reduced(keep) {
      const kept = updates.filter((_, index) => keep(index, updates.length))
      if (kept.length === 0) return undefined
      return { ...request, body: Buffer.from(JSON.stringify({ ...sent, issueUpdates: kept })) }
    },
    failed: (body, indices) => ({
      ...body,
      errors: indices.map((index) => ({
        status: 400,
        elementErrors: { errorMessages: [], errors: { summary: 'You must specify a summary of the issue.' } },
        failedElementNumber: index,
      })),
    }),
  }
}

function readJson(body: Buffer): Record<string, unknown> | undefined {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}
