import { z } from 'zod'
import { pathOf } from '../../client.ts'
import { sentSeed } from '../../seed.ts'
import type { Session } from '../session.ts'
import { tool, universe } from '../tool.ts'

const SEED = z.string().optional().describe('the population: acme-12, acme-120, acme-10k, empty, or a YAML file')
const CLOCK = z
  .string()
  .optional()
  .describe('wall, manual (moves only by the tool clock) or manual@2026-03-02T09:00:00Z')

/** Where a universe answers, and what to sign in with. */
async function entrance(session: Session, name: string | undefined): Promise<object> {
  const { client, path } = await session.path(name)
  const variables: Record<string, Record<string, string>> = await client.get(`${path}/environment`)
  return {
    universe: name ?? client.universe,
    admin: client.url,
    environment: Object.assign({}, ...Object.values(variables)),
  }
}

export const universes = [
  tool({
    name: 'start',
    about:
      'Start twins in memory on free ports; they end with this session. Not needed where "dtu up" runs. Returns the environment variables that point the SDKs at them.',
    input: {
      twins: z
        .array(z.string())
        .optional()
        .describe('names (slack, okta, jira, google-drive, …) or folders that dtu generate wrote; default: all six'),
      seed: SEED,
      clock: CLOCK,
    },
    work: async (session, given) => {
      await session.start(given)
      return entrance(session, undefined)
    },
  }),
  tool({
    name: 'stop',
    about: 'End the twins that this session started.',
    input: {},
    work: async (session) => {
      await session.stop()
      return 'stopped'
    },
  }),
  tool({
    name: 'list_universes',
    about: 'All universes: name, population, clock, number of events.',
    input: {},
    reads: true,
    work: async (session) => (await session.client()).get('/universes'),
  }),
  tool({
    name: 'create_universe',
    about:
      'Make another world (2 ms, in memory), or a copy of one as it is now. Returns its own environment variables: apps that use them see only it.',
    input: {
      name: z.string().optional(),
      seed: SEED,
      random: z.string().optional().describe('fixes identifiers and chance: the same text, the same universe'),
      clock: CLOCK,
      from: z.string().optional().describe('copy this universe instead of seeding one'),
    },
    work: async (session, { name, seed, random, clock, from }) => {
      const client = await session.client()
      const made =
        from === undefined
          ? await client.post<{ name: string }>('/universes', {
              name,
              seed: await sentSeed(seed),
              random,
              clock: said(clock),
            })
          : await client.post<{ name: string }>(`${pathOf(from)}/fork`, { name, clock: said(clock) })
      return entrance(session, made.name)
    },
  }),
  tool({
    name: 'reset_universe',
    about: 'Take a universe back to how it was made.',
    input: { universe },
    work: async (session, given) => {
      const { client, path } = await session.path(given.universe)
      return client.post(`${path}/reset`)
    },
  }),
  tool({
    name: 'drop_universe',
    about: 'Forget a universe.',
    input: { universe: z.string() },
    work: async (session, given) => (await session.client()).delete(pathOf(given.universe)),
  }),
  tool({
    name: 'environment',
    about: 'The environment variables that point the vendors’ SDKs at a universe: base URLs and credentials.',
    input: { universe },
    reads: true,
    work: (session, given) => entrance(session, given.universe),
  }),
  tool({
    name: 'clock',
    about:
      'Tell universe time, or move it: scheduled messages, expiries and retries that fall due on the way happen. Give one of advance, set, mode.',
    input: {
      universe,
      advance: z.string().optional().describe('such as 90s, 5m, 1h30m, 2d'),
      set: z.string().optional().describe('such as 2026-03-02T09:00:00Z'),
      mode: z.enum(['wall', 'manual']).optional(),
    },
    work: async (session, { universe, ...move }) => {
      const { client, path } = await session.path(universe)
      const moves = Object.values(move).some((value) => value !== undefined)
      return moves ? client.post(`${path}/clock`, move) : client.get(`${path}/clock`)
    },
  }),
  tool({
    name: 'settle',
    about: 'Wait until nothing is due and no webhook is under way.',
    input: { universe },
    work: async (session, given) => {
      const { client, path } = await session.path(given.universe)
      return client.post(`${path}/settle`)
    },
  }),
]

/** A clock as the admin API takes it. */
function said(clock: string | undefined): object | undefined {
  if (clock === undefined) return undefined
  const [mode, at] = clock.split('@')
  return { mode, ...(at !== undefined && { at }) }
}
