import type { Bindings } from '../replay/bindings.ts'
import { pairUp } from '../replay/pair.ts'
import type { Family } from '../score/family.ts'
import { isList, isRecord, type Json } from '../score/json.ts'
import { kindOf, UUID } from '../score/kind.ts'
import type { Finding } from './differ.ts'
import { MADE_KEY } from './made.ts'

/** Fewer ids share letters by chance. */
const IDS = 3
/** A single time may end in a zero that was left out. */
const TIMES = 2

interface Samples {
  readonly index: number
  readonly kind: 'id' | 'time'
  readonly recorded: Set<string>
  readonly got: Set<string>
  times: number
}

/** In what form the values are written that are made up anew at each call: what is compared of them is that alone. */
export class Forms {
  readonly #samples = new Map<string, Samples>()

  /** Takes up a reply that has the recorded one's order. */
  add(
    place: { index: number; endpoint: string },
    recorded: Json,
    reply: Json,
    family: Family,
    bindings: Bindings,
  ): void {
    const take = (path: string, key: string, mine: string, theirs: string) => {
      const kind = kindOf(family, key, mine)
      const isId = (kind === 'id' || MADE_KEY.test(key)) && isMade(mine)
      if (kind !== 'time' && !isId) return
      const id = `${place.endpoint} | ${path}`
      const known = this.#samples.get(id)
      const samples: Samples = known ?? {
        index: place.index,
        kind: kind === 'time' ? 'time' : 'id',
        recorded: new Set(),
        got: new Set(),
        times: 0,
      }
      this.#samples.set(id, samples)
      samples.recorded.add(mine)
      samples.got.add(theirs)
      samples.times++
    }
    walk(recorded, reply, '', '', bindings, take)
  }

  /** By the position of the exchange in which it was first seen. */
  found(): { readonly index: number; readonly finding: Finding }[] {
    return [...this.#samples].flatMap(([id, { index, kind, recorded, got, times }]) => {
      const where = id.slice(id.indexOf(' | ') + 3)
      const forms = kind === 'id' ? idForms(recorded, got) : times < TIMES ? undefined : timeForms(recorded, got)
      return forms ? [{ index, finding: { kind: 'body value', where: `${where} form`, ...forms, breaks: false } }] : []
    })
  }
}

type Take = (path: string, key: string, recorded: string, got: string) => void

function walk(recorded: Json, reply: Json, key: string, path: string, bindings: Bindings, take: Take): void {
  if (isList(recorded) && isList(reply))
    for (const [item, other] of pairUp(recorded, reply, bindings)) walk(item, other, key, `${path}[]`, bindings, take)
  else if (isRecord(recorded) && isRecord(reply)) {
    for (const [inner, value] of Object.entries(recorded))
      if (Object.hasOwn(reply, inner)) walk(value, reply[inner] as Json, inner, `${path}.${inner}`, bindings, take)
  } else if (typeof recorded === 'string' && typeof reply === 'string') take(path, key, recorded, reply)
}

/** Letters and digits without a pattern of their own: no number, no time, no UUID. */
const isMade = (id: string): boolean => /[A-Za-z]/.test(id) && /^[\w.:-]{4,}$/.test(id) && !UUID.test(id)

type Told = Pick<Finding, 'wanted' | 'got'>

function timeForms(recorded: ReadonlySet<string>, got: ReadonlySet<string>): Told | undefined {
  const [mine, theirs] = [recorded, got].map((values) => new Set([...values].map((value) => value.replace(/\d/g, '9'))))
  return mine?.isDisjointFrom(theirs as Set<string>)
    ? { wanted: first(mine), got: first(theirs as Set<string>) }
    : undefined
}

const first = (values: ReadonlySet<string>): string => values.values().next().value ?? ''

function idForms(recorded: ReadonlySet<string>, got: ReadonlySet<string>): Told | undefined {
  if (Math.min(recorded.size, got.size) < IDS) return undefined
  const [mine, theirs] = [formOf(recorded), formOf(got)]
  const isAlike = mine.prefix.startsWith(theirs.prefix) || theirs.prefix.startsWith(mine.prefix)
  const isLong = mine.most < theirs.least || theirs.most < mine.least
  return isAlike && !isLong ? undefined : { wanted: written(mine), got: written(theirs) }
}

interface Form {
  readonly prefix: string
  readonly least: number
  readonly most: number
}

function formOf(ids: ReadonlySet<string>): Form {
  const all = [...ids]
  const lengths = all.map((id) => id.length)
  const prefix = all.reduce((shared, id) => {
    let at = 0
    while (at < shared.length && shared[at] === id[at]) at++
    return shared.slice(0, at)
  })
  return { prefix, least: Math.min(...lengths), most: Math.max(...lengths) }
}

const written = ({ prefix, least, most }: Form): string =>
  `${prefix}… of ${least === most ? least : `${least} to ${most}`} characters`
