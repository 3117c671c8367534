import { z } from 'zod'
import { action } from './actions.ts'
import { count, duration, id, moment, oneOf, probability, texts } from './words.ts'

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])
const number = z
  .union([
    z.number(),
    z.strictObject({
      eq: z.number().optional(),
      gt: z.number().optional(),
      gte: z.number().optional(),
      lt: z.number().optional(),
      lte: z.number().optional(),
    }),
  ])
  .meta({ id: 'NumberTest' })
const test = z
  .union([
    scalar,
    z.strictObject({
      eq: scalar.optional(),
      in: z.array(scalar).optional(),
      regex: z.string().max(500).optional(),
      exists: z.boolean().optional(),
      gt: z.number().optional(),
      gte: z.number().optional(),
      lt: z.number().optional(),
      lte: z.number().optional(),
    }),
  ])
  .meta({ id: 'Test', description: 'a value or a glob, or one of the comparisons' })
const tests = z.record(z.string(), test)

export const TAGS = [
  'read',
  'write',
  'search',
  'list',
  'upload',
  'download',
  'token',
  'auth',
  'hook',
  'batch',
  'socket',
  'challenge',
] as const
const tag = z.enum(TAGS)

const matchFields = {
  twin: texts.optional(),
  operation: texts.optional(),
  tag: z.union([tag, z.array(tag).min(1)]).optional(),
  method: texts.optional(),
  path: texts.optional(),
  query: tests.optional(),
  header: tests.optional(),
  cookie: tests.optional(),
  body: tests.optional(),
  tenant: texts.optional(),
  user: texts.optional(),
  client: texts.optional(),
  scope: texts.optional(),
  resource: texts.optional(),
  label: texts.optional(),
  connection: z
    .strictObject({
      nth: number.optional(),
      reused: z.boolean().optional(),
      tls: z.boolean().optional(),
      protocol: z.string().optional(),
    })
    .optional(),
  attempt: number.optional(),
  bytes: number.optional(),
  state: z.string().max(2000).optional(),
  limiter: z.strictObject({ bucket: texts.optional(), remaining: number.optional() }).optional(),
  event: z
    .strictObject({
      type: texts.optional(),
      endpoint: texts.optional(),
      retry: number.optional(),
      ageGt: duration.optional(),
    })
    .optional(),
}

const plainMatch = z.strictObject(matchFields)
export type Match = z.output<typeof plainMatch> & { any?: Match[] | undefined; not?: Match | undefined }

const match: z.ZodType<Match> = z
  .strictObject({
    ...matchFields,
    any: z.lazy(() => z.array(match).min(1)).optional(),
    not: z.lazy(() => match).optional(),
  })
  .meta({ id: 'Match', description: 'what a request or delivery must be like: all of it' })

const keys = z
  .array(z.enum(['twin', 'tenant', 'operation', 'user', 'client', 'resource', 'label', 'method', 'path', 'connection']))
  .min(1)

const SELECTIONS = [
  'always',
  'first',
  'after',
  'indices',
  'every',
  'until',
  'probability',
  'sticky',
  'markov',
  'scheduleOnly',
]

const select = z
  .union([
    z.enum(['always', 'schedule-only']),
    z
      .strictObject({
        always: z.literal(true).optional(),
        first: z.int().min(1).optional(),
        after: count.optional(),
        indices: z.array(z.int().min(1)).min(1).optional(),
        every: z.int().min(1).optional(),
        offset: count.optional(),
        until: z.strictObject({ successes: z.int().min(1), operation: texts.optional() }).optional(),
        probability: probability.optional(),
        sticky: z.strictObject({ p: probability, by: keys, for: duration }).optional(),
        markov: z.strictObject({ good: probability, bad: probability, key: keys.optional() }).optional(),
        key: keys.optional(),
      })
      .refine((given) => oneOf(given, SELECTIONS), { error: `wants one of ${SELECTIONS.slice(0, -1).join(', ')}` })
      .refine((given) => given.offset === undefined || given.every !== undefined, {
        error: 'takes offset only with every',
      }),
  ])
  .meta({ id: 'Select' })

const curve = z.enum(['linear', 'step', 'sine', 'exp']).default('linear')
const TRIGGERS = ['onEvent', 'afterInjections', 'onStateChange', 'manual']
const when = z
  .strictObject({
    from: moment.optional(),
    to: moment.optional(),
    windows: z
      .array(z.strictObject({ at: moment, for: duration }))
      .min(1)
      .optional(),
    cycle: z.strictObject({ period: duration, on: duration, phase: duration.default(0) }).optional(),
    bursts: z.strictObject({ meanGap: duration, meanLen: duration }).optional(),
    ramp: z
      .strictObject({
        of: z.literal('probability').default('probability'),
        from: probability.default(0),
        to: probability,
        over: duration,
        curve,
      })
      .optional(),
    recover: z.strictObject({ curve, over: duration }).optional(),
    trigger: z
      .strictObject({
        onEvent: texts.optional(),
        afterInjections: z.strictObject({ fault: id, count: z.int().min(1) }).optional(),
        onStateChange: z.string().max(2000).optional(),
        manual: z.literal(true).optional(),
        for: duration.optional(),
      })
      .refine((given) => oneOf(given, TRIGGERS), { error: `wants one of ${TRIGGERS.join(', ')}` })
      .optional(),
    calendar: z.strictObject({ topOfHourUtc: z.literal(true), before: duration.default('10m') }).optional(),
  })
  .meta({ id: 'When' })

const budget = z
  .strictObject({
    maxInjections: count.optional(),
    perMinute: count.optional(),
    maxPercent: z.strictObject({ percent: z.number().min(0).max(100), window: duration }).optional(),
    maxConsecutive: count.optional(),
    recoverAfter: z.int().min(1).optional(),
    perKey: keys.optional(),
    maxConcurrent: count.optional(),
    onBudgetExhausted: z.enum(['pass', 'fail-run']).optional(),
  })
  .meta({ id: 'Budget' })

const fault = z
  .strictObject({
    id,
    title: z.string().optional(),
    enabled: z.boolean().default(true),
    priority: z.number().min(-1e9).max(1e9).default(0),
    match: match.default({}),
    when: when.optional(),
    select: select.default('always'),
    do: z.array(action).min(1),
    compose: z.enum(['stop', 'continue']).optional(),
    budget: budget.optional(),
  })
  .meta({ id: 'Fault' })

const param = z
  .strictObject({
    type: z.enum(['number', 'string', 'boolean', 'duration']),
    default: z.union([z.string(), z.number(), z.boolean()]),
    min: z.number().optional(),
    max: z.number().optional(),
    description: z.string().optional(),
  })
  .meta({ id: 'Param' })

/** A fault profile: the one definition that the loader, the JSON Schema and the types come from. */
export const pack = z
  .strictObject({
    apiVersion: z.literal('twin.faults/v1'),
    kind: z.literal('FaultPack'),
    metadata: z.strictObject({
      id,
      title: z.string().min(1),
      description: z.string().optional(),
      client: z.string().optional().describe('what a correct client does'),
      evidence: z.array(z.string()).optional(),
      tags: z.array(z.string()).optional(),
    }),
    seed: z.union([z.string(), z.number()]).transform(String).default('42'),
    pinned: z.boolean().default(false),
    params: z.record(z.string().regex(/^[a-zA-Z]\w*$/), param).optional(),
    include: z.array(id).min(1).optional(),
    limiters: z.enum(['off', 'documented', 'tight']).optional(),
    clock: z
      .strictObject({
        headers: z.enum(['wall', 'virtual']).default('wall'),
        factor: z.number().gt(0).max(1e6).default(1),
      })
      .optional(),
    overrides: z.boolean().default(false),
    expose: z.boolean().default(false),
    limits: z.strictObject({
      tenants: z.array(z.string()).min(1).optional(),
      allTenants: z.boolean().optional(),
      requireLabel: z.string().optional(),
      maxInjections: count.optional(),
      maxConcurrent: count.optional(),
      maxDelay: duration.optional(),
      stopAfter: duration.optional(),
    }),
    budget: budget.optional(),
    faults: z.array(fault).max(1000).default([]),
  })
  .refine((given) => given.limits.tenants !== undefined || given.limits.allTenants === true, {
    path: ['limits'],
    error: 'wants tenants, or allTenants: true: say how far the faults may reach',
  })
  .refine((given) => given.faults.length > 0 || given.include !== undefined || given.limiters !== undefined, {
    path: ['faults'],
    error: 'is empty: a profile without faults includes others or keeps limiters',
  })

export type Pack = z.output<typeof pack>
export type Fault = z.output<typeof fault>
export type When = z.output<typeof when>
export type Budget = z.output<typeof budget>
export type Commit = NonNullable<Fault['do'][number]['commit']>
export type Test = z.output<typeof test>
export type NumberTest = z.output<typeof number>
export type Spread = z.output<typeof import('./words.ts').spread>

/** The published JSON Schema. */
export const jsonSchema = (): Record<string, unknown> => ({
  title: 'Fault profile twin.faults/v1',
  ...z.toJSONSchema(pack, { io: 'input', unrepresentable: 'any' }),
})
