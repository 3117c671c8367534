import { KINDS, MOMENTS } from './actions.ts'
import { matchesAny } from './glob.ts'
import { didYouMean } from './nearest.ts'
import type { Complaint } from './params.ts'
import type { Fault, Match, Pack } from './schema.ts'
import { unsayable } from './speech.ts'

/** An operation, and what may be said of it. */
export interface KnownOperation {
  readonly id: string
  readonly method: string
  readonly path: string
  /** Whether the vendor has words for a kind of refusal of it; for every kind when left out. */
  readonly says?: (kind: string) => boolean
}

/** What there is to match in a twin, and what it can do. */
export interface Known {
  readonly operations: readonly KnownOperation[]
  /** Why it cannot do what an action says; undefined when it can. */
  lacks?(action: Action): string | undefined
}

/** What there is, by twin. */
export type Catalogue = Readonly<Record<string, Known>>

export type Finding = Complaint & { readonly severity: 'error' | 'warning' }
type Action = Fault['do'][number]

export const kindOf = (action: Action): string => Object.keys(action).find((name) => name in KINDS) as string
export const optionsOf = (action: Action): Record<string, any> =>
  ((action as Record<string, unknown>)[kindOf(action)] as Record<string, any> | null) ?? {}

/** What no shape can say: ids that clash, actions that cannot go together, matchers that match nothing. */
export function check(pack: Pack, catalogue?: Catalogue): Finding[] {
  return [
    ...clashes(pack),
    ...pack.faults.flatMap((fault, at) => [...actionsOf(fault, at), ...spacesOf(fault, at)]),
    ...pack.faults.flatMap((fault, at) =>
      catalogue
        ? [...unreachable(fault.match, ['faults', at, 'match'], catalogue), ...unable(fault, at, catalogue)]
        : [],
    ),
    ...untriggered(pack),
    ...pack.faults.flatMap(untimely),
    ...unlimited(pack),
    ...(catalogue ? unsayable(pack, catalogue) : []),
    ...shadowed(pack),
    ...sameField(pack),
  ]
}

const error = (path: Complaint['path'], message: string, hint?: string): Finding => ({
  severity: 'error',
  path,
  message,
  hint,
})
const warning = (path: Complaint['path'], message: string, hint?: string): Finding => ({
  severity: 'warning',
  path,
  message,
  hint,
})

function clashes({ faults }: Pack): Finding[] {
  const seen = new Set<string>()
  return faults.flatMap(({ id }, at) => {
    if (seen.has(id)) return [error(['faults', at, 'id'], `a fault '${id}' stands above already`)]
    seen.add(id)
    return []
  })
}

/** After these the caller does not know whether a write went through: the profile has to. */
const OPEN_END = new Set(['wire.close', 'wire.reset', 'wire.hang'])

function actionsOf(fault: Fault, at: number): Finding[] {
  const findings: Finding[] = []
  const terminal = ends(fault)
  if (terminal && fault.compose === 'continue')
    findings.push(
      error(
        ['faults', at, 'compose'],
        'an action that ends the exchange cannot continue',
        'leave compose out, or say stop',
      ),
    )
  fault.do.forEach((action, index) => {
    const path = ['faults', at, 'do', index]
    const name = kindOf(action)
    const kind = KINDS[name]
    const late = OPEN_END.has(name) && ['response-head', 'body'].includes(optionsOf(action).at)
    if (late && action.commit === undefined && mayWrite(fault.match))
      findings.push(
        error(
          [...path, name],
          `${name} may meet a write here: say what becomes of it`,
          'commit: never, applied, partial or async',
        ),
      )
    if (action.commit !== undefined && !kind?.terminal)
      findings.push(
        error([...path, 'commit'], `${name} lets the exchange go on: its write is applied`, 'leave commit out'),
      )
    if (action.connection && !KEEPING.has(name))
      findings.push(
        error(
          [...path, 'connection'],
          kind?.level === 'wire' ? `${name} leaves no connection to keep` : `${name} closes no connection`,
          'leave connection out',
        ),
      )
  })
  if (
    fault.do.filter((action) => KINDS[kindOf(action)]?.terminal && KINDS[kindOf(action)]?.level !== 'wire').length > 1
  )
    findings.push(error(['faults', at, 'do'], 'two actions answer the same request', 'make two faults of them'))
  return findings
}

/** After these a connection can go on: something was said, and nothing was closed by saying it. */
const KEEPING = new Set([
  'wire.truncate',
  'wire.garbage',
  'wire.badStatusLine',
  'wire.badHeader',
  'wire.hugeHeader',
  'wire.badChunk',
  'wire.contentLength',
  'wire.duplicateContentLength',
])

const READS = new Set(['read', 'search', 'list', 'download'])

function mayWrite({ tag, method }: Match): boolean {
  if (tag !== undefined) return ![tag].flat().every((one) => READS.has(one))
  if (method !== undefined) return ![method].flat().every((one) => /^(GET|HEAD|OPTIONS)$/i.test(one))
  return true
}

function spacesOf({ budget, select }: Fault, at: number): Finding[] {
  const findings: Finding[] = []
  if (
    budget?.recoverAfter !== undefined &&
    budget.maxConsecutive !== undefined &&
    budget.recoverAfter <= budget.maxConsecutive
  )
    findings.push(
      error(
        ['faults', at, 'budget', 'recoverAfter'],
        `${budget.maxConsecutive} in a row and a success within ${budget.recoverAfter} attempts exclude each other`,
        `recoverAfter: ${budget.maxConsecutive + 1}`,
      ),
    )
  if (typeof select === 'object' && select.probability === 0)
    findings.push(warning(['faults', at, 'select', 'probability'], 'a probability of 0 never injects'))
  return findings
}

function unreachable(match: Match, path: readonly PropertyKey[], catalogue: Catalogue): Finding[] {
  const twins = Object.keys(catalogue)
  const findings: Finding[] = [...(match.any ?? [])].flatMap((one, at) =>
    unreachable(one, [...path, 'any', at], catalogue),
  )
  const chosen = match.twin === undefined ? twins : twins.filter((twin) => matchesAny(match.twin as string, twin))
  if (match.twin !== undefined && chosen.length === 0) {
    const wrong = [match.twin].flat()[0] as string
    findings.push(
      warning(
        [...path, 'twin'],
        `no twin here is '${wrong}'`,
        didYouMean(wrong, twins) ?? `there are: ${twins.join(', ')}`,
      ),
    )
    return findings
  }
  const operations = chosen.flatMap((twin) => catalogue[twin]?.operations ?? [])
  for (const wanted of match.operation === undefined ? [] : [match.operation].flat())
    if (!operations.some(({ id }) => matchesAny(wanted, id)) && wanted !== 'socket')
      findings.push(
        error(
          [...path, 'operation'],
          `no operation is '${wanted}'`,
          didYouMean(
            wanted,
            operations.map(({ id }) => id),
          ),
        ),
      )
  for (const wanted of match.path === undefined ? [] : [match.path].flat())
    if (!operations.some(({ path: route }) => matchesAny(wanted, route)))
      findings.push(
        error(
          [...path, 'path'],
          `no route is '${wanted}'`,
          didYouMean(
            wanted,
            operations.map(({ path: route }) => route),
          ),
        ),
      )
  return findings
}

/** What the twins that a fault is for cannot do: all of them, or one that it names. */
function unable({ match, do: actions }: Fault, at: number, catalogue: Catalogue): Finding[] {
  const twins = Object.keys(catalogue)
  const named = new Set([match.twin ?? []].flat())
  const chosen = match.twin === undefined ? twins : twins.filter((twin) => matchesAny(match.twin as string, twin))
  return actions.flatMap((action, index) => {
    const why = new Map(chosen.map((twin) => [twin, catalogue[twin]?.lacks?.(action)] as const))
    const wrong = chosen.find((twin) => named.has(twin) && why.get(twin) !== undefined)
    const lack = wrong
      ? why.get(wrong)
      : chosen.every((twin) => why.get(twin) !== undefined) && why.get(chosen[0] ?? '')
    if (!lack) return []
    const able = twins.filter((twin) => catalogue[twin]?.lacks?.(action) === undefined)
    return [
      error(
        ['faults', at, 'do', index, kindOf(action)],
        lack,
        able.length > 0 ? `it can be done to ${able.join(', ')}` : 'no twin here can',
      ),
    ]
  })
}

/** Triggers that wait for a fault that is not there. */
function untriggered({ faults }: Pack): Finding[] {
  const ids = faults.map(({ id }) => id)
  return faults.flatMap(({ when }, at) => {
    const wanted = when?.trigger?.afterInjections?.fault
    return wanted === undefined || ids.includes(wanted)
      ? []
      : [
          error(
            ['faults', at, 'when', 'trigger', 'afterInjections', 'fault'],
            `no fault here is '${wanted}'`,
            didYouMean(wanted, ids),
          ),
        ]
  })
}

/** Schedules that say how likely a request is hit: to what strikes by itself they say nothing. */
function untimely({ do: actions, when, match }: Fault, at: number): Finding[] {
  if (!when || match.event || match.tag === 'socket' || !actions.some((action) => MOMENTS.has(kindOf(action))))
    return []
  return (['bursts', 'ramp', 'recover'] as const)
    .filter((name) => when[name] !== undefined)
    .map((name) =>
      error(
        ['faults', at, 'when', name],
        `${name} is for faults of requests: this one strikes at moments of its own`,
        'say from, windows, cycle, calendar or a trigger',
      ),
    )
}

/** A matcher of limiters matches nothing while no limits are kept. */
function unlimited({ faults, limiters }: Pack): Finding[] {
  if (limiters !== undefined && limiters !== 'off') return []
  return faults.flatMap(({ match }, at) =>
    match.limiter
      ? [
          warning(
            ['faults', at, 'match', 'limiter'],
            'matches nothing unless limits are kept',
            'say limiters: documented, or start with --limits documented',
          ),
        ]
      : [],
  )
}

const ends = (fault: Fault): boolean => fault.do.some((action) => KINDS[kindOf(action)]?.terminal)

/** What always ends an exchange leaves nothing to whoever comes after it with the same matcher. */
function shadowed({ faults }: Pack): Finding[] {
  return faults.flatMap((fault, at) => {
    const by = faults.find(
      (other, before) =>
        other !== fault &&
        other.enabled &&
        fault.enabled &&
        (other.priority > fault.priority || (other.priority === fault.priority && before < at)) &&
        other.select === 'always' &&
        other.when === undefined &&
        other.budget === undefined &&
        ends(other) &&
        JSON.stringify(other.match) === JSON.stringify(fault.match),
    )
    return by && ends(fault)
      ? [warning(['faults', at], `'${fault.id}' is never reached: '${by.id}' answers all it matches`)]
      : []
  })
}

function sameField({ faults }: Pack): Finding[] {
  const owners = new Map<string, string>()
  return faults.flatMap((fault, at) =>
    fault.do.flatMap((action, index) =>
      fieldsOf(action).flatMap((field) => {
        const key = `${JSON.stringify(fault.match)} ${field}`
        const owner = owners.get(key)
        if (owner === undefined) owners.set(key, fault.id)
        return owner === undefined || owner === fault.id
          ? []
          : [warning(['faults', at, 'do', index], `'${fault.id}' and '${owner}' both change ${field}`)]
      }),
    ),
  )
}

function fieldsOf(action: Action): string[] {
  const options = optionsOf(action)
  const name = kindOf(action)
  if (name === 'data.field') return [`the field ${options.path ?? options.addUnknown}`]
  if (name !== 'http.header') return []
  return [...Object.keys(options.set ?? {}), ...[options.remove ?? []].flat(), ...[options.corrupt ?? []].flat()].map(
    (header) => `the header ${header.toLowerCase()}`,
  )
}
