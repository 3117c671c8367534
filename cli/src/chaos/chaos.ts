import { existsSync, readFileSync } from 'node:fs'
import { describeProfile, listProfiles } from '@dtu/fault-profiles'
import { type Client, connect, pathOf } from '../client.ts'
import type { Where } from '../options.ts'
import { print, printJson } from '../output/print.ts'
import { table } from '../output/table.ts'
import { picture } from './picture.ts'

interface Options extends Where {
  readonly universe?: string
  readonly json?: boolean
  readonly param?: Record<string, string | number | boolean>
  readonly seed?: string
  readonly watch?: boolean
  readonly all?: boolean
}

interface Run {
  readonly id: string
  readonly state: string
  readonly profiles: readonly string[]
  readonly seed: string
  readonly faults: readonly {
    readonly id: string
    readonly decisions: number
    readonly injections: number
    readonly suppressed: Record<string, number>
  }[]
  readonly warnings?: readonly {
    readonly file: string
    readonly line: number
    readonly column: number
    readonly message: string
  }[]
}

export function list({ json }: Options): void {
  const profiles = listProfiles().map(describeProfile)
  if (json) printJson(profiles)
  else
    print(
      table(
        ['Profile', 'What it does'],
        profiles.map(({ id, title }) => [id, title]),
      ),
    )
}

export function describe(name: string, { json }: Options): void {
  const { id, title, description = '', client = '', params, include, faults, limiters } = describeProfile(name)
  if (json) {
    printJson(describeProfile(name))
    return
  }
  const lines = [
    `${id}: ${title}`,
    description,
    client && `A correct client: ${client}`,
    limiters && `Limits: ${limiters}`,
    include.length > 0 && `Includes: ${include.join(', ')}`,
    ...Object.entries(params).map(
      ([param, { type, default: given, description }]) =>
        `--param ${param}=${given}  ${type}${description ? `: ${description}` : ''}`,
    ),
    faults.length > 0 &&
      table(
        ['Fault', 'Actions', ''],
        faults.map((fault) => [fault.id, fault.actions.join(' '), fault.title]),
      ),
  ]
  print(lines.filter(Boolean).join('\n\n'))
}

const faultsOf = (client: Client, { universe }: Options) => `${pathOf(universe ?? client.universe)}/faults`

export async function start(names: readonly string[], options: Options): Promise<void> {
  const client = await connect(options)
  const own = new Set(listProfiles())
  const files = names.filter((name) => !own.has(name) && existsSync(name))
  const run = await client.post<Run>(`${faultsOf(client, options)}/runs`, {
    profiles: names.filter((name) => !files.includes(name)),
    texts: files.map((file) => ({ file, text: readFileSync(file, 'utf8') })),
    ...(options.param && { params: options.param }),
    ...(options.seed !== undefined && { seed: options.seed }),
  })
  for (const { file, line, column, message } of run.warnings ?? [])
    console.error(`${file}:${line}:${column}: warning: ${message}`)
  if (options.json) printJson(run)
  else
    print(`${run.id} is at work: ${run.profiles.join(', ')} (seed ${run.seed}). End it with: dtu chaos stop ${run.id}`)
  if (options.watch) await picture(client, `${faultsOf(client, options)}/ledger/stream?since=0`, options)
}

export async function stop(id: string | undefined, options: Options): Promise<void> {
  const client = await connect(options)
  const path = faultsOf(client, options)
  const result = await client.post<object>(
    id === undefined ? `${path}/reset` : `${path}/runs/${encodeURIComponent(id)}/stop`,
  )
  if (options.json) printJson(result)
  else print(id === undefined ? 'all runs have ended' : `${id} has ended`)
}

export async function status(options: Options): Promise<void> {
  const client = await connect(options)
  const state = await client.get<{ limits: string; runs: readonly Run[] }>(faultsOf(client, options))
  if (options.json) {
    printJson(state)
    return
  }
  const rows = state.runs.flatMap((run) =>
    run.faults.map(({ id, decisions, injections, suppressed }) => [
      run.id,
      run.state,
      id,
      decisions,
      injections,
      Object.values(suppressed).reduce((a, b) => a + b, 0),
    ]),
  )
  print(
    `limits: ${state.limits}\n${rows.length === 0 ? 'no faults' : table(['Run', 'State', 'Fault', 'Seen', 'Injected', 'Held back'], rows)}`,
  )
}

export async function watch(options: Options): Promise<void> {
  const client = await connect(options)
  await picture(client, `${faultsOf(client, options)}/ledger/stream`, options)
}
