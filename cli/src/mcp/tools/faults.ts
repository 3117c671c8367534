import { describeProfile, listProfiles } from '@dtu/fault-profiles'
import { z } from 'zod'
import { tool, universe } from '../tool.ts'

export const faults = [
  tool({
    name: 'fault_profiles',
    about: 'Ready-made ways in which the services misbehave. With a name: what it does and what a correct client does.',
    input: { name: z.string().optional() },
    reads: true,
    work: (_, { name }) =>
      name === undefined
        ? listProfiles()
            .map(describeProfile)
            .map(({ id, title }) => `${id}: ${title}`)
            .join('\n')
        : describeProfile(name),
  }),
  tool({
    name: 'start_faults',
    about:
      'Have a universe misbehave: profiles by name, or one of your own as YAML. Mistakes are told with line and column.',
    input: {
      universe,
      profiles: z.array(z.string()).optional(),
      yaml: z.string().optional().describe('a profile of your own'),
      params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
      seed: z.string().optional().describe('the same seed and the same requests: the same faults'),
    },
    work: async (session, { universe, profiles = [], yaml, params, seed }) => {
      const { client, path } = await session.path(universe)
      return client.post(`${path}/faults/runs`, {
        profiles,
        ...(yaml !== undefined && { texts: [{ file: 'profile.yaml', text: yaml }] }),
        ...(params && { params }),
        ...(seed !== undefined && { seed }),
      })
    },
  }),
  tool({
    name: 'faults',
    about: 'Which faults are at work in a universe, and how often each has struck.',
    input: { universe },
    reads: true,
    work: async (session, given) => {
      const { client, path } = await session.path(given.universe)
      return client.get(`${path}/faults`)
    },
  }),
  tool({
    name: 'stop_faults',
    about: 'End one run of faults, or all.',
    input: { universe, run: z.string().optional() },
    work: async (session, { universe, run }) => {
      const { client, path } = await session.path(universe)
      return client.post(
        run === undefined ? `${path}/faults/reset` : `${path}/faults/runs/${encodeURIComponent(run)}/stop`,
      )
    },
  }),
  tool({
    name: 'limits',
    about: 'Switch the vendors’ rate limits of a universe: off, documented, or tight (to meet them soon).',
    input: { universe, limits: z.enum(['off', 'documented', 'tight']) },
    work: async (session, { universe, limits }) => {
      const { client, path } = await session.path(universe)
      return client.post(`${path}/limits`, { limits })
    },
  }),
]
