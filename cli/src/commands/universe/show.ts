import type { ClockView, UniverseView } from '@dtu/kit/admin/describe'
import type { Where } from '../../options.ts'
import { print, printJson } from '../../output/print.ts'
import { table } from '../../output/table.ts'

export interface Options extends Where {
  readonly json?: boolean
}

/** The answer for programs, or its text for people. */
export const show = ({ json }: Options, answer: unknown, text: string): void => (json ? printJson(answer) : print(text))

export function showUniverse(options: Options, universe: UniverseView): void {
  const { name, seed, clock, twins } = universe
  const rows = Object.entries(twins).map(([twin, { url, credentials }]) => [twin, url, credentials?.token])
  show(
    options,
    universe,
    `Universe '${name}': seed ${seed}, ${clock.mode} clock at ${clock.now}\n\n${table(['Twin', 'Base URL', 'Credential'], rows)}`,
  )
}

export function showClock(options: Options, clock: ClockView): void {
  show(options, clock, `${clock.now}, ${clock.mode} clock, ${clock.next ? `next due ${clock.next}` : 'nothing due'}`)
}
