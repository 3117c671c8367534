import type { Catalogue, Finding } from './check.ts'
import { kindOf, optionsOf } from './check.ts'
import { matchesAny } from './glob.ts'
import type { Fault, Pack } from './schema.ts'

const kinds = new WeakMap<Fault, readonly string[]>()

/** The kinds of refusal that a fault wants said: `rateLimit` of `svc.rateLimit`. Headers and pages are nobody's words. */
export function spokenKinds(fault: Fault): readonly string[] {
  const known = kinds.get(fault)
  if (known) return known
  const spoken = fault.do.flatMap((action) => {
    const [level, kind = ''] = kindOf(action).split('.')
    if (level !== 'svc' || UNSPOKEN.has(kind)) return []
    return kind === 'cursor' && !REFUSED.has(optionsOf(action).form) ? [] : [kind]
  })
  kinds.set(fault, spoken)
  return spoken
}

const UNSPOKEN: ReadonlySet<string> = new Set(['deprecated'])
const REFUSED: ReadonlySet<string> = new Set(['invalid', 'expired'])

/** What a profile wants a vendor to say that it never says: of a twin it names, or of all of them. */
export function unsayable(pack: Pack, catalogue: Catalogue): Finding[] {
  return pack.faults.flatMap((fault, at) =>
    spokenKinds(fault).flatMap((kind) => {
      // Whether there are batches at all is asked elsewhere.
      if (kind === 'batch') return []
      const index = fault.do.findIndex((action) => kindOf(action) === `svc.${kind}`)
      const path = ['faults', at, 'do', index, `svc.${kind}`]
      return mute(fault, kind, catalogue).map((message) => ({
        severity: 'error' as const,
        path,
        message,
        hint: `one of ${fault.match.operation ? 'those operations' : 'its operations'} would have to know it`,
      }))
    }),
  )
}

function mute({ match }: Fault, kind: string, catalogue: Catalogue): string[] {
  const named = match.twin === undefined ? [] : [match.twin].flat()
  const meant = Object.keys(catalogue).filter(
    (twin) => named.length === 0 || named.some((name) => matchesAny(name, twin)),
  )
  const silent = meant.filter((twin) => !speaks(catalogue, twin, match, kind))
  const exact = silent.filter((twin) => named.includes(twin))
  if (exact.length > 0) return exact.map((twin) => `${twin} never says svc.${kind}${match.operation ? ' of that' : ''}`)
  return meant.length > 0 && silent.length === meant.length ? [`none of ${meant.join(', ')} ever says svc.${kind}`] : []
}

/** A name that no operation has is told of elsewhere. */
function speaks(catalogue: Catalogue, twin: string, { operation }: Fault['match'], kind: string): boolean {
  const meant = (catalogue[twin]?.operations ?? []).filter(
    ({ id }) => operation === undefined || matchesAny(operation, id),
  )
  return meant.length === 0 || meant.some(({ says }) => says === undefined || says(kind))
}
