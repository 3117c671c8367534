import { z } from 'zod'
import { duration } from './words.ts'

/** Evidence whose verdict is known. */
const known = z.strictObject({
  name: z.string().optional(),
  /** Rows as the judge is shown them. */
  evidence: z.array(z.unknown()),
  /** Whether the user is satisfied by it. */
  verdict: z.boolean(),
})

/** Known answers: of both kinds, or one of the two errors is never seen. */
export const knownAnswers = z
  .array(known)
  .refine(
    (cases) => cases.some(({ verdict }) => verdict) && cases.some(({ verdict }) => !verdict),
    'known answers of both kinds are needed, satisfied (verdict: true) and not (verdict: false)',
  )

const rate = z.number().min(0).max(0.5)

const calibration = z.strictObject({
  /** The known answers, or a file of them, by a path from the scenario's folder. */
  cases: z.union([z.string().min(1), knownAnswers]),
  /** What is declared of the judge: of what does not satisfy, it accepts this share at most, … */
  'false accept': rate.default(0.1),
  /** … and of what satisfies it rejects this share at most. */
  'false reject': rate.default(0.1),
})

const model = z.strictObject({
  /** How it is spoken to. */
  api: z.enum(['anthropic', 'openai']),
  /** The base address: `https://api.anthropic.com`, `https://api.openai.com/v1`, `http://127.0.0.1:11434/v1`. */
  url: z.url({ protocol: /^https?$/ }),
  name: z.string().min(1),
  /** The environment variable that holds the key. The key itself is written nowhere. */
  key: z
    .string()
    .regex(/^[A-Z_][A-Z0-9_]*$/, 'name the environment variable that holds the key (ANTHROPIC_API_KEY), never the key')
    .optional(),
})

export const judgeSchema = z
  .strictObject({
    question: z.string().min(1),
    /** The evidence: questions whose rows the judge is shown. It sees nothing else. */
    sees: z.array(z.string().min(1)).min(1),
    /** A command that reads the question and the evidence as JSON on its input and prints a verdict as JSON. */
    command: z.string().min(1).optional(),
    /** A language model, instead of a command. */
    model: model.optional(),
    votes: z.int().min(1).max(15).default(1),
    /** How long one vote may take. */
    within: duration.default('60s'),
    'must cite': z.boolean().default(true),
    calibration: calibration.optional(),
  })
  .refine(
    (judge) => (judge.command === undefined) !== (judge.model === undefined),
    "say who judges, by one of 'command' and 'model'",
  )

type Written = z.infer<typeof judgeSchema>
export type KnownAnswer = z.infer<typeof known>
export type ModelJudge = z.infer<typeof model>
/** A judge whose known answers stand in their place. */
export type Judge = Omit<Written, 'calibration'> & {
  readonly calibration?: Omit<z.infer<typeof calibration>, 'cases'> & { readonly cases: readonly KnownAnswer[] }
}
