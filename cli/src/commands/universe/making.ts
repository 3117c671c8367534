import type { UniverseView } from '@dtu/kit/admin/describe'
import { connect, pathOf } from '../../client.ts'
import { type ClockStart, clockStart } from '../../options.ts'
import { table } from '../../output/table.ts'
import { SEED, sentSeed } from '../../seed.ts'
import type { Add } from './index.ts'
import { type Options, show, showUniverse } from './show.ts'

interface CreateOptions extends Options {
  readonly seed?: string
  readonly random?: string
  readonly clock?: ClockStart
  readonly from?: string
}

export function making(add: Add): void {
  add('list', 'all universes', 'dtu universe list', 'dtu universe list --json').action(list)
  add(
    'create [name]',
    'make a universe in memory; without a name the next free one',
    'dtu universe create',
    'dtu universe create trial --seed acme-120 --clock manual@2026-03-02T09:00:00Z',
  )
    .option('--seed <name>', SEED)
    .option('--random <text>', 'fixes identifiers and chance')
    .option('--clock <mode>', 'wall, manual, or manual@<moment>', clockStart)
    .option('--from <universe>', 'fork this one instead')
    .action(create)
  add(
    'fork <from> [name]',
    'copy a universe as it is now',
    'dtu universe fork default',
    'dtu universe fork default before-migration',
  ).action((from: string, name: string | undefined, options: Options) =>
    made(options, `${pathOf(from)}/fork`, { name }),
  )
  add('reset <name>', 'take a universe back to how it was made', 'dtu universe reset default').action(
    (name: string, options: Options) => made(options, `${pathOf(name)}/reset`),
  )
  add('drop <name>', 'forget a universe', 'dtu universe drop trial').action(drop)
}

async function list(options: Options): Promise<void> {
  const client = await connect(options)
  const { universes } = await client.get<{ universes: UniverseView[] }>('/universes')
  const rows = universes.map(({ name, seed, clock, events, stored }) => [
    name,
    seed,
    clock.mode,
    clock.now,
    events,
    stored,
  ])
  show(options, universes, table(['Name', 'Seed', 'Clock', 'Now', 'Events', 'Stored'], rows))
}

const create = async (name: string | undefined, { seed, random, clock, from, ...options }: CreateOptions) =>
  made(options, '/universes', { name, seed: await sentSeed(seed), random, clock, from })

async function made(options: Options, path: string, body: object = {}): Promise<void> {
  const client = await connect(options)
  showUniverse(options, await client.post<UniverseView>(path, body))
}

async function drop(name: string, options: Options): Promise<void> {
  const client = await connect(options)
  show(options, await client.delete(pathOf(name)), `dropped ${name}`)
}
