import type { Draft } from '../draft.ts'

/** What tells a source's names from another's of the same API: its version (`v2.`), else nothing (names get a number). */
export function prefixFor(draft: Draft): string {
  if (/^v\d+\w*$/i.test(draft.version)) return `${draft.version.toLowerCase()}.`
  const counts = new Map<string, number>()
  for (const { path } of draft.operations) {
    const version = path.split('/').find((segment) => /^v?\d{1,2}$/i.test(segment))
    if (version) counts.set(version, (counts.get(version) ?? 0) + 1)
  }
  const [common] = [...counts].sort(([, a], [, b]) => b - a)
  return common && common[1] * 2 > draft.operations.length ? `v${common[0].replace(/^v/i, '')}.` : ''
}
