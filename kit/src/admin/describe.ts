import { DEFAULT_UNIVERSE, type Host } from '../host.ts'
import type { Universe } from '../universe.ts'

export interface ClockView {
  readonly mode: 'wall' | 'manual'
  /** How many times as fast as the machine's clock it runs, where it is not as fast. */
  readonly rate?: number
  /** Universe time, ISO 8601. */
  readonly now: string
  /** When the next task or delivery falls due; null when nothing waits. */
  readonly next: string | null
}

export interface UniverseView {
  readonly name: string
  /** The population it was made from. */
  readonly seed: string
  /** What fixes its identifiers and chance. */
  readonly random: string
  readonly stored: 'file' | 'memory'
  readonly clock: ClockView
  readonly events: number
  readonly twins: Readonly<
    Record<string, { readonly url: string; readonly credentials?: Readonly<Record<string, string>> }>
  >
}

export function clockView({ clock, agenda }: Universe): ClockView {
  const next = agenda.next()
  const { mode, rate } = clock
  return { mode, ...(rate !== 1 && { rate }), now: iso(clock.now()), next: next === undefined ? null : iso(next) }
}

/** What the API shows of a universe. */
export function universeView(host: Host, universe: Universe): UniverseView {
  return {
    name: universe.name,
    seed: universe.population,
    random: universe.seed,
    stored: universe.name === DEFAULT_UNIVERSE && host.data !== ':memory:' ? 'file' : 'memory',
    clock: clockView(universe),
    events: universe.events.last(),
    twins: Object.fromEntries(universe.twins.map(({ name }) => [name, { url: universe.baseUrl(name) }])),
  }
}

/** The same with credentials of an administrator's client beside each twin's URL: all that a client needs to begin. */
export function universeWithCredentials(host: Host, universe: Universe): UniverseView {
  const credentials = universe.credentials()
  const view = universeView(host, universe)
  const twins = Object.entries(view.twins).map(([name, twin]) => [
    name,
    { ...twin, credentials: credentials[name] ?? {} },
  ])
  return { ...view, twins: Object.fromEntries(twins) }
}

/** ISO 8601, or the bare number where a date cannot say it. */
export const iso = (milliseconds: number): string =>
  Math.abs(milliseconds) <= 8.64e15 ? new Date(milliseconds).toISOString() : String(milliseconds)
