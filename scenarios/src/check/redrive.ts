import type { Exchange, RawRequest } from '@dtu/kit'
import { parsed } from '../play/call.ts'
import type { Playing } from '../play/play.ts'
import type { Entry, ExchangeEntry, Party } from '../trajectory/record.ts'
import { writtenAs } from '../trajectory/redact.ts'
import type { Trajectory } from '../trial/trajectory.ts'
import type { Credentials } from '../world/names.ts'
import { Bindings } from './bindings.ts'

/** One act of a reference trajectory that can be done again. */
export type Deed =
  | { readonly kind: 'exchange'; readonly entry: ExchangeEntry; readonly changes: boolean }
  | Extract<Entry, { kind: 'act' | 'clock' | 'output' | 'exit' }>

/** A trajectory to be done again. */
export interface Reference extends Pick<Trajectory, 'entries' | 'names' | 'credentials'> {
  /** Whose exchanges are the system's. */
  readonly party: Party
}

/** What of a trajectory can be done again, in order. */
export function deedsOf({ entries }: Reference): Deed[] {
  const causes = new Set(
    entries.flatMap((entry) => (entry.kind === 'change' && entry.cause !== undefined ? [entry.cause] : [])),
  )
  return entries.flatMap((entry): Deed[] => {
    if (entry.kind === 'exchange') return [{ kind: 'exchange', entry, changes: causes.has(entry.n) }]
    if (entry.kind === 'act' || entry.kind === 'clock' || entry.kind === 'output' || entry.kind === 'exit')
      return [entry]
    return []
  })
}

/** Does deeds in another world: what the reference's twins called things is called as the twins of this world call them. */
export async function redrive(playing: Playing, reference: Reference, deeds: readonly Deed[]): Promise<void> {
  const { universe, recorder, names } = playing
  const bindings = new Bindings()
  for (const [twin, credentials] of Object.entries(reference.credentials))
    for (const [name, secret] of Object.entries(credentials))
      bindings.bind(writtenAs(secret), credentialOf(names, twin, name) ?? secret)
  for (const deed of deeds) {
    if (deed.kind === 'exchange') await ask(playing, reference, deed.entry, bindings)
    else if (deed.kind === 'act') {
      const [twin, act] = split(deed.act)
      const output = universe.act(twin, act, bindings.applyTo(deed.input))
      universe.database.commit()
      recorder.claim(recorder.add({ kind: 'act', act: deed.act, input: deed.input, output }).n)
      bindings.learn(deed.output, output)
    } else if (deed.kind === 'clock') {
      await universe.advance(Math.max(0, deed.to - universe.clock.now()))
      recorder.add({ kind: 'clock', to: universe.clock.now() })
    } else recorder.add(deed)
  }
  await universe.settle()
  for (const [name, value] of Object.entries(reference.names))
    if (!(name in names)) names[name] = typeof value === 'string' ? bindings.apply(value) : value
}

async function ask(
  playing: Playing,
  reference: Reference,
  { exchange, by }: ExchangeEntry,
  bindings: Bindings,
): Promise<void> {
  const { stage, recorder } = playing
  const pipeline = stage.pipelines.get(exchange.twin)
  if (!pipeline) throw new Error(`no twin '${exchange.twin}' on this stage`)
  recorder.party = by
  const answering = pipeline.handle(requestOf(exchange, playing, reference, bindings))
  recorder.party = 'system'
  const reply = await answering
  bindings.learn(parsed(exchange.replyBody ?? ''), parsed(reply.body.toString()))
}

function requestOf(
  exchange: Exchange,
  { universe, names }: Playing,
  { credentials }: Reference,
  bindings: Bindings,
): RawRequest {
  const shown = (value: string) => unredacted(value, exchange.twin, credentials, names)
  const headers = Object.fromEntries(
    Object.entries(exchange.requestHeaders).map(([name, value]) => [name, bindings.apply(shown(value))]),
  )
  delete headers['content-length']
  const path = bindings.apply(exchange.path.replace(/^\/u\/[^/]+/, ''))
  const body = exchange.requestBody === null ? undefined : bytesOf(bindings.apply(exchange.requestBody))
  return { method: exchange.method, url: `/u/${universe.name}${path}`, headers, body }
}

const bytesOf = (text: string): Buffer =>
  text.startsWith('base64:') ? Buffer.from(text.slice('base64:'.length), 'base64') : Buffer.from(text)

/** The journal shows a credential by its ends only: the one of this world that has the same name is sent. */
function unredacted(value: string, twin: string, credentials: Credentials, names: Record<string, unknown>): string {
  const [start = '', end] = value.split('…')
  if (end === undefined) return value
  const scheme = start.slice(0, start.indexOf(' ') + 1)
  for (const [name, secret] of Object.entries(credentials[twin] ?? {})) {
    const now = credentialOf(names, twin, name) ?? ''
    if (secret.endsWith(end)) return scheme + now
    if (/^basic /i.test(scheme) && basic(secret).endsWith(end)) return scheme + basic(now)
  }
  return value
}

const basic = (secret: string): string => Buffer.from(secret).toString('base64')

const credentialOf = (names: Record<string, unknown>, twin: string, name: string): string | undefined =>
  (names[twin] as Record<string, string> | undefined)?.[name]

function split(target: string): [string, string] {
  const dot = target.indexOf('.')
  return [target.slice(0, dot), target.slice(dot + 1)]
}
