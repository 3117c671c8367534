import type { Plan } from '@dtu/kit/fallback/plan'
import type { Draft, Origin } from '../draft.ts'
import type { Problem } from '../problem.ts'
import type { Proposal } from '../read/prose/proposal.ts'
import type { Finding } from '../stages/finding.ts'
import { compare } from './openapi.ts'

export interface Reported {
  name: string
  draft: Draft
  plan: Plan
  findings: readonly Finding[]
  problems: readonly Problem[]
  proposals: readonly Proposal[]
}

/** What was read, what was concluded from it and why, and what was left out. */
export function reportOf(reported: Reported): string {
  const { name, draft, plan, findings, problems, proposals } = reported
  const sections = [
    `# ${name}: what the documents say and what was concluded`,
    'Written by the generator. A conclusion that is wrong is overruled in `spec/hints.yaml`, a document that is wrong in `spec/overlay.yaml`.',
    sources(draft),
    coverage(plan),
    resources(plan),
    conclusions(findings),
    unmodelled(plan),
    leftOut(problems),
    proposed(proposals),
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

const MAX_CELL = 600

function cell(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
  return flat.length > MAX_CELL ? `${flat.slice(0, MAX_CELL)}…` : flat
}

function sources(draft: Draft): string {
  const rows = draft.sources.map(({ name, format, files, bytes, operations, sha256 }) => [
    name,
    format,
    String(files),
    String(bytes),
    operations ? String(operations) : '',
    `\`${sha256}\``,
  ])
  return `## Sources\n\n${table(['source', 'format', 'files', 'bytes', 'operations', 'sha256'], rows)}`
}

function coverage(plan: Plan): string {
  const counts = new Map<string, number>()
  for (const { kind } of Object.values(plan.operations)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const rows = [...counts].sort(([a], [b]) => compare(a, b)).map(([kind, count]) => [kind, String(count)])
  return `## Operations\n\n${table(['behaviour', 'operations'], rows)}`
}

function resources(plan: Plan): string {
  const kinds = kindsByResource(plan)
  const rows = Object.values(plan.resources)
    .sort((a, b) => compare(a.name, b.name))
    .map((resource) => [
      resource.name,
      resource.collection ?? resource.item ?? '',
      resource.id ? `${resource.id.field}${resource.id.hidden ? ' (kept aside)' : ''}` : resource.kind,
      resource.scope.map(({ param, resource: owner }) => (owner ? `${param} of ${owner}` : param)).join(', '),
      [...(kinds.get(resource.name) ?? [])].sort().join(' '),
      percent(resource.confidence),
    ])
  return rows.length ? `## Resources\n\n${table(['resource', 'path', 'id', 'inside', 'behaviours', 'sure'], rows)}` : ''
}

function kindsByResource(plan: Plan): Map<string, Set<string>> {
  const kinds = new Map<string, Set<string>>()
  for (const { resource, kind } of Object.values(plan.operations))
    if (resource !== undefined) kinds.set(resource, (kinds.get(resource) ?? new Set()).add(kind))
  return kinds
}

function conclusions(findings: readonly Finding[]): string {
  const rows = [...findings]
    .sort((a, b) => compare(a.about, b.about) || compare(a.what, b.what) || compare(a.reason, b.reason))
    .map(({ about, what, reason, confidence, origin }) => [about, what, reason + from(origin), percent(confidence)])
  return rows.length ? `## Conclusions\n\n${table(['about', 'conclusion', 'because', 'sure'], rows)}` : ''
}

function from(origin: Origin | undefined): string {
  return origin
    ? ` (${origin.source}${origin.line ? `:${origin.line}` : ''}${origin.pointer ? ` ${origin.pointer}` : ''})`
    : ''
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`
}

function unmodelled(plan: Plan): string {
  const names = Object.entries(plan.operations)
    .filter(([, { kind }]) => kind === 'unmodelled')
    .map(([id]) => `\`${id}\``)
    .sort(compare)
  return names.length ? `## Not modelled\n\n${names.join(', ')}` : ''
}

function leftOut(problems: readonly Problem[]): string {
  const rows = problems.map(({ severity, message, place }) => [
    place.source.replace(/^.*\//, ''),
    place.pointer ?? '',
    severity === 'error' ? `left out: ${message}` : message,
  ])
  const lines = [...new Map(rows.map((row) => [row.join('\0'), row])).values()].sort((a, b) =>
    compare(a.join('\0'), b.join('\0')),
  )
  return lines.length ? `## Repaired or left out\n\n${table(['source', 'place', 'problem'], lines)}` : ''
}

function proposed(proposals: readonly Proposal[]): string {
  const rows = proposals.map(({ kind, about, what, source, line }) => [kind, about, what, `${source}:${line}`])
  return rows.length ? `## Proposed by prose, not applied\n\n${table(['kind', 'about', 'what', 'where'], rows)}` : ''
}
