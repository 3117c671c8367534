import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OperatorError } from '@dtu/kit/errors'
import { type Authority, openAuthority, writeTrust } from '@dtu/kit/front/authority'
import { twinOfHost } from '@dtu/kit/hosts'
import { type NamedHost, type Recording, type RedactOptions, startRecording, type Upstream } from '@dtu/refine'
import { load } from '@dtu/twins'
import type { RecordOptions } from '../commands/record.ts'
import { print, printJson } from '../output/print.ts'

const DAY_MS = 86_400_000

/** `dtu record`: until the process is told to stop. */
export async function record(options: RecordOptions): Promise<void> {
  const hosts = await namedHosts(options.host ?? [])
  const upstreams = upstreamsOf(options)
  if (hosts.length + upstreams.length === 0)
    throw new OperatorError('nothing_to_record', 'nothing is named that could be recorded', {
      hint: 'name a service: --upstream slack=https://slack.com, or its host: --host slack.com',
    })
  const folder = hosts.length > 0 ? mkdtempSync(join(tmpdir(), 'dtu-record-')) : undefined
  try {
    const authority = folder === undefined ? undefined : await openAuthority()
    const recording = await start(options, hosts, upstreams, authority)
    tell(recording, authority && folder ? writeTrust(authority, folder).ca : undefined, options)
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    await recording.close()
    console.error(`${recording.entries} exchanges are in ${recording.file}`)
  } finally {
    if (folder) rmSync(folder, { recursive: true, force: true })
  }
}

const start = (
  { out, ca, expires, limit, port, listen, ...rest }: RecordOptions,
  hosts: readonly NamedHost[],
  upstreams: readonly Upstream[],
  authority: Authority | undefined,
): Promise<Recording> =>
  startRecording({
    file: out,
    hosts,
    // One after the other from the first port on; the proxy comes last.
    upstreams: upstreams.map((upstream, at) => ({ ...upstream, ...(port !== undefined && { port: port + at }) })),
    ...(listen !== undefined && { address: listen }),
    ...(port !== undefined && { proxyPort: port + upstreams.length }),
    ...(authority && { authority }),
    ...(ca !== undefined && { ca: readFileSync(ca, 'utf8') }),
    redact: redactOf(rest),
    expires: new Date(Date.now() + expires * DAY_MS),
    limit,
  })

const upstreamsOf = ({ upstream = {}, incoming = {} }: RecordOptions): Upstream[] => [
  ...Object.entries(upstream).map(([service, url]) => ({ service, url })),
  ...Object.entries(incoming).map(([service, url]) => ({ service, url, direction: 'incoming' as const })),
]

/** Which twin stands for a host; a host without one is its own name. */
export async function namedHosts(names: readonly string[]): Promise<NamedHost[]> {
  const twins = names.length > 0 ? await load() : []
  return names.map((name) => ({ name, service: twinOfHost(twins, name.replace(/^\*\./, 'any.'))?.name ?? name }))
}

export function redactOf({ hide = [], hideKey = [], hidePattern = [] }: Partial<RecordOptions>): RedactOptions {
  const unknown = hide.find((what) => what !== 'emails' && what !== 'names')
  if (unknown !== undefined)
    throw new OperatorError('unknown_kind', `'${unknown}' is nothing that can be hidden`, {
      hint: 'emails or names; other keys with --hide-key, other texts with --hide-pattern',
    })
  return {
    emails: hide.includes('emails'),
    names: hide.includes('names'),
    keys: hideKey,
    patterns: hidePattern.map(pattern),
  }
}

function pattern(text: string): RegExp {
  try {
    return new RegExp(text, 'g')
  } catch (error) {
    throw new OperatorError('bad_pattern', `'${text}' is no regular expression: ${(error as Error).message}`)
  }
}

function tell({ urls, incoming, proxy, file }: Recording, ca: string | undefined, { json }: RecordOptions): void {
  if (json) {
    printJson({ file, urls, incoming, ...(proxy && { proxy, ca }) })
    return
  }
  for (const [service, url] of Object.entries(urls)) print(`${service}  ${url}`)
  for (const [service, url] of Object.entries(incoming)) print(`${service} calls your app at  ${url}`)
  if (proxy) print(`HTTPS_PROXY=${proxy}  trust ${ca} (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, REQUESTS_CA_BUNDLE)`)
  print(`recording into ${file}; Ctrl-C ends it`)
}
