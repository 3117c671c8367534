import type { Draft } from '../draft.ts'
import { fail } from '../problem.ts'
import type { Proposal } from '../read/prose/proposal.ts'
import { readProse } from '../read/prose/read.ts'
import type { Sources } from '../read/sources.ts'
import type { Spec } from '../spec.ts'
import { combine } from './combine.ts'
import type { Findings } from './finding.ts'
import { openReplies } from './open-replies.ts'
import { settleOperationIds } from './operation-ids.ts'
import { correct } from './read-back.ts'
import { repair } from './repair.ts'
import { RouteTable } from './routes.ts'
import { draftOf, witness } from './witness.ts'

export interface Built {
  draft: Draft
  proposals: Proposal[]
}

/** One finished draft of all sources: joined, witnessed, named, corrected, and without what cannot be used. */
export function build(sources: Sources, spec: Spec, name: string, findings: Findings): Built {
  const { hints } = spec
  const pages = sources.prose.map(readProse)
  const [base, ...others] = sources.drafts
  let draft = base && combine([base, ...others], sources.samples, hints, findings)
  const left = draft ? witness(draft, sources.exchanges, findings) : sources.exchanges
  draft = addTraffic(draft, left, spec, sources, findings)
  const calls = pages.flatMap((page) => page.calls)
  // Prose alone has to be enough where there is nothing else.
  draft ??= draftOf(name, calls)
  if (!draft.operations.length && !draft.events.length)
    throw fail('no-operations', 'no operation was found in what was given', {
      source: sources.facts.map((fact) => fact.name).join(', '),
    })
  draft.name = name
  draft.title = hints.title ?? name
  draft.sources = sources.facts
  draft.servers = hints.servers ?? draft.servers
  if (hints.openReplies) openReplies(draft)
  settleOperationIds(draft, hints, findings)
  correct(draft, spec.overlay, spec.overlayName, findings)
  repair(draft, findings)
  return { draft, proposals: [...unknownCalls(draft, calls), ...pages.flatMap((page) => page.proposals)] }
}

/** Requests that no document has become operations of their own, unless a roster says what exists. */
function addTraffic(
  draft: Draft | undefined,
  left: Sources['exchanges'],
  { hints }: Spec,
  sources: Sources,
  findings: Findings,
): Draft | undefined {
  const answered = left.filter(({ status }) => status === undefined || status < 400 || !draft)
  if (!answered.length || hints.roster) return draft
  const seen = draftOf('traffic', answered)
  if (!draft) return seen
  for (const operation of seen.operations)
    findings.add(`${operation.method} ${operation.path}`, 'added', 'only requests show it', 0.7, operation.origin)
  return combine([draft, seen], sources.samples, hints, findings)
}

function unknownCalls(draft: Draft, calls: Sources['exchanges']): Proposal[] {
  const table = new RouteTable(draft)
  const unknown = calls.filter(({ method, path }) => !table.find(method, path))
  return unknown.map(({ method, path, seen }) => ({
    kind: 'operation',
    about: `${method.toUpperCase()} ${path}`,
    what: 'shown in prose, in no document',
    source: seen.source,
    line: seen.line ?? 1,
  }))
}
