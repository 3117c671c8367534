import { extensionSchema } from '@dtu/kit/population/format'
import { z } from 'zod'
import type { Check } from '../clauses/checks.ts'
import type { CodeStep } from '../code/step.ts'
import { type Judge, judgeSchema } from './judge.ts'
import { loadSchema } from './load-schema.ts'
import { type System, systemSchema } from './system.ts'
import { duration, name } from './words.ts'

const values = z.record(z.string(), z.unknown())
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** How many: a number, or bounds that are both met. */
export const amount = z.union([
  z.int().min(0),
  z
    .strictObject({ 'at least': z.int().min(0).optional(), 'at most': z.int().min(0).optional() })
    .refine((bounds) => Object.keys(bounds).length > 0, "say 'at least' or 'at most'"),
])

const sql = z.string().min(1)

const asking = {
  /** What the clause is called in reports; its SQL when left out. */
  name: z.string().optional(),
  sql,
  /** The one value of the one row. */
  is: scalar.optional(),
  /** How many rows. */
  rows: amount.optional(),
  /** All rows, each a list of its values or an object by column. */
  equals: z.array(z.union([z.array(z.unknown()), values])).optional(),
}
const oneOfThree = (clause: { is?: unknown; rows?: unknown; equals?: unknown }) =>
  [clause.is !== undefined, clause.rows !== undefined, clause.equals !== undefined].filter(Boolean).length === 1
const ONE = "say what is expected, by one of 'is', 'rows' and 'equals'"

export const question = z.strictObject(asking).refine(oneOfThree, ONE)

/** Asked after every change. */
const invariant = z
  .strictObject({
    ...asking,
    /** It may be otherwise for so long at a time, on the world's clock. */
    'no longer than': duration.optional(),
  })
  .refine(oneOfThree, ONE)

/** What a reply must look like: every part that is named. Objects may hold more than is asked for. */
const reply = z.strictObject({
  status: z.int().optional(),
  body: z.unknown().optional(),
  headers: z.record(z.string(), z.string()).optional(),
})

/** Asked again, at most so often, while the answer is to come back later: after as long as it says. */
const retries = z.int().min(1).max(100).optional()

const callStep = z.strictObject({
  /** `slack.chat.postMessage`: a twin and one of its operations. */
  call: z.string().regex(/^[a-z][\w-]*\.\S+$/, 'a call is <twin>.<operation>: slack.chat.postMessage'),
  /** Parameters by name, wherever they go (path, query, header); what is left is the body. */
  with: values.optional(),
  body: z.unknown().optional(),
  /** The credential it is made with; the twin's `token` when left out, nothing when null. */
  as: z.union([z.string(), z.null()]).optional(),
  expect: reply.optional(),
  /** Names for parts of the reply: `{ ts: body.ts }`. */
  save: z.record(name, z.string()).optional(),
  retries,
})
const actStep = z.strictObject({
  /** What a person does: `slack.post`. */
  act: z.string().regex(/^[a-z][\w-]*\.\S+$/, 'an act is <twin>.<act>: slack.post'),
  with: values.optional(),
  save: z.record(name, z.string()).optional(),
})
const requestStep = z.strictObject({
  /** A request to the system under test. */
  request: z.strictObject({
    url: z.string(),
    method: z.string().optional(),
    headers: z.record(z.string(), z.string()).optional(),
    json: z.unknown().optional(),
    text: z.string().optional(),
  }),
  expect: reply.optional(),
  save: z.record(name, z.string()).optional(),
  retries,
})
/** Waits until a question is answered as expected: on the machine's clock, and under a load on that of the load. */
const waitStep = z.strictObject({ wait: z.strictObject({ until: question, 'at most': duration.optional() }) })
/** A value that later steps and clauses use. */
const letStep = z.strictObject({ let: z.record(name, sql) })

export const step = z.union([
  callStep,
  actStep,
  requestStep,
  waitStep,
  letStep,
  /** Moves the clock, running what falls due on the way. */
  z.strictObject({ advance: duration }),
  /** Waits until nothing is due, nothing is under way and the system is silent; moves the clock on to what falls due within `at most`. */
  z.strictObject({
    settle: z.strictObject({ 'at most': duration.optional(), quiet: duration.optional() }),
  }),
  /** Ends the system without warning and starts it anew, with the same address and folder. */
  z.strictObject({ restart: z.literal('system') }),
])

/** Steps of a file that several stories share: a list of steps, by a path from the scenario's folder. */
export const steps = z.strictObject({ steps: z.string().min(1) })
export const stepList = z.array(step)

/** What one of many who play at once may do: the clock is nobody's alone. */
export const visitStep = z.union([
  callStep,
  actStep,
  requestStep,
  waitStep,
  letStep,
  /** Reads, thinks, types. */
  z.strictObject({ pause: duration }),
])
export const visitStepList = z.array(visitStep)

/** The system of a file that several stories share, by a path from the scenario's folder. Paths in it begin at the scenario's. */
const shared = z.strictObject({ from: z.string().min(1) })

const traffic = z
  .strictObject({
    name: z.string().optional(),
    /** `slack.chat.postMessage`, `okta.*`, `*`: exchanges of operations that match, in the order they were answered. */
    of: z.string(),
    method: z.string().optional(),
    status: z.union([z.int(), z.string().regex(/^[1-5]xx$/)]).optional(),
    /** Parts of the request body (JSON or form) that must be so. */
    body: values.optional(),
    /** How many there are. */
    count: amount.optional(),
    /** The last of them is answered before the first of those. */
    before: z.string().optional(),
    /** No two of them are the same request (method, path, body). */
    'never twice': z.literal(true).optional(),
    /** After an answer with Retry-After nothing of the sort is asked before that time is over. */
    'waits as told': z.literal(true).optional(),
  })
  .refine(
    (t) => t.count !== undefined || t.before !== undefined || t['never twice'] || t['waits as told'],
    "say what is expected: 'count', 'before', 'never twice' or 'waits as told'",
  )

const change = z
  .strictObject({
    /** `slack.messages`: a twin's table. */
    of: z.string().regex(/^[a-z][\w-]*\.\w+$/, 'a table is <twin>.<table>: slack.messages'),
    added: amount.optional(),
    removed: amount.optional(),
    changed: amount.optional(),
    /** Parts of the document that must be so, by path: `{ profile.email: … }`. */
    where: values.optional(),
  })
  .refine(
    (c) => c.added !== undefined || c.removed !== undefined || c.changed !== undefined,
    "say 'added', 'removed' or 'changed'",
  )

/** A number, or a share of all: `2%`. */
const part = z.union([
  z.int().min(0),
  z.string().regex(/^(100|\d{1,2})(\.\d+)?%$/, "a number, or a share such as '2%'"),
])

export const clauses = z.strictObject({
  state: z.array(question).optional(),
  changes: z.array(change).optional(),
  /** Every other change is a failure; `except` names tables and properties that may: `okta.logs`, `*.lastUpdated`. */
  'nothing else changed': z.union([z.literal(true), z.strictObject({ except: z.array(z.string()) })]).optional(),
  traffic: z.array(traffic).optional(),
  /** Asked after every change; the first that is not as expected is reported. */
  always: z.array(invariant).optional(),
  replies: z
    .array(
      z.union([
        z.strictObject({ output: z.string(), name: z.string().optional() }),
        z.strictObject({ exit: z.int(), name: z.string().optional() }),
      ]),
    )
    .optional(),
  budget: z
    .strictObject({
      calls: z.int().min(0).optional(),
      seconds: z.number().positive().optional(),
      /** 95 of 100 of the system's requests are answered within. Under a load: of those who came are served within. */
      p95: duration.optional(),
      p99: duration.optional(),
      /** Of a load: who went away before they were served, how many or what share of all who came. */
      abandoned: part.optional(),
      /** Of a load: who was refused. */
      errors: part.optional(),
      /** Output of the system, in characters. */
      output: z.int().min(0).optional(),
      /** Tokens and money that an agent says it spent. */
      tokens: z.int().min(0).optional(),
      money: z.number().min(0).optional(),
    })
    .optional(),
  judge: judgeSchema.optional(),
})

/** Whether anything is asked for at all. */
export const asks = (wanted: object): boolean => Object.values(wanted).some((c) => !Array.isArray(c) || c.length > 0)
export const ASKS = 'a scenario that asks for nothing is always satisfied: name at least one clause'

const satisfied = clauses.refine(asks, ASKS)

/** A user story and what satisfies the user: one YAML file. */
export const scenarioSchema = z.strictObject({
  $schema: z.string().optional(),
  scenario: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'a scenario is named in lower case: offboarding-revokes-everything'),
  story: z.string().min(1),
  tags: z.array(z.string()).optional(),
  /** How much it counts in the weighted fraction. */
  weight: z.number().positive().default(1),
  world: z
    .strictObject({
      /** A population by name, or a named one and what is added to it. */
      seed: z.union([z.string(), extensionSchema]).default('acme-12'),
      random: z.union([z.string(), z.int()]).default(0),
      clock: z.iso.datetime({ offset: true }).default('2026-03-02T09:00:00Z'),
      twins: z.array(z.string()).min(1).optional(),
      limits: z.enum(['off', 'documented', 'tight']).optional(),
    })
    .prefault({}),
  system: z.union([...systemSchema.options, shared]).optional(),
  /** Fault profiles by name or file. */
  faults: z.array(z.string()).optional(),
  trials: z.int().min(1).max(100_000).default(1),
  /** Wall time for one trial. */
  within: duration.default('60s'),
  play: z.array(z.union([...step.options, steps])).optional(),
  /** Many people at once, after the `play`. */
  load: loadSchema.optional(),
  /** What those people do, by name. */
  plays: z.record(name, z.array(z.union([...visitStep.options, steps])).min(1)).optional(),
  'satisfied when': satisfied,
})

/** A file as it is written, in YAML or as code. */
export type WrittenScenario = Omit<z.infer<typeof scenarioSchema>, 'play' | 'plays' | 'satisfied when'> & {
  play?: (Step | SharedSteps)[] | undefined
  plays?: Record<string, (VisitStep | SharedSteps)[]> | undefined
  'satisfied when': WrittenClauses
}
type SharedSteps = z.infer<typeof steps>
export type WrittenClauses = z.infer<typeof satisfied> & { checks?: readonly Check[] | undefined }
/** With what it shares with others in its place. */
export type Scenario = Omit<WrittenScenario, 'play' | 'plays' | 'system' | 'satisfied when'> & {
  play?: Step[]
  plays?: Record<string, VisitStep[]>
  system?: System
  'satisfied when': Satisfied
}
/** Those of a file of code may be functions. */
export type Step = z.infer<typeof step> | CodeStep
export type VisitStep = z.infer<typeof visitStep> | CodeStep
export type Question = z.infer<typeof question>
export type Invariant = z.infer<typeof invariant>
export type Amount = z.infer<typeof amount>
export type TrafficClause = z.infer<typeof traffic>
export type ChangeClause = z.infer<typeof change>
export type Satisfied = Omit<WrittenClauses, 'judge'> & { judge?: Judge | undefined }
export type ReplyClause = z.infer<typeof reply>

/** The JSON Schema of scenario files, for editors. */
export const jsonSchema = (): object => z.toJSONSchema(scenarioSchema, { io: 'input' })
