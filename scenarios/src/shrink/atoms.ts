import type { Entry, Pack } from '@dtu/fault-profiles'

type Fault = Pack['faults'][number]

/** What can be left out of fault profiles: one of their faults, or the limits that they keep. */
export interface Atom {
  readonly pack: number
  /** Undefined: the limits. */
  readonly fault: string | undefined
}

/** One time that a fault struck: the `n`-th request that it was for, of an operation. */
export interface Strike extends Atom {
  readonly fault: string
  readonly twin: string
  readonly operation: string
  readonly n: number
}

export const atomsOf = (packs: readonly Pack[]): Atom[] =>
  packs.flatMap((pack, n): Atom[] => [
    ...(pack.limiters !== undefined && pack.limiters !== 'off' ? [{ pack: n, fault: undefined }] : []),
    ...pack.faults.filter(({ enabled }) => enabled).map(({ id }) => ({ pack: n, fault: id })),
  ])

/** The profiles with these parts alone: what they include stands beside them already. */
export function packsWith(packs: readonly Pack[], atoms: readonly Atom[]): Pack[] {
  return packs.flatMap((pack, n) => {
    const own = atoms.filter((atom) => atom.pack === n)
    if (own.length === 0) return []
    const { include: _, limiters, ...rest } = pack
    const limited = own.some(({ fault }) => fault === undefined)
    const faults = pack.faults.filter(({ id }) => own.some(({ fault }) => fault === id))
    return [{ ...rest, ...(limited && limiters && { limiters }), faults }]
  })
}

/** The times that faults of these profiles struck, by what the ledger says of a trial. A fault that strikes by itself has none. */
export function strikesOf(packs: readonly Pack[], ledger: readonly Entry[]): Strike[] {
  return ledger.flatMap(({ outcome, fault, twin, op, n }): Strike[] => {
    const pack = packs.findIndex(({ faults }) => faults.some(({ id }) => id === fault))
    return outcome === 'injected' && pack >= 0 && op !== 'moment' ? [{ pack, fault, twin, operation: op, n }] : []
  })
}

/**
 * The profiles with faults that strike these times and no others, with no chance in it. What has no strikes among `pinned` stays
 * as it is.
 */
export function pinnedTo(packs: readonly Pack[], strikes: readonly Strike[], pinned: readonly Strike[]): Pack[] {
  return packs
    .map((pack, n) => ({ ...pack, faults: pack.faults.flatMap((fault) => pin(fault, n, strikes, pinned)) }))
    .filter(({ faults, limiters }) => faults.length > 0 || limiters !== undefined)
}

function pin(fault: Fault, pack: number, strikes: readonly Strike[], pinned: readonly Strike[]): Fault[] {
  const isOwn = (strike: Strike) => strike.pack === pack && strike.fault === fault.id
  if (!pinned.some(isOwn)) return [fault]
  const { when: _, budget: __, select, ...rest } = fault
  const key = typeof select === 'object' ? select.key : undefined
  const own = strikes.filter(isOwn)
  // Where requests of several operations are counted together, they must go on being so.
  if (key !== undefined) return own.length === 0 ? [] : [{ ...rest, select: { indices: numbersOf(own), key } }]
  const streams = Map.groupBy(own, ({ twin, operation }) => JSON.stringify([twin, operation]))
  return [...streams.values()].map((of, n) => {
    const { twin, operation } = of[0] as Strike
    return {
      ...rest,
      // Its name decides its chances: the first one keeps it.
      id: n === 0 ? fault.id : `${fault.id}-${n + 1}`,
      match: { any: [fault.match], twin, ...(operation !== '' && { operation }) },
      select: { indices: numbersOf(of) },
    }
  })
}

const numbersOf = (strikes: readonly Strike[]): number[] =>
  [...new Set(strikes.map(({ n }) => n))].sort((a, b) => a - b)
