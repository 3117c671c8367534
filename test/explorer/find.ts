import type { Schema } from './document.ts'

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

export const isScalarValue = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'

/** Names that an item's id may have: the parameter's, its last word, and the usual ones. */
function namesOf(param: string, path: string): string[] {
  const noun = (
    path
      .replace(/\.json$/, '')
      .split('/')
      .filter((step) => !step.includes('{'))
      .at(-1) ?? ''
  ).replace(/s$/, '')
  const last = /[A-Za-z0-9]+?((?:[A-Z]+|_|-)[a-zA-Z]*)$/.exec(param)?.[1] ?? param
  return [
    param,
    `${noun}${param}`,
    last,
    'id',
    `${noun}id`,
    'uuid',
    'guid',
    'uid',
    'gid',
    '_id',
    'sid',
    'key',
    `${noun}key`,
    'number',
    'slug',
    `${noun}name`,
    'name',
    'code',
    'identifier',
    noun,
  ].map(plain)
}

/**
 * The id of an item in a reply: the reply itself where it is but a word, else looked for at the top, then one and two levels
 * down. What ends with `id` and was not sent comes before what might be a name.
 */
export function findId(body: unknown, param: string, path: string, sent?: unknown): string | undefined {
  if (isScalarValue(body)) return /^.{1,100}$/.test(String(body)) ? String(body) : undefined
  const told = new Set(levels(sent).flatMap((level) => level.flatMap((at) => Object.keys(at))))
  const names = namesOf(param, path)
  const made = levels(body)[0]
    ?.flatMap((at) => Object.keys(at))
    .find((name) => /id$/i.test(name) && !told.has(name))
  if (made !== undefined) names.splice(names.lastIndexOf('number'), 0, plain(made))
  // What was sent under the parameter's name is another thing where the reply shows an id that was not.
  const top = levels(body)[0] ?? []
  if (told.has(param) && !told.has('id') && top.some((at) => isScalarValue(at.id))) names.unshift('id')
  const linked = levels(body)[0]?.some((at) => 'id' in at) ? undefined : linkedId(body, path)
  if (linked !== undefined) return linked
  for (const level of levels(body))
    for (const name of names) {
      const found = level
        .flatMap((at) => Object.entries(at))
        .find(([key, value]) => plain(key) === name && isScalarValue(value) && value !== '')
      if (found) return String(found[1])
    }
  return undefined
}

/** A simple member by name, however it is spelt. */
export const findNamed = (body: unknown, name: string): string | number | undefined =>
  levels(body)
    .flat()
    .flatMap((at) => Object.entries(at))
    .find(([key, value]) => plain(key) === plain(name) && isScalarValue(value))?.[1] as string | number | undefined

/** The id in a link to the item. */
function linkedId(body: unknown, path: string): string | undefined {
  const shape = new RegExp(`${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]*\}/g, '[^/]+')}/([^/?#]+)$`)
  for (const at of levels(body)[0] ?? [])
    for (const value of Object.values(at)) {
      const found = typeof value === 'string' ? shape.exec(value)?.[1] : undefined
      if (found) return decodeURIComponent(found)
    }
  return undefined
}

/** Objects at the top, inside those, and inside those. */
function levels(body: unknown): Schema[][] {
  const first = objectsIn([body])
  const second = objectsIn(first.flatMap((at) => Object.values(at)))
  return [first, second, objectsIn(second.flatMap((at) => Object.values(at)))]
}

const objectsIn = (values: readonly unknown[]): Schema[] =>
  values
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value === 'object' && value !== null)

/** Whether an item's id stands somewhere in a list. */
export function holdsId(body: unknown, id: string, depth = 0): boolean {
  if (isScalarValue(body)) return String(body) === id || String(body).endsWith(`/${id}`)
  if (typeof body !== 'object' || body === null || depth > 6) return false
  if (!Array.isArray(body) && Object.keys(body).includes(id)) return true
  return Object.values(body).some((inner) => holdsId(inner, id, depth + 1))
}

/** The element of a list that has all simple members of what was sent that it has at all, and one at least. */
export function elementLike(body: unknown, sent: unknown, depth = 0): unknown {
  if (typeof body !== 'object' || body === null || depth > 4) return undefined
  if (!Array.isArray(body))
    return Object.values(body)
      .map((inner) => elementLike(inner, sent, depth + 1))
      .find((found) => found !== undefined)
  return body.findLast((element) => {
    const { shared, differing } = compare(sent, element)
    return shared > 0 && differing.length === 0
  })
}

/** An item is not renamed by the way: what names it in a body stays as it is. */
export function keepId(body: unknown, shown: unknown, id: string): unknown {
  const naming = new Set(
    levels(shown)
      .flat()
      .flatMap((at) => Object.keys(at).filter((name) => String(at[name]) === id)),
  )
  const kept = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(kept)
    if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        naming.has(name) && isScalarValue(inner) ? (typeof inner === 'number' ? Number(id) : id) : kept(inner),
      ]),
    )
  }
  return kept(body)
}

/**
 * Simple members that two bodies both have at the same level but with different values, how many they share, and those that
 * only the first has. `matters` says whether a member can be shown as it was sent.
 */
export function compare(
  sent: unknown,
  shown: unknown,
  matters: (name: string, value: unknown, shown: unknown) => boolean = () => true,
): { shared: number; differing: string[]; missing: [string, unknown][] } {
  const result = { shared: 0, differing: [] as string[], missing: [] as [string, unknown][] }
  const places = levels(shown)
  for (const [level, objects] of levels(sent).entries())
    for (const [name, value] of objects.flatMap((object) => Object.entries(object))) {
      if (!isScalarValue(value) && typeof value !== 'boolean') continue
      const near = places.slice(0, level + 2).flatMap((list) => list.filter((at) => name in at))
      // The same word at the top of what was sent is what a reply that shows less means by it.
      if (level > 0 && levels(sent)[0]?.some((at) => name in at)) continue
      if (near.length === 0) {
        if (level === 0) result.missing.push([name, value])
        continue
      }
      result.shared++
      if (!near.some((at) => same(at[name], value)) && matters(name, value, near[0]?.[name]))
        result.differing.push(`${name}: ${JSON.stringify(value)} became ${JSON.stringify(near[0]?.[name])}`)
    }
  return result
}

/** A form has only texts, a thing may be shown whole where its id was sent, and a moment in another spelling. */
const same = (shown: unknown, sent: unknown): boolean =>
  String(shown) === String(sent) ||
  (typeof shown === 'object' &&
    shown !== null &&
    Object.values(shown).some((inner) => String(inner) === String(sent))) ||
  (typeof shown === 'string' && /^\d{4}-\d\d-\d\d/.test(shown) && Date.parse(shown) === Date.parse(String(sent)))
