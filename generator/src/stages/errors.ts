import type { Cause, ErrorAnswer, ErrorPlan, ErrorTemplate } from '@dtu/kit/fallback/plan'
import type { Operation, Response, Schema } from '../draft.ts'
import { codeFor, ShownCodes } from './error-codes.ts'
import { errorsInReplies } from './error-replies.ts'
import { templateOf } from './error-template.ts'
import type { Model } from './model.ts'
import { preferred } from './success.ts'

/** Statuses of a cause, the most usual first. */
const statuses: Record<Cause, number[]> = {
  invalid: [400, 422],
  unauthorized: [401, 403],
  forbidden: [403, 401],
  notFound: [404, 410],
  methodNotAllowed: [405],
  notAcceptable: [406],
  conflict: [409, 422, 400],
  preconditionFailed: [412, 409],
  preconditionRequired: [428, 412],
  tooLarge: [413],
  unsupportedMediaType: [415],
  rateLimited: [429],
  internal: [500],
  notModelled: [501],
}

export const causes = Object.keys(statuses) as Cause[]

/** Error bodies of a whole API, and where single operations differ. */
export interface Errors {
  plan: ErrorPlan
  of(operation: Operation): Partial<Record<Cause, ErrorAnswer>>
}

interface Kind {
  name: string
  template: ErrorTemplate
  schema: Schema
  uses: number
}

/** Learns the error envelope from the declared failures: the body most of them have, and the codes it may hold. */
export function errorsOf(model: Model): Errors {
  if (model.draft.operations.some((operation) => operation.errorsInReply)) return errorsInReplies(model)
  const kinds = kindsOf(model)
  const shown = new ShownCodes(model)
  const common = [...kinds.values()].sort((a, b) => b.uses - a.uses)[0]
  const declared = new Map<number, number>()
  for (const operation of model.draft.operations)
    for (const status of Object.keys(operation.responses))
      if (/^[45]\d\d$/.test(status)) declared.set(Number(status), (declared.get(Number(status)) ?? 0) + 1)
  const answers = Object.fromEntries(
    causes.map((cause) => [cause, answerFor(model, shown, cause, declared, common)]),
  ) as Record<Cause, ErrorAnswer>
  const templates = Object.fromEntries([...kinds.values()].map(({ name, template }) => [name, template]))
  describe(model, common, kinds.size)
  if (!common) templates.plain = { media: 'application/json', body: { error: '{title}', message: '{message}' } }
  const plan: ErrorPlan = { templates, answers }
  return { plan, of: (operation) => differences(model, shown, operation, plan, kinds) }
}

function kindsOf(model: Model): Map<string, Kind> {
  const kinds = new Map<string, Kind>()
  for (const operation of model.draft.operations)
    for (const [status, response] of failures(operation)) {
      const found = bodyOf(response)
      const template = found && templateOf(model.lens, found.media, found.schema)
      if (!found || !template) continue
      const text = JSON.stringify(template)
      const kind = kinds.get(text) ?? {
        name: nameFor(model, found.schema, kinds),
        template,
        schema: found.schema,
        uses: 0,
      }
      kind.uses += status === 'default' ? 2 : 1
      kinds.set(text, kind)
    }
  return kinds
}

function nameFor(model: Model, schema: Schema, kinds: ReadonlyMap<string, Kind>): string {
  const base = model.lens.flat(schema).name ?? 'error'
  const taken = new Set([...kinds.values()].map(({ name }) => name))
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base}_${n}`
    if (!taken.has(name)) return name
  }
}

function failures(operation: Operation): [string, Response][] {
  const statuses = Object.keys(operation.responses)
  const hasSuccess = statuses.some((status) => /^[23]/.test(status))
  return Object.entries(operation.responses).filter(
    ([status]) => /^[45]/.test(status) || (status === 'default' && hasSuccess),
  )
}

function bodyOf(response: Response): { media: string; schema: Schema } | undefined {
  const media = preferred(Object.keys(response.content))
  return media === undefined ? undefined : { media, schema: response.content[media]! }
}

function answerFor(
  model: Model,
  shown: ShownCodes,
  cause: Cause,
  declared: ReadonlyMap<number, number>,
  common: Kind | undefined,
): ErrorAnswer {
  const wanted = statuses[cause]
  // 422 is the refusal of invalid bodies only where most operations that refuse anything declare it.
  const invalid = cause === 'invalid' && (declared.get(422) ?? 0) > (declared.get(400) ?? 0) ? [422, 400] : wanted
  const status =
    cause === 'conflict'
      ? declared.has(409) || !declared.size
        ? 409
        : (invalid.find((s) => declared.has(s)) ?? 409)
      : (invalid[0] as number)
  const code = common ? codeFor(model, shown, common.schema, cause, status) : undefined
  return { status, template: common?.name ?? 'plain', ...(code === undefined ? {} : { code }) }
}

function describe(model: Model, common: Kind | undefined, count: number): void {
  if (!common) {
    model.findings.add('errors', 'a plain envelope of our own', 'no failure declares a body', 0.3)
    return
  }
  model.findings.add(
    'errors',
    `body ${JSON.stringify(common.template.body)}`,
    `the body of most declared failures (${common.name}); ${count} kinds in all`,
    0.85,
  )
}

/** An operation that declares other statuses or bodies answers those. */
function differences(
  model: Model,
  shown: ShownCodes,
  operation: Operation,
  plan: ErrorPlan,
  kinds: ReadonlyMap<string, Kind>,
): Partial<Record<Cause, ErrorAnswer>> {
  const own: Partial<Record<Cause, ErrorAnswer>> = {}
  const declared = new Map(failures(operation))
  if (!declared.size) return own
  const reads = operation.method === 'get' || operation.method === 'head'
  for (const cause of causes) {
    if (cause === 'notModelled' || (reads && writing.has(cause))) continue
    const general = plan.answers[cause]
    const status = ownStatus(cause, general.status, declared)
    const response = declared.get(String(status)) ?? declared.get(`${String(status)[0]}XX`) ?? declared.get('default')
    const found = response && bodyOf(response)
    const template = found && templateOf(model.lens, found.media, found.schema)
    const kind = template && kinds.get(JSON.stringify(template))
    // A status that is declared without a body has none.
    const bare = declared.has(String(status)) && !found
    if (status === general.status && (bare ? false : !kind || kind.name === general.template)) continue
    const code = kind ? codeFor(model, shown, kind.schema, cause, status) : undefined
    own[cause] = {
      status,
      ...(bare ? {} : { template: kind?.name ?? general.template! }),
      ...(code === undefined ? {} : { code }),
    }
  }
  return own
}

/** Statuses that mean one thing, whatever a description says. */
const elsewhere = new Set(['401', '403', '404', '409', '410', '412', '413', '415', '429'])

const told: Partial<Record<Cause, RegExp>> = {
  invalid: /invalid|validation|malformed|bad (request|input)|missing|required/i,
  conflict: /conflict|already|exists|duplicate/i,
}

/** Causes that only requests that change something meet. */
const writing = new Set<Cause>([
  'conflict',
  'preconditionFailed',
  'preconditionRequired',
  'tooLarge',
  'unsupportedMediaType',
])

function ownStatus(cause: Cause, general: number, declared: ReadonlyMap<string, Response>): number {
  if (declared.has(String(general))) return general
  const described = [...declared].find(
    ([status, { description }]) => /^4\d\d$/.test(status) && !elsewhere.has(status) && told[cause]?.test(description),
  )
  if (described) return Number(described[0])
  const other = statuses[cause].find((status) => declared.has(String(status)))
  // Being unknown to the caller is not the same as being forbidden unless nothing else is declared.
  if (other !== undefined && cause !== 'unauthorized' && cause !== 'forbidden' && cause !== 'conflict') return other
  return general
}
