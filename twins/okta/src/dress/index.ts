import { Reply } from '@dtu/kit'
import { rowOf } from '../generated.ts'
import type { Document, OktaInput, OktaWorld } from '../types.ts'
import { DEFAULTS } from './data.ts'
import { linksOf, shownBy } from './links.ts'
import { FROM_ROW, SHAPES } from './shapes.ts'

/** What generated behaviour answers, as Okta shows it: times in whole seconds, members that are always there, links. */
export function dressed(world: OktaWorld, input: OktaInput, output: unknown): unknown {
  if (!(output instanceof Reply) || typeof output.body !== 'object' || output.body === null) return output
  const shown = shownBy(input.operation.id)
  if (!shown || Buffer.isBuffer(output.body)) return output
  const dress = (item: unknown): unknown => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item
    const { name, id } = shown.resource
    const plain = { ...DEFAULTS[name], ...toSeconds(item as Document) }
    const row = FROM_ROW[name] && rowOf(world, name, String(plain[id?.field ?? 'id']))
    const known = row ? { ...plain, ...FROM_ROW[name]?.(row) } : plain
    const whole = SHAPES[name]?.(known, world.baseUrl) ?? known
    const _links = linksOf(world, input, shown.resource, whole)
    return _links ? { ...whole, _links: { ...(whole._links as object | undefined), ..._links } } : whole
  }
  const body = shown.many && Array.isArray(output.body) ? output.body.map(dress) : dress(output.body)
  return new Reply(body, { ...(output.status !== undefined && { status: output.status }), headers: output.headers })
}

const MILLISECONDS = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d{3}Z$/

const toSeconds = (item: Document): Document =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(MILLISECONDS, '$1.000Z') : value,
    ]),
  )
