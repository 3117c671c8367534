import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { forkOrg, type Org, openOrg } from '../org.ts'
import { Bindings } from './bindings.ts'
import { presume, presumes } from './presumed/index.ts'
import { type Exchange, jsonOf, TAPES, type Tape, tapes } from './recordings.ts'

/** How the twin answered one recorded request. */
export interface Result {
  readonly tape: string
  readonly i: number
  readonly class: string
  readonly endpoint: string
  readonly method: string
  readonly status: boolean
  readonly strict: boolean
  readonly notes: readonly string[]
}

/** What the index calls exchanges that can be compared, on a new org or on one that holds what the tape presumes. */
const CLASSES = new Set(['self', 'neg-self', 'read-bound', 'seed'])

/** A stand-in answered, not Okta: its words are a web framework's. The request did not happen. */
const ofStandIn = ({ response }: Exchange): boolean => {
  const body = jsonOf(response.content.text)
  return typeof body?.status === 'number' && typeof body.message === 'string' && body.errorCode === undefined
}

/** Replays every tape; each that presumes objects on a copy of the new org that holds them. */
export async function replay(chosen: (tape: Tape) => boolean = () => true): Promise<Result[]> {
  const fresh = await openOrg({ strict: false, clock: { mode: 'wall' } })
  const shared = forkOrg(fresh, 'shared')
  const results: Result[] = []
  for (const [n, tape] of tapes().filter(chosen).entries()) {
    const own = presumes(tape) && `tape-${n}`
    results.push(...(await play(own ? forkOrg(fresh, own) : shared, tape)))
    if (own) fresh.world.host.drop(own)
  }
  await fresh.close()
  return results
}

async function play(org: Org, tape: Tape): Promise<Result[]> {
  const { playTape } = await import(pathToFileURL(resolve(TAPES, 'tools/replay.mjs')).href)
  const bindings = new Bindings()
  await presume(org, tape, bindings)
  const people = new Map<string, string>()
  const send = async (request: Sent) => {
    const exchange = tape.har.log.entries[request.i] as Exchange
    if (ofStandIn(exchange)) return { status: 0, headers: {}, body: '' }
    const path = bindings.speak(request.path)
    const body = restored(exchange, people) ?? (request.body === undefined ? undefined : bindings.speak(request.body))
    const reply = await ask(org, exchange, { ...request, path, body })
    remember(people, path, body)
    bindings.learn(jsonOf(exchange.response.content.text), jsonOf(reply.body))
    return { ...reply, body: bindings.hear(reply.body) }
  }
  const { results } = await playTape(tape.har, send, { classes: CLASSES, index: tape.index })
  return results
    .filter((result: any) => result.scored)
    .map((r: any) => ({ ...r, tape: tape.name, status: r.status === 1 }))
}

interface Sent {
  readonly i: number
  readonly method: string
  readonly path: string
  readonly body?: string | undefined
  readonly headers: readonly { readonly name: string; readonly value: string }[]
}

/** Sign-ins are recorded without their bodies: the password is the one the tape gave to that person. */
function restored({ request, response }: Exchange, people: ReadonlyMap<string, string>): string | undefined {
  if (!request.url.endsWith('/api/v1/authn') || request.postData?.text) return undefined
  const username = jsonOf(response.content.text)?._embedded?.user?.profile?.login
  const password = people.get(username)
  return password && JSON.stringify({ username, password })
}

function remember(people: Map<string, string>, path: string, body: string | undefined): void {
  if (!/^\/\/?api\/v1\/users(\?|$)/.test(path)) return
  const { profile, credentials } = jsonOf(body) ?? {}
  if (credentials?.password?.value) people.set(profile?.login, credentials.password.value)
}

async function ask(org: Org, { response }: Exchange, { method, path, body, headers: recorded }: Sent) {
  const headers = new Headers()
  for (const { name, value } of recorded)
    if (/^(content-type|accept|authorization|if-|x-)/i.test(name)) headers.set(name, value)
  if (body?.startsWith('{') && !headers.has('content-type')) headers.set('content-type', 'application/json')
  // A recording that shows a refused credential keeps its own.
  const { token } = org.world.credentials.okta ?? {}
  if (response.status !== 401) headers.set('authorization', `SSWS ${token}`)
  const reply = await fetch(org.url + path, {
    method,
    headers,
    redirect: 'manual',
    ...(method !== 'GET' && body !== undefined && { body }),
  })
  return { status: reply.status, headers: Object.fromEntries(reply.headers), body: await reply.text() }
}
