import type { ClockView } from '@dtu/kit/admin/describe'
import { Option } from 'commander'
import { connect, pathOf } from '../../client.ts'
import type { Add } from './index.ts'
import { type Options, showClock } from './show.ts'

interface Move extends Options {
  readonly advance?: string
  readonly set?: string
  readonly mode?: string
}

export function time(add: Add): void {
  add(
    'clock [name]',
    'tell the time, or move it',
    'dtu universe clock',
    'dtu universe clock trial --advance 5m',
    'dtu universe clock --set 2026-03-02T09:00:00Z',
  )
    .option('--advance <duration>', 'such as 90s, 5m, 1h30m, 2d: runs what falls due on the way')
    .addOption(new Option('--set <moment>', 'such as 2026-03-02T09:00:00Z').conflicts(['advance', 'mode']))
    .addOption(new Option('--mode <mode>', 'go on in the other mode').choices(['wall', 'manual']).conflicts('advance'))
    .action(clock)
  add('settle [name]', 'wait until nothing is due and no delivery under way', 'dtu universe settle').action(settle)
}

async function clock(name: string | undefined, { advance, set, mode, ...options }: Move): Promise<void> {
  const client = await connect(options)
  const path = `${pathOf(name ?? client.universe)}/clock`
  const moves = advance !== undefined || set !== undefined || mode !== undefined
  showClock(
    options,
    moves ? await client.post<ClockView>(path, { advance, set, mode }) : await client.get<ClockView>(path),
  )
}

async function settle(name: string | undefined, options: Options): Promise<void> {
  const client = await connect(options)
  showClock(options, await client.post<ClockView>(`${pathOf(name ?? client.universe)}/settle`))
}
