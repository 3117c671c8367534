import { join } from 'node:path'
import type { Plan } from '@dtu/kit/fallback/plan'
import { readAllowed } from './document/allowed.ts'
import { fetchReferences } from './document/fetch-references.ts'
import { gather } from './document/gather.ts'
import { Library } from './document/library.ts'
import { locate } from './document/locate.ts'
import type { Draft, SourceFact } from './draft.ts'
import { eventsFile } from './emit/events.ts'
import { manifestFile } from './emit/manifest.ts'
import { openapiOf, printOpenapi } from './emit/openapi.ts'
import { printPlan } from './emit/plan.ts'
import { reportOf } from './emit/report.ts'
import { stripProse } from './emit/strip.ts'
import { typesOf } from './emit/types.ts'
import { compareFiles, type FileResult, type GeneratedFile, writeFiles } from './emit/written.ts'
import { fail, GenerateError, type Problem } from './problem.ts'
import type { Proposal } from './read/prose/proposal.ts'
import type { Noted } from './read/reading.ts'
import { readSources } from './read/sources.ts'
import { readSpec, type Spec } from './spec.ts'
import { build } from './stages/build.ts'
import { type Finding, Findings } from './stages/finding.ts'
import { infer } from './stages/infer.ts'
import { roots } from './stages/schema-walk.ts'
import { readManifest, specHashes } from './verify.ts'

export interface GenerateOptions {
  /** Of the twin: lower-case letters, digits and dashes. */
  readonly name: string
  /** Files, folders and URLs, the most authoritative first. */
  readonly from: readonly string[]
  /** The twin's folder: `generated/` inside it is rewritten, `spec/` inside it is read. */
  readonly out: string
  /** Go on when parts of the documents are broken, and list what was left out. */
  readonly lenient?: boolean
  /** Write nothing: tell how the result differs from what is on disk. */
  readonly check?: boolean
  /** Corrections (YAML); `<out>/spec/overlay.yaml` where it exists. */
  readonly overlay?: string
  /** What overrules inference (YAML); `<out>/spec/hints.yaml` where it exists. */
  readonly hints?: string
  /** Further folders and URLs that references may lead into. */
  readonly allow?: readonly string[]
  /** Told, in a few words, what a run that takes long is about to do. */
  readonly progress?: (step: string) => void
}

export interface GenerateResult {
  /** How each file differs from what was on disk before. */
  readonly files: readonly FileResult[]
  /** No file differs. */
  readonly upToDate: boolean
  /** Repaired or, in a lenient run, left out. */
  readonly problems: readonly Problem[]
  readonly findings: readonly Finding[]
  readonly proposals: readonly Proposal[]
  readonly plan: Plan
  readonly counts: Counts
  /** What was read, with its hashes. */
  readonly sources: readonly SourceFact[]
}

export interface Counts {
  readonly operations: number
  readonly schemas: number
  readonly resources: number
  /** Operations that do something: neither `sample` nor `unmodelled`. */
  readonly modelled: number
}

/**
 * Public API documents in; a contract, its types and a plan of behaviour out, in `<out>/generated`.
 * @throws {GenerateError} when the input cannot be used; nothing has been written then
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  checkOptions(options)
  const spec = readSpec(options)
  const notes: Noted[] = []
  const findings = new Findings()
  const { progress = () => {} } = options
  progress(`reading ${options.from.join(', ')}`)
  const sources = await read(options, notes)
  progress(`reading is done: ${sources.facts.reduce((sum, { bytes }) => sum + bytes, 0)} bytes; joining and inferring`)
  const { draft, proposals } = build(sources, spec, options.name, findings)
  const problems = await settle(notes, options.lenient ?? false)
  const { files: written, plan } = await emit(draft, spec, problems, findings, proposals, options.name)
  const manifest = manifestFile({ name: options.name, title: draft.title }, written, specHashes(options.out))
  const files = [...written, manifest]
  progress(`${countsOf(draft, plan).operations} operations; ${options.check ? 'comparing' : 'writing'} ${options.out}`)
  const states = compareFiles(join(options.out, 'generated'), files)
  if (!options.check) writeFiles(options.out, files, Object.keys(readManifest(options.out)?.files ?? {}))
  return {
    files: states,
    upToDate: states.every(({ state }) => state === 'same'),
    problems,
    findings: findings.list,
    proposals,
    plan,
    counts: countsOf(draft, plan),
    sources: draft.sources,
  }
}

function checkOptions({ name, from }: GenerateOptions): void {
  const hint = 'use lower-case letters, digits and dashes, a letter first'
  if (!/^[a-z][a-z0-9-]{0,60}$/.test(name))
    throw fail('bad-name', `"${name}" cannot name a twin`, { source: 'name' }, hint)
  if (!from.length) throw fail('no-source', 'no document was given', { source: 'from' }, 'name a file, folder or URL')
}

async function read(options: GenerateOptions, notes: Noted[]): Promise<ReturnType<typeof readSources>> {
  const library = new Library()
  const { folders, urls } = readAllowed(options.allow ?? [])
  for (const folder of folders) library.fence.allow(folder)
  const gathered = []
  for (const given of options.from) gathered.push(await gather(given, library, urls))
  await fetchReferences(gathered, library, urls)
  return readSources(gathered, library, notes)
}

/** Looks up the lines of problems, and stops the run for errors unless it is lenient. */
async function settle(notes: readonly Noted[], lenient: boolean): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const { document, ...problem } of notes) {
    const at = document && problem.place.pointer !== undefined ? await locate(document, problem.place.pointer) : {}
    problems.push({ ...problem, place: { ...problem.place, ...at } })
  }
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length && !lenient) throw new GenerateError(errors)
  return problems
}

async function emit(
  draft: Draft,
  spec: Spec,
  problems: readonly Problem[],
  findings: Findings,
  proposals: readonly Proposal[],
  name: string,
): Promise<{ files: GeneratedFile[]; plan: Plan }> {
  const plan = infer(draft, name, spec.hints, findings)
  const report = reportOf({ name, draft, plan, findings: findings.list, problems, proposals })
  stripProse([...Object.values(draft.schemas), ...Object.values(draft.securitySchemes), ...roots(draft)])
  const document = openapiOf(draft)
  const files = [
    { name: 'openapi.json', text: printOpenapi(document) },
    { name: 'types.d.ts', text: await typesOf(draft) },
    { name: 'plan.json', text: printPlan(plan) },
    ...eventsFile(draft),
    { name: 'REPORT.md', text: report },
  ]
  return { files, plan }
}

function countsOf(draft: Draft, plan: Plan): Counts {
  const behaviours = Object.values(plan.operations)
  return {
    operations: behaviours.length,
    schemas: Object.keys(draft.schemas).length,
    resources: Object.keys(plan.resources).length,
    modelled: behaviours.filter(({ kind }) => kind !== 'sample' && kind !== 'unmodelled').length,
  }
}
