import { OperatorError } from '@dtu/kit/errors'
import {
  type Base,
  drift as compare,
  type Drift,
  Paced,
  Remote,
  readNoise,
  readTapes,
  Stage,
  type Target,
} from '@dtu/refine'
import type { DriftOptions } from '../commands/drift.ts'
import { print, printJson } from '../output/print.ts'
import { table } from '../output/table.ts'
import { wanted } from '../up/wanted.ts'

/** Nothing was compared. */
const UNASKED = 2

/** `dtu drift`. */
export async function drift(paths: readonly string[], options: DriftOptions): Promise<void> {
  process.exitCode = UNASKED
  const tapes = [...readTapes(paths)]
  const { target, twins } = await targetOf(options)
  try {
    const found = await compare(tapes, {
      target,
      // A twin's universe ends with this command.
      mutate: options.mutate === true || twins !== undefined,
      now: new Date(),
      ...(twins && { twins }),
      ...(options.noise !== undefined && { noise: readNoise(options.noise) }),
    })
    if (options.json) printJson({ ...found, changed: found.changed.map(({ example: _, ...one }) => one) })
    else print(show(found, options.top))
    process.exitCode = found.changed.length > 0 ? 1 : 0
  } finally {
    await target.close()
  }
}

async function targetOf({ against, ...options }: DriftOptions): Promise<{ target: Target; twins?: Stage['twins'] }> {
  const [bases, names] = [against.filter((one) => one.includes('=')), against.filter((one) => !one.includes('='))]
  if (bases.length > 0 && names.length > 0)
    throw new OperatorError('two_kinds', 'a twin and a real service cannot be compared with in one go', {
      hint: 'run dtu drift twice',
    })
  if (names.length > 0) {
    const stage = new Stage({ twins: await wanted([], names) })
    return { target: stage, twins: stage.twins }
  }
  const remote = new Remote(Object.fromEntries(bases.map((one) => baseOf(one, options))))
  return { target: new Paced(remote, options.rate) }
}

function baseOf(text: string, { allowHost = [], tokenEnv = {} }: Omit<DriftOptions, 'against'>): [string, Base] {
  const [service = '', url = ''] = [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]
  if (service === '' || !/^https?:/.test(url) || !URL.canParse(url))
    throw new OperatorError('bad_address', `'${text}' names no service and address`, {
      hint: 'write --against slack=https://slack.com',
    })
  const { hostname } = new URL(url)
  if (!isLoopback(hostname) && !allowHost.includes(hostname))
    throw new OperatorError('host_not_allowed', `${hostname} is outside this machine, and nobody allowed to ask it`, {
      hint: `add --allow-host ${hostname}`,
    })
  const token = process.env[tokenEnv[service] ?? `DTU_${service.toUpperCase().replaceAll('-', '_')}_TOKEN`]
  return [service, { url, ...(token && { token }) }]
}

const isLoopback = (host: string): boolean => /^(127(\.\d+){3}|\[::1\]|localhost)$/.test(host)

function show({ tapes, asked, left, expired, changed }: Drift, top: number): string {
  const unsent = [
    left.mutating > 0 && `${left.mutating} change something (--mutate sends them)`,
    left.dependent > 0 && `${left.dependent} ask for what these made`,
  ].filter(Boolean)
  const rows = changed
    .slice(0, top)
    .map((one) => [`${one.times} ×`, one.kind, one.endpoint, one.where, `${said(one.wanted)} → ${said(one.got)}`])
  return [
    `${asked} requests of ${tapes} recordings were sent again${unsent.length > 0 ? `; not sent: ${unsent.join(', ')}` : ''}`,
    ...(expired.length > 0 ? [`unproven, because their day has passed: ${expired.join(', ')}`] : []),
    changed.length === 0 ? 'nothing changed' : `${changed.length} changes since they were recorded`,
    ...(rows.length > 0 ? [table(['', 'Kind', 'Endpoint', 'Where', 'Recorded → now'], rows)] : []),
  ].join('\n\n')
}

const said = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))
