import type { Draft, Operation, Response, Schema } from '../draft.ts'
import type { Hints } from '../hints.ts'
import { uniqueName } from '../read/openapi/names.ts'
import type { Samples } from '../read/samples.ts'
import { markPagination } from './cursor.ts'
import type { Findings } from './finding.ts'
import { mergeReplies } from './merge-replies.ts'
import { isVersion } from './path.ts'
import { prefixFor } from './prefix.ts'
import { routeOf, shapeOf } from './routes.ts'
import { renameReferences, roots } from './schema-walk.ts'

/** Joins the drafts of all sources: the first is the base, each further one adds operations or completes known ones. */
export function combine(drafts: readonly Draft[], samples: Samples, hints: Hints, findings: Findings): Draft {
  const [base, ...others] = drafts as [Draft, ...Draft[]]
  settleSecurity(base)
  if (base.operations.some((operation) => operation.errorsInReply))
    completeReplies(base, others, samples, hints, findings)
  else for (const other of others) add(base, other, hints, findings)
  return base
}

/** Replies of an RPC service: other documents and samples only tell more of them. */
function completeReplies(
  base: Draft,
  others: readonly Draft[],
  samples: Samples,
  hints: Hints,
  findings: Findings,
): void {
  const known = new Set(base.operations.map(({ path }) => path))
  for (const other of others) {
    mergeReplies(base, other, samples)
    const retired = other.operations.filter(({ path }) => !known.has(path))
    if (!hints.roster) add(base, { ...other, operations: retired }, hints, findings)
    else if (retired.length)
      findings.add(
        'roster',
        `left out: ${retired
          .map(({ id, path }) => id ?? path)
          .sort()
          .join(', ')}`,
        `only ${other.name} lists them, and the roster is ${hints.roster}`,
        1,
      )
  }
  if (!others.length) mergeReplies(base, { ...base, operations: [], schemas: {} }, samples)
  markPagination(base)
}

function add(base: Draft, other: Draft, hints: Hints, findings: Findings): void {
  settleSecurity(other)
  const prefix = hints.sources?.[other.name]?.prefix ?? prefixFor(other)
  if (hints.sources?.[other.name]?.idsByPath) takeIds(base, other, prefix, findings)
  renameSchemes(base, other)
  renameSchemas(base, other, prefix, findings)
  renameOperations(base, other, prefix, findings)
  const known = new Map(base.operations.map((operation) => [routeOf(operation), operation]))
  for (const operation of other.operations) {
    const twin = known.get(routeOf(operation))
    if (twin) complete(twin, operation, findings)
    else base.operations.push(operation)
  }
  base.servers.push(...other.servers.filter((server) => !base.servers.includes(server)))
  base.events.push(...other.events.filter((event) => !base.events.some(({ name }) => name === event.name)))
}

function takeIds(base: Draft, other: Draft, prefix: string, findings: Findings): void {
  const ids = new Map(base.operations.map((operation) => [versionless(operation), operation.id]))
  let taken = 0
  for (const operation of other.operations) {
    const id = ids.get(versionless(operation))
    if (id === undefined) continue
    operation.id = prefix + id
    taken++
  }
  findings.add(
    'operation ids',
    `${taken} of ${other.name} are those of other versions, after "${prefix}"`,
    'hints.yaml says so',
    1,
  )
}

function versionless(operation: Operation): string {
  const words = shapeOf(operation.path)
    .split('/')
    .filter((segment) => !isVersion(segment))
  return `${operation.method} ${words.join('/')}`
}

/** An operation that relied on its own document's default must not fall to another's. */
function settleSecurity(draft: Draft): void {
  for (const operation of draft.operations) operation.security ??= draft.security
  draft.security = []
}

function renameSchemes(base: Draft, other: Draft): void {
  for (const [name, scheme] of Object.entries(other.securitySchemes)) {
    const known = base.securitySchemes[name]
    if (!known) base.securitySchemes[name] = scheme
    else if (known.type === 'oauth2' && scheme.type === 'oauth2') mergeFlows(known, scheme)
  }
}

function mergeFlows(known: Schema, scheme: Schema): void {
  known.flows ??= {}
  const flows = known.flows as Record<string, { scopes?: Record<string, string> }>
  for (const [flow, value] of Object.entries((scheme.flows ?? {}) as typeof flows)) {
    const scopes = { ...flows[flow]?.scopes, ...value.scopes }
    flows[flow] = { ...value, ...flows[flow], scopes }
  }
}

function renameSchemas(base: Draft, other: Draft, prefix: string, findings: Findings): void {
  const rename = clashes(base, other)
  const taken = new Set([...Object.keys(base.schemas), ...Object.keys(other.schemas)])
  for (const name of rename.keys()) {
    const renamed = uniqueName(prefix ? `${prefix}${name}` : name, taken)
    taken.add(renamed)
    rename.set(name, renamed)
  }
  if (rename.size)
    findings.add(
      'schemas',
      `${rename.size} of ${other.name} are renamed (${[...rename]
        .slice(0, 3)
        .map(([, to]) => to)
        .join(', ')} …)`,
      'another source has different schemas of these names',
      1,
    )
  renameReferences([...Object.values(other.schemas), ...roots(other)], rename)
  for (const [name, schema] of Object.entries(other.schemas)) {
    const final = rename.get(name) ?? name
    base.schemas[final] ??= schema
    base.schemaOrigins[final] ??= other.schemaOrigins[name]!
  }
}

/** Names that mean different schemas in both; a schema that refers to such a one differs too. */
function clashes(base: Draft, other: Draft): Map<string, string> {
  const shared = Object.keys(other.schemas).filter((name) => name in base.schemas)
  const differing = new Set(
    shared.filter((name) => JSON.stringify(base.schemas[name]) !== JSON.stringify(other.schemas[name])),
  )
  const uses = new Map(
    shared.map((name) => [
      name,
      new Set(
        [...JSON.stringify(other.schemas[name]).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
          (match) => match[1]!,
        ),
      ),
    ]),
  )
  for (let before = -1; before !== differing.size; ) {
    before = differing.size
    for (const name of shared)
      if (!differing.has(name) && [...uses.get(name)!].some((used) => differing.has(used))) differing.add(name)
  }
  return new Map([...differing].map((name) => [name, name]))
}

/** One clash is renamed alone; where most ids clash the source is another version, and all of it is marked as such. */
function renameOperations(base: Draft, other: Draft, prefix: string, findings: Findings): void {
  const routes = new Set(base.operations.map(routeOf))
  const added = other.operations.filter((operation) => !routes.has(routeOf(operation)))
  const taken = new Set(base.operations.map(({ id }) => id))
  const clashing = added.filter(({ id }) => id !== undefined && taken.has(id))
  if (!clashing.length) return
  const all = clashing.length * 2 > added.length
  for (const operation of all ? added : clashing)
    if (operation.id !== undefined) operation.id = uniqueName(`${prefix}${operation.id}`, taken as Set<string>)
  const marked = prefix ? `begin with "${prefix}"` : 'end with a number'
  findings.add(
    'operation ids',
    `${all ? 'all' : clashing.length} of ${other.name} ${marked}`,
    `${clashing.length} are also ids of another source`,
    1,
  )
}

/** What a second document knows of an operation that the first has. */
function complete(known: Operation, more: Operation, findings: Findings): void {
  const news: string[] = []
  for (const [status, response] of Object.entries(more.responses)) {
    if (!known.responses[status]) news.push(`status ${status}`)
    known.responses[status] ??= response
    addHeaders(known.responses[status], response)
  }
  for (const parameter of more.parameters)
    if (
      parameter.in !== 'path' &&
      !known.parameters.some(({ name, in: place }) => name === parameter.name && place === parameter.in)
    ) {
      known.parameters.push({ ...parameter, required: false })
      news.push(`parameter ${parameter.name}`)
    }
  if (!known.body && more.body) {
    known.body = { ...more.body, required: false }
    news.push('a body')
  }
  if (news.length)
    findings.add(
      known.id ?? known.path,
      `also has ${news.join(', ')}`,
      'another source shows it',
      more.origin.by === 'traffic' ? 0.9 : 0.8,
      more.origin,
    )
}

function addHeaders(known: Response, more: Response): void {
  for (const [name, schema] of Object.entries(more.headers))
    if (!Object.keys(known.headers).some((header) => header.toLowerCase() === name.toLowerCase()))
      known.headers[name] = schema
}
