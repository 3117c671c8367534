import { z } from 'zod'
import { duration } from './words.ts'

/** Environment variables, their values with holes. */
const env = z.record(z.string(), z.string()).optional()

/** When it can be used: an address that answers, or a line it prints. At once when left out. */
const ready = z.union([z.strictObject({ http: z.string() }), z.strictObject({ line: z.string() })]).optional()

export const systemSchema = z.union([
  z.strictObject({
    /** A command line, run in the scenario's folder, its output kept. */
    command: z.string().min(1),
    cwd: z.string().optional(),
    env,
    ready,
    /** How long it may take to be ready. */
    within: duration.optional(),
    /** Processes stay up and play one trial after the other. */
    pool: z
      .strictObject({
        /** Processes, and so trials at once, in the whole runner. */
        size: z.int().min(1).max(64),
        /** How one is taken into the world of the next trial and forgets all others: its new environment is posted as JSON, or is that of a command. `restart`: it is not, each trial has a new one. */
        reset: z.union([
          z.literal('restart'),
          z.strictObject({ http: z.string(), json: z.unknown().optional() }),
          z.strictObject({ command: z.string().min(1) }),
        ]),
      })
      .optional(),
  }),
  z.strictObject({
    /** A TypeScript or JavaScript module whose `start(context)` is the system, in the runner's own process. */
    module: z.string().min(1),
    env,
  }),
  z.strictObject({
    /** A service that runs already. */
    url: z.string(),
  }),
  z.strictObject({
    /** A command that is given a task, works on it and ends. */
    agent: z.string().min(1),
    /** In words: the agent finds it in DTU_TASK, and the twins' addresses and credentials in the variables that SDKs read. */
    task: z.string().min(1),
    cwd: z.string().optional(),
    env,
    /** What it may use up at most; past that it is ended. */
    budget: z
      .strictObject({
        /** Requests to the twins. */
        calls: z.int().min(0).optional(),
        time: duration.optional(),
        /** What it says it spent, in its transcript or output. */
        tokens: z.int().min(0).optional(),
        money: z.number().min(0).optional(),
      })
      .refine((budget) => Object.keys(budget).length > 0, "say 'calls', 'time', 'tokens' or 'money'")
      .optional(),
  }),
  z
    .strictObject({
      /** An image of the Docker engine on this machine. It is never pulled. */
      container: z.string().min(1),
      /** Instead of the image's own command. */
      arguments: z.array(z.string()).optional(),
      env,
      /** Where it listens, inside: `{system.port}`. Reached from outside at `{system.url}`. */
      port: z.int().min(1).max(65_535).default(8080),
      /** `twins`: it reaches the twins and nothing else; `bridge`: the world outside too; `host`: this machine's own network. */
      network: z.enum(['twins', 'bridge', 'host']).default('twins'),
      ready,
      within: duration.optional(),
    })
    .refine(
      ({ container }) => !container.startsWith('-') && !/\s/.test(container),
      'an image is a name, such as my-app:latest',
    ),
])

export type System = z.infer<typeof systemSchema>
export type AgentSystem = Extract<System, { agent: string }>
export type ContainerSystem = Extract<System, { container: string }>
