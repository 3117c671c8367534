import { type Engine, type Entry, engineOf, load, type Run } from '@dtu/fault-profiles'
import type { TestOptions, TestUniverse } from '@dtu/kit/testing'
import { startUniverse } from '@dtu/twins/testing'
import { onTestFinished } from 'vitest'

export interface Faulty {
  readonly world: TestUniverse
  readonly engine: Engine
  /** Starts a profile with these faults, written as YAML list items; what else the profile says may be given. */
  begin(faults: string, more?: { readonly seed?: string; readonly head?: string }): Run
  /** The ledger, oldest first. */
  ledger(outcome?: string): Entry[]
  /** How many messages of a text are in the ready app's channel. */
  messages(text: string): number
  readonly slack: Client
  readonly okta: Client
}

export interface Client {
  readonly url: string
  readonly headers: Record<string, string>
  /** A channel that the ready app may post to; empty for others. */
  readonly channel: string
}

const indent = (text: string) => text.trim().replace(/^/gm, '  ')

export const profileOf = (faults: string, head = ''): string => `
apiVersion: twin.faults/v1
kind: FaultPack
metadata: {id: test.pack, title: Test}
limits: {allTenants: true}
${head}
faults:
${indent(faults)}
`

/** A universe of Slack and Okta on loopback ports, with an engine. Ends with the test. */
export async function faulty(options: Partial<TestOptions> & { readonly twins?: never } = {}): Promise<Faulty> {
  const world = startUniverse({ twins: ['slack', 'okta'], strict: true, ...options } as never)
  onTestFinished(() => world.close())
  const engine = engineOf(world.host, world.universe)
  const channel = String(
    world.universe.query("SELECT c.key FROM slack_conversations c WHERE c.name = 'general'")[0]?.key ?? '',
  )
  const { slack = {}, okta = {} } = world.credentials
  return {
    world,
    engine,
    begin: (faults, { seed, head } = {}) => engine.start([load(profileOf(faults, head)).pack], seed),
    ledger: (outcome) => engine.ledger.list({ since: 0, limit: 1_000_000, ...(outcome && { outcome }) }),
    messages: (text) =>
      Number(
        world.universe.query("SELECT count(*) AS n FROM slack_messages WHERE json_extract(doc, '$.text') = ?", [
          text,
        ])[0]?.n,
      ),
    slack: {
      url: `${await world.listen('slack')}/api/`,
      headers: { authorization: `Bearer ${slack.token}`, 'content-type': 'application/json; charset=utf-8' },
      channel,
    },
    okta: {
      url: await world.listen('okta'),
      headers: { authorization: `SSWS ${okta.token}`, 'content-type': 'application/json', accept: 'application/json' },
      channel: '',
    },
  }
}

/** A call of Slack's Web API. */
export const call = (
  { url, headers }: Client,
  method: string,
  body: object = {},
  more: RequestInit = {},
): Promise<Response> => fetch(url + method, { method: 'POST', headers, body: JSON.stringify(body), ...more })

export const post = (client: Client, text: string, more: RequestInit = {}): Promise<Response> =>
  call(client, 'chat.postMessage', { channel: client.channel, text }, more)

export const ask = ({ url, headers }: Client, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(url + path, { headers, ...init })
