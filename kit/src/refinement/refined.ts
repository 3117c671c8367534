import type { OperationSpec } from '../contract.ts'
import type { ApiRequest } from '../http/request.ts'
import type { IdFormat } from '../ids.ts'
import type { Input, Operation, Twin } from '../twin.ts'
import type { World } from '../world.ts'
import { adjustTables, hideYoung, type UnderWay } from './arriving.ts'
import { withArguments } from './asking.ts'
import { Draft } from './draft.ts'
import type { Entry, EntryOf } from './entry.ts'
import { checkNames, readRefinement } from './read.ts'
import { refuseBy } from './refusing.ts'
import { type Adjust, adjustError, adjustField, adjustHeader, adjustOrder, adjustStatus } from './replying.ts'
import { Sent } from './sent.ts'
import { sowing } from './sowing.ts'
import { vouching } from './vouched.ts'

const bases = new WeakMap<Twin, { readonly base: Twin; readonly entries: readonly Entry[] }>()

/** A twin as it is without its refinement, and what that consists of. */
export const refinementOf = (twin: Twin): { readonly base: Twin; readonly entries: readonly Entry[] } =>
  bases.get(twin) ?? { base: twin, entries: [] }

/**
 * The twin with what recordings of its service taught: the entries of a `spec/refinement.yaml`, if there is one.
 * @throws {OperatorError} with the place of what is wrong in it; names that do not exist are told when the contract is read
 */
export function refined<T extends Twin>(twin: T, file: string | URL): T {
  const document = readRefinement(file)
  if (!document || document.value.length === 0) return twin
  const { contract } = twin
  let isChecked = false
  const checked: Twin = {
    ...twin,
    contract: () => {
      if (!isChecked) checkNames(document, twin)
      isChecked = true
      return contract()
    },
  }
  const adjusted = adjust(checked, document.value)
  bases.set(adjusted, { base: twin, entries: document.value })
  return adjusted as T
}

/** The twin with these entries, whose names exist. Whatever operation none is about runs as it did. */
export function adjust(twin: Twin, entries: readonly Entry[]): Twin {
  if (entries.length === 0) return twin
  const underWay: UnderWay = { now: undefined }
  const made = new Adjustments(twin, entries, underWay)
  const adjusted: Twin = {
    ...twin,
    tables: adjustTables(twin.tables, entries, underWay),
    ids: { ...twin.ids, ...formats(entries) },
    operations: made.operations(),
    ...(twin.fallback && { fallback: made.fallback() }),
    input: made.input(),
    rendered: made.rendered(),
    vouched: vouching(entries),
    ...sowing(twin, entries),
  }
  bases.set(adjusted, { base: refinementOf(twin).base, entries: [...refinementOf(twin).entries, ...entries] })
  return adjusted
}

const formats = (entries: readonly Entry[]): Record<string, IdFormat> =>
  Object.fromEntries(
    entries
      .filter((entry) => entry.kind === 'id')
      .map(({ of, prefix, alphabet, length }) => [of, { ...(prefix && { prefix }), alphabet, length }]),
  )

/** Entries by the operation that they are about, made ready once. */
class Adjustments {
  readonly #twin: Twin
  readonly #entries: readonly Entry[]
  readonly #underWay: UnderWay
  /** Operations whose requests or documents are looked at. */
  readonly #asked: ReadonlyMap<string, (world: World, sent: Sent) => void>
  readonly #replies = new Map<string, readonly Adjust[]>()
  readonly #arguments: ReadonlyMap<string, EntryOf<'argument'>[]>

  constructor(twin: Twin, entries: readonly Entry[], underWay: UnderWay) {
    this.#twin = twin
    this.#entries = entries
    this.#underWay = underWay
    this.#asked = askedOf(entries)
    this.#arguments = Map.groupBy(
      entries.filter((entry) => entry.kind === 'argument'),
      ({ operation }) => operation,
    )
  }

  operations(): Twin['operations'] {
    const own = [...this.#asked.keys()].filter((id) => Object.hasOwn(this.#twin.operations, id))
    const adjusted = own.map((id) => [id, this.#during(id, this.#twin.operations[id] as Operation<any, any>)] as const)
    return { ...this.#twin.operations, ...Object.fromEntries(adjusted) }
  }

  /** What an operation by hand asks of generated behaviour has been looked at already. */
  fallback(): NonNullable<Twin['fallback']> {
    const { operations, fallback } = this.#twin
    const plain = (world: World, input: Input) => fallback?.(world, input)
    const during = new Map([...this.#asked.keys()].map((id) => [id, this.#during(id, plain)]))
    return (world, input) => {
      const { id } = input.operation
      const work = Object.hasOwn(operations, id) ? undefined : during.get(id)
      return work ? work(world, input, () => undefined) : plain(world, input)
    }
  }

  input(): NonNullable<Twin['input']> {
    const read = this.#twin.input ?? plainInput
    return (request, operation, path) => {
      const entries = this.#arguments.get(operation.id)
      return read(entries ? withArguments(request, path, entries) : request, operation, path)
    }
  }

  rendered(): NonNullable<Twin['rendered']> {
    const before = this.#twin.rendered
    return (world, asked, given) => {
      const { operation, request } = asked
      const reply = before?.(world, asked, given) ?? given
      const adjusts = this.#repliesOf(operation?.id)
      if (adjusts.length === 0) return reply
      const draft = new Draft(reply)
      const isRefusal = reply.status >= 400 || (this.#twin.dialect?.failed?.(reply) ?? false)
      for (const change of adjusts) change(draft, { world, operation: operation?.id, request, isRefusal })
      return draft.reply()
    }
  }

  #during(operation: string, work: Operation<any, Input>): Operation<any, Input> {
    const look = this.#asked.get(operation)
    return (world, input, next) => {
      const before = this.#underWay.now
      const sent = new Sent(input.request, input.path)
      look?.(world, sent)
      this.#underWay.now = { world, operation, sent }
      try {
        return work(world, input, next)
      } finally {
        this.#underWay.now = before
      }
    }
  }

  #repliesOf(operation: string | undefined): readonly Adjust[] {
    const key = operation ?? ''
    const known = this.#replies.get(key)
    if (known) return known
    const made = this.#entries.flatMap((entry) => adjustsOf(entry, key))
    this.#replies.set(key, made)
    return made
  }
}

const plainInput = (request: ApiRequest, operation: OperationSpec, path: Record<string, string>): Input => ({
  request,
  operation,
  path,
  query: request.query,
})

/** What is looked at before an operation runs; for those that add things, nothing but that they run. */
function askedOf(entries: readonly Entry[]): ReadonlyMap<string, (world: World, sent: Sent) => void> {
  const about = entries.filter((entry) => entry.kind === 'refuse' || entry.kind === 'stored' || entry.kind === 'delay')
  const grouped = [...Map.groupBy(about, ({ operation }) => operation)]
  return new Map(
    grouped.map(([operation, all]) => {
      const refusals = all.filter((entry) => entry.kind === 'refuse').map(refuseBy)
      const look = (world: World, sent: Sent) => {
        for (const refuse of refusals) refuse(world, sent)
      }
      return [operation, look]
    }),
  )
}

const isAbout = (operations: 'all' | readonly string[], operation: string): boolean =>
  operations === 'all' || operations.includes(operation)

function adjustsOf(entry: Entry, operation: string): Adjust[] {
  if (entry.kind === 'status') return isAbout(entry.operations, operation) ? [adjustStatus(entry)] : []
  if (entry.kind === 'error') return isAbout(entry.operations, operation) ? [adjustError(entry)] : []
  if (entry.kind === 'header') return isAbout(entry.operations, operation) ? [adjustHeader(entry)] : []
  if (entry.kind === 'order') return entry.operation === operation ? [adjustOrder(entry)] : []
  if (entry.kind === 'delay')
    return entry.hidden.some((one) => one.operation === operation) ? [hideYoung(entry, operation)] : []
  if (entry.kind !== 'field') return []
  return entry.of || entry.shown?.some((one) => one.operation === operation) ? [adjustField(entry)] : []
}
