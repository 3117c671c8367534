import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { tool } from '../tool.ts'

const PATH = z.string().describe('a scenario file, or a folder of *.scenario.yaml and *.scenario.ts')

export const scenarios = [
  tool({
    name: 'run_scenarios',
    about:
      'Play user stories against the app, each trial in a world of its own; says what fraction satisfied the user, with intervals, what failed first, and a command to play each failure again.',
    input: {
      path: PATH,
      trials: z.int().min(1).max(10_000).optional(),
      faults: z.array(z.string()).optional().describe('play all again under each of these fault profiles'),
      gate: z.number().gt(0).lt(1).optional().describe('what the lower bound must reach'),
      out: z.string().optional().describe('a folder to keep every trajectory in'),
    },
    work: async (_, { path, gate, ...options }) => {
      const { loadScenarios, reportOf, run, terminal } = await import('@dtu/scenarios')
      const all = await loadScenarios(path)
      return terminal(reportOf(all, await run(all, { ...options, workers: availableParallelism() }), gate))
    },
  }),
  tool({
    name: 'check_scenarios',
    about: 'Prove that stories can tell a good app from one that does nothing, everything twice, or something else.',
    input: { path: PATH },
    reads: true,
    work: async (_, { path }) => {
      const { check, loadScenarios } = await import('@dtu/scenarios')
      const results = []
      for (const loaded of await loadScenarios(path)) results.push(await check(loaded))
      return results
    },
  }),
  tool({
    name: 'scenario_schema',
    about: 'The JSON Schema of scenario files: read it before writing one.',
    input: {},
    reads: true,
    work: async () => (await import('@dtu/scenarios')).jsonSchema(),
  }),
]
