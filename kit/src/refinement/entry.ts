import { z } from 'zod'

/** `.members[].profile.name`; `$` is the whole. Names with dots or brackets in them cannot be said. */
const path = z.string().regex(/^(\$|(\.[^.[\]]+|\[\])+)$/, 'a path is written .members[].name, and $ is the whole')
/** `path.userId`, `query.limit`, `body.profile.name`; `argument.name` wherever it was sent. */
const place = z
  .string()
  .regex(/^(path|query|argument)\.[^.]+$|^body(\.[^.[\]]+)+$/, 'write path.…, query.…, argument.… or body.…')
const json: z.ZodType<Json> = z.json()
const operation = z.string().min(1)
const operations = z.union([z.literal('all'), z.array(operation).min(1)])
/** A table of the twin's; of generated twins, whose items share one, the resource as well. */
const table = { table: z.string().min(1), resource: z.string().optional() }

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const evidence = z.strictObject({
  /** The recording, by its name in its corpus, and the first exchange in it. */
  tape: z.string().min(1),
  exchange: z.int().min(0),
  /** The day of that exchange. */
  seen: z.iso.date(),
  /** In how many exchanges it was seen. */
  count: z.int().min(1),
  /** The day from which on the recording proves nothing any more. */
  expires: z.iso.date().optional(),
})

const grounds = { why: z.string().min(20, 'a reason says more than that'), evidence }

/** Things of a table wherever a reply shows them by their `id`, or objects at a place of single operations' replies. */
const shown = z.array(z.strictObject({ operation, at: path })).min(1)

const answer = z.strictObject({
  status: z.int().min(100).max(599),
  /** In texts `{argument.name}` and the like is what was sent, and `{draw oae 22}` is `oae` and 22 letters and digits. */
  body: json.optional(),
  headers: z.record(z.string(), z.string()).optional(),
})

const status = z.strictObject({
  kind: z.literal('status'),
  operations,
  from: z.int(),
  to: z.int().min(100).max(599),
  /** Only of refusals that say this. */
  when: z.strictObject({ at: path, is: z.string() }).optional(),
  /** `none`, or what the reply says instead. */
  body: z.union([z.literal('none'), z.record(z.string(), json)]).optional(),
  ...grounds,
})

const error = z.strictObject({
  kind: z.literal('error'),
  operations,
  /** Which refusal of the twin's: what its body says at a place. */
  when: z.strictObject({ at: path, is: z.string(), status: z.int().optional() }),
  status: z.int().min(100).max(599).optional(),
  set: z.record(path, json).optional(),
  ...grounds,
})

const header = z.strictObject({
  kind: z.literal('header'),
  operations,
  name: z.string().regex(/^[a-z0-9-]+$/, 'names of headers are in lower case'),
  /** Null: the service does not send it. */
  set: z.string().nullable(),
  /** Of which replies; of all when left out. */
  of: z.enum(['success', 'refusal']).optional(),
  ...grounds,
})

/** Ways to write the same value. */
export const FORMS = [
  'text',
  'number',
  'boolean',
  'list',
  'iso',
  'iso-seconds',
  'seconds',
  'millis',
  'upper',
  'lower',
] as const

const field = z.strictObject({
  kind: z.literal('field'),
  of: z.strictObject(table).optional(),
  shown: shown.optional(),
  /** Within the thing. */
  at: path,
  /** The thing has these besides: what has them not is a mere mention of it. */
  beside: z.array(z.string()).optional(),
  add: json.optional(),
  copy: path.optional(),
  /** Always, or only while it says nothing. */
  remove: z.enum(['always', 'null', 'empty']).optional(),
  rename: z.string().min(1).optional(),
  as: z.enum(FORMS).optional(),
  map: z.record(z.string(), json).optional(),
  /** A part of a text, the first of its kind. */
  replace: z.strictObject({ from: z.string().min(1), to: z.string() }).optional(),
  /** In refusals, which are left alone otherwise. */
  on: z.literal('refusal').optional(),
  ...grounds,
})

const stored = z.strictObject({
  kind: z.literal('stored'),
  /** What makes the thing. */
  operation,
  ...table,
  /** In the document as it is stored. */
  at: path,
  value: json.optional(),
  /** What was sent is kept there. */
  from: place.optional(),
  /** Not where the client has said it. */
  unless: place.optional(),
  ...grounds,
})

const order = z.strictObject({
  kind: z.literal('order'),
  operation,
  /** The list: `.members[]`. Only of lists that are whole: a page cannot be put in order alone. */
  at: path,
  by: z
    .array(z.strictObject({ at: path, descending: z.boolean().optional() }))
    .min(1)
    .optional(),
  reverse: z.literal(true).optional(),
  ...grounds,
})

const id = z.strictObject({
  kind: z.literal('id'),
  /** As the twin names the kind of id. */
  of: z.string(),
  prefix: z.string().optional(),
  alphabet: z.string().min(2),
  length: z.int().min(1).max(200),
  ...grounds,
})

const argument = z.strictObject({
  kind: z.literal('argument'),
  operation,
  name: z.string().min(1),
  /** What the service takes for it where it is left out. */
  value: z.string().optional(),
  /** A larger number counts as this. */
  most: z.int().optional(),
  ...grounds,
})

const request = z.strictObject({
  at: place,
  missing: z.literal(true).optional(),
  is: z.array(json).min(1).optional(),
  not: z.array(json).min(1).optional(),
  longer: z.int().min(0).optional(),
  shorter: z.int().min(1).optional(),
  more: z.number().optional(),
  unlike: z.string().optional(),
})

const refuse = z.strictObject({
  kind: z.literal('refuse'),
  operation,
  request: request.optional(),
  /** Another thing has the value already. */
  taken: z.strictObject({ ...table, at: path, by: place }).optional(),
  /** The thing that is named is in a state, or is not there (any more). */
  state: z
    .strictObject({
      ...table,
      /** What names it, or its key with what was sent in braces: `{path.groupId}:{path.userId}`. */
      named: z.union([place, z.string().regex(/\{[^{}]+\}/)]),
      at: path.optional(),
      is: z.array(json).optional(),
      absent: z.literal(true).optional(),
    })
    .optional(),
  answer,
  ...grounds,
})

const delay = z.strictObject({
  kind: z.literal('delay'),
  operation,
  ...table,
  seconds: z.number().positive().max(86_400),
  /** Lists that show the thing only then. */
  hidden: shown,
  ...grounds,
})

const seed = z.strictObject({
  kind: z.literal('seed'),
  table: z.string().min(1),
  /** In texts `{id group everyone}` is the id that something of this kind and name has. */
  document: z.record(z.string(), json),
  ...grounds,
})

export const entry = z
  .discriminatedUnion('kind', [status, error, header, field, stored, order, id, argument, refuse, delay, seed])
  .superRefine((one, context) => {
    const problem = flaw(one)
    if (problem) context.addIssue({ code: 'custom', message: problem })
  })

export const refinement = z.array(entry)

/** One adjustment of a twin to what was recorded of its service. */
export type Entry = z.infer<typeof entry>
export type EntryOf<K extends Entry['kind']> = Extract<Entry, { kind: K }>
export type Place = string

const count = (...values: readonly unknown[]): number => values.filter((value) => value !== undefined).length

/** What the shape of an entry does not say. */
const flaw = (one: { readonly kind: string }): string | undefined => LACKS[one.kind]?.(one)

const LACKS: Readonly<Record<string, (one: any) => string | undefined>> = {
  error: ({ status, set }) => (count(status, set) === 0 ? 'an error is given another status, or set' : undefined),
  field: ({ of, shown, add, copy, remove, rename, as, map, replace }) =>
    count(of, shown) !== 1
      ? 'a field belongs to one: of (a table), or shown (operations)'
      : count(add, copy, remove, rename, as, map, replace) !== 1
        ? 'one thing is done with a field: add, copy, remove, rename, as, map or replace'
        : undefined,
  stored: ({ value, from }) => (count(value, from) !== 1 ? 'one is stored: value or from' : undefined),
  order: ({ by, reverse }) => (count(by, reverse) !== 1 ? 'a list is ordered by something, or reversed' : undefined),
  argument: ({ value, most }) => (count(value, most) === 0 ? 'an argument has a value, or most' : undefined),
  refuse: ({ request, taken, state }) =>
    count(request, taken, state) === 0
      ? 'something is refused for its request, for what is taken, or for a state'
      : undefined,
}
