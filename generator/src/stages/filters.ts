import type { Filter, PagePlan, SortPlan } from '@dtu/kit/fallback/plan'
import type { Operation, Schema } from '../draft.ts'
import type { Lens } from './lens.ts'
import { nounKey, plain, tokens } from './words.ts'

const text = /^(q|query|search|searchterm|keyword|keywords|term|text|searchtext|filtertext|s)$/
const language = /^(filter|search|scimfilter)$/

/** What a list's query parameters narrow down, by comparing their names with the item's fields. */
export function filtersOf(
  lens: Lens,
  operation: Operation,
  item: Schema | undefined,
  page: PagePlan,
  sort: SortPlan | undefined,
): Filter[] {
  const used = new Set([...Object.values(page.params), sort?.param, sort?.direction])
  const fields = [...lens.flat(item).properties].filter(
    ([, property]) => lens.scalar(property) !== undefined || lens.isArray(property),
  )
  return operation.parameters
    .filter((parameter) => parameter.in === 'query' && !used.has(parameter.name))
    .flatMap(({ name, schema, description }) => filterFor(lens, name, schema, description ?? '', fields))
}

function filterFor(
  lens: Lens,
  param: string,
  schema: Schema,
  description: string,
  fields: [string, Schema][],
): Filter[] {
  const make = (how: Filter['how'], field: string | undefined, confidence: number): Filter[] => [
    { param, in: 'query', ...(field === undefined ? {} : { field }), how, confidence },
  ]
  if (language.test(plain(param)) && /\bscim\b|\beq\b/i.test(description)) return make('scim', undefined, 0.8)
  const inner = /^[\w$]+\[([\w.]+)\](?:\[(\w+)\])?$/.exec(param) // filter[name], created[gte]
  const words = tokens(
    inner
      ? `${param.split('[')[0] === 'filter' || param.split('[')[0] === 'q' ? '' : param.split('[')[0]} ${inner[1]} ${inner[2] ?? ''}`
      : param,
  )
  const exact = field(fields, words.join(''))
  const isList = lens.isArray(schema) || /comma.separated|multiple values/i.test(description)
  if (exact) return make(isList ? 'oneOf' : 'equal', exact, 0.9)
  if (text.test(plain(param)) && lens.scalar(schema) === 'string') return make('text', undefined, 0.7)
  const plural = field(fields, nounKey(words.join(' ')))
  if (plural && isList) return make('oneOf', plural, 0.8)
  for (const [how, pattern] of comparisons) {
    const rest = words.filter((word) => !pattern.test(word))
    const compared =
      rest.length < words.length ? (field(fields, rest.join('')) ?? timeField(fields, rest.join(''))) : undefined
    if (compared) return make(how, compared, 0.75)
  }
  return []
}

const comparisons: [Filter['how'], RegExp][] = [
  ['atLeast', /^(gte|ge|min|minimum|from|since|start|atleast)$/],
  ['atMost', /^(lte|le|max|maximum|until|end|to|atmost)$/],
  ['more', /^(gt|after|greater|newer)$/],
  ['less', /^(lt|before|less|older)$/],
  ['contains', /^(contains|like|icontains|includes|match)$/],
  ['prefix', /^(startswith|prefix|sw|starts)$/],
  ['notEqual', /^(ne|not|neq|exclude)$/],
  ['oneOf', /^(in|any|anyof)$/],
]

function field(fields: [string, Schema][], word: string): string | undefined {
  return word === '' ? undefined : fields.find(([name]) => plain(name) === word)?.[0]
}

/** `created_after` compares `created_at`. */
function timeField(fields: [string, Schema][], word: string): string | undefined {
  return word === ''
    ? undefined
    : fields.find(([name]) =>
        [`${word}at`, `${word}on`, `${word}date`, `${word}time`, `date${word}`].includes(plain(name)),
      )?.[0]
}

const sortParam = /^(sort|sortby|orderby|order|ordering|sortorder|sortfield|sortkey|sorting|sortcolumn)$/
const directionParam = /^(direction|dir|order|sortorder|sortdir|sortdirection|orderdirection|sortdesc|orderdir)$/

/** How a list is put in order. */
export function sortOf(lens: Lens, operation: Operation, item: Schema | undefined): SortPlan | undefined {
  const query = operation.parameters.filter((parameter) => parameter.in === 'query')
  const isDirection = (schema: Schema) =>
    lens.enumOf(itemsOr(lens, schema)).some((value) => /^(asc|desc)(ending)?$/i.test(String(value)))
  const direction = query.find(
    ({ name, schema }) =>
      directionParam.test(plain(name)) && (isDirection(schema) || /^sort(order|dir|direction)$/.test(plain(name))),
  )
  const sort = query.find((parameter) => parameter !== direction && sortParam.test(plain(parameter.name)))
  if (!sort) return undefined
  const values = lens.enumOf(itemsOr(lens, sort.schema)).map(String)
  const said = lens.flat(sort.schema).said
  const hints = [
    ...values,
    String(said.example ?? sort.example ?? ''),
    String(said.default ?? ''),
    sort.description ?? '',
  ]
  const initial = direction && lens.flat(direction.schema).said.default
  return {
    param: sort.name,
    in: 'query',
    style: styleOf(hints, direction !== undefined),
    ...(direction ? { direction: direction.name } : {}),
    fields: fieldNames(lens, values, item),
    descending: /^desc/i.test(String(initial ?? '')),
  }
}

function itemsOr(lens: Lens, schema: Schema): Schema {
  return lens.flat(schema).items ?? schema
}

function styleOf(hints: string[], hasDirection: boolean): SortPlan['style'] {
  if (hasDirection) return 'field'
  const shows = (pattern: RegExp) => hints.some((hint) => pattern.test(hint))
  if (shows(/\w:(asc|desc)\b/i)) return 'colon'
  if (shows(/(^|[\s,`'"(])-[a-z]\w+/)) return 'minus'
  if (shows(/\w,(asc|desc)\b/i)) return 'comma'
  if (shows(/\w_(asc|desc)\b/i)) return 'suffix'
  return shows(/\w (asc|desc)\b/i) ? 'space' : 'minus'
}

/** Values that stand for a field of another name: `created` for `created_at`. */
function fieldNames(lens: Lens, values: string[], item: Schema | undefined): Record<string, string> {
  const properties = [...lens.flat(item).properties]
  const names: Record<string, string> = {}
  for (const value of values) {
    const bare = value.replace(/^[-+]/, '').replace(/([:\s,_])(asc|desc)$/i, '')
    const word = plain(bare)
    const target = field(properties, word) ?? timeField(properties, word)
    if (target && target !== bare) names[bare] = target
  }
  return names
}
