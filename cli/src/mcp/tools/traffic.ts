import type { Exchange } from '@dtu/kit'
import { z } from 'zod'
import { line } from '../../journal/line.ts'
import { tool, universe } from '../tool.ts'

const FILTERS = {
  twin: z.string().optional(),
  operation: z.string().optional().describe('the vendor’s name of it, such as chat.postMessage'),
  method: z.string().optional(),
  status: z.int().optional().describe('HTTP status'),
  answerer: z
    .enum(['handwritten', 'generated', 'refused', 'none', 'bug'])
    .optional()
    .describe('who answered; none: the twin does not have the operation'),
  drift: z.literal(true).optional().describe('only replies that leave the contract'),
  after: z.int().min(0).optional().describe('only exchanges after this id'),
}
const MOST_LINES = 200

export const traffic = [
  tool({
    name: 'journal',
    about: 'What the app asked and what it was told, a line each, oldest first. Read one whole with exchange.',
    input: {
      universe,
      ...FILTERS,
      limit: z.int().min(1).max(MOST_LINES).optional().describe('the newest so many; default 30'),
    },
    reads: true,
    work: async (session, { universe, limit = 30, ...filters }) => {
      const { client, path } = await session.path(universe)
      const asked = Object.entries({ ...filters, limit }).filter(([, value]) => value !== undefined)
      const search = new URLSearchParams(asked.map(([name, value]): [string, string] => [name, String(value)]))
      const { exchanges } = await client.get<{ exchanges: Exchange[] }>(`${path}/journal?${search}`)
      return exchanges.map(line).join('\n') || 'nothing yet'
    },
  }),
  tool({
    name: 'exchange',
    about:
      'One exchange of the journal in full: headers, bodies, contract drift, and the events and webhooks it caused.',
    input: { universe, id: z.int().min(1) },
    reads: true,
    work: async (session, { universe, id }) => {
      const { client, path } = await session.path(universe)
      return client.get(`${path}/journal/${id}`)
    },
  }),
  tool({
    name: 'query',
    about:
      'Ask the twins’ state in SQL (SQLite, reading only). Without sql: the views and their columns, such as slack_messages.',
    input: {
      universe,
      sql: z.string().optional(),
      parameters: z
        .array(z.union([z.string(), z.number(), z.null()]))
        .optional()
        .describe('values for its question marks'),
      limit: z.int().min(1).max(1000).optional().describe('rows; default 100'),
    },
    reads: true,
    work: async (session, { universe, sql, parameters = [], limit = 100 }) => {
      const { client, path } = await session.path(universe)
      return sql === undefined ? client.get(`${path}/tables`) : client.post(`${path}/query`, { sql, parameters, limit })
    },
  }),
  tool({
    name: 'act',
    about:
      'Do what a person does to a service: post in Slack, click a button, sign in. Without an act: the acts of the twin.',
    input: {
      universe,
      twin: z.string(),
      act: z.string().optional(),
      input: z.record(z.string(), z.unknown()).optional(),
    },
    work: async (session, { universe, twin, act, input = {} }) => {
      const { client, path } = await session.path(universe)
      const acts = `${path}/acts/${encodeURIComponent(twin)}`
      return act === undefined ? client.get(acts) : client.post(`${acts}/${encodeURIComponent(act)}`, input)
    },
  }),
  tool({
    name: 'people',
    about:
      'The population: people, groups, channels, projects, folders and files by name, with their ids in each twin.',
    input: { universe, kind: z.string().optional().describe('only one kind, such as people') },
    reads: true,
    work: async (session, { universe, kind }) => {
      const { client, path } = await session.path(universe)
      return client.get(`${path}/population${kind === undefined ? '' : `?kind=${encodeURIComponent(kind)}`}`)
    },
  }),
]
