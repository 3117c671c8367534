import { type Engine, type Entry, engineOf } from '@dtu/fault-profiles'
import { type Answer, type Limited, limited } from '../limits/calls.ts'

export interface Elsewhere extends Limited {
  readonly twin: string
  readonly engine: Engine
  ledger(): Entry[]
  /** A read, a write that takes effect, and how often it has. */
  read(): Promise<Answer>
  write(): Promise<Answer>
  effects(): number
}

const basic = ({ token = '' }: Readonly<Record<string, string>>) => ({
  authorization: `Basic ${Buffer.from(token).toString('base64')}`,
})
const bearer = ({ token }: Readonly<Record<string, string>>) => ({ authorization: `Bearer ${token}` })

interface Ways {
  readonly headers: (credentials: Readonly<Record<string, string>>) => Record<string, string>
  readonly read: string
  readonly write: readonly [line: string, body: object]
  readonly effects: string
}

const FILES = 'SELECT count(*) AS n FROM google_drive_files'
const WAYS: Readonly<Record<string, Ways>> = {
  jira: {
    headers: basic,
    read: 'GET /rest/api/3/issue/ENG-1',
    write: [
      'POST /rest/api/3/issue',
      { fields: { project: { key: 'ENG' }, issuetype: { name: 'Task' }, summary: 'written' } },
    ],
    effects: 'SELECT count(*) AS n FROM jira_issues',
  },
  'google-drive': {
    headers: bearer,
    read: 'GET /drive/v3/files',
    write: ['POST /drive/v3/files', { name: 'written' }],
    effects: FILES,
  },
  'google-docs': {
    headers: bearer,
    read: 'GET /v1/documents/none',
    write: ['POST /v1/documents', { title: 'written' }],
    effects: FILES,
  },
  'google-sheets': {
    headers: bearer,
    read: 'GET /v4/spreadsheets/none',
    write: ['POST /v4/spreadsheets', { properties: { title: 'written' } }],
    effects: FILES,
  },
}

export const OTHERS = Object.keys(WAYS)

/** One of the twins that are no Slack and no Okta, with an engine. */
export function elsewhere(twin: string): Elsewhere {
  const { headers, read, write, effects } = WAYS[twin] as Ways
  const given = limited(twin, headers)
  given.world.universe.limits = 'off'
  const engine = engineOf(given.world.host, given.world.universe)
  return {
    ...given,
    twin,
    engine,
    ledger: () => engine.ledger.list({ since: 0, limit: 100_000, outcome: 'injected' }),
    read: () => given.call(read),
    write: () => given.call(...write),
    effects: () => Number(given.world.universe.query(effects)[0]?.n),
  }
}
