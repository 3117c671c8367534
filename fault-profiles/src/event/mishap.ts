import type { Mishap, Twin, Universe } from '@dtu/kit'
import { milliseconds } from '@dtu/kit/duration'
import type { Act } from '../bend/bending.ts'
import { momentOf } from '../engine/schedule.ts'
import type { Site } from '../engine/site.ts'
import { restore } from './restore.ts'

/** Reserved bits set and an opcode that does not exist: no frame at all. */
const NO_FRAME = Buffer.from([0xff, 0x02, 0x00, 0x00])

type Open = ReturnType<Universe['courier']['hub']['entries']> extends IterableIterator<[string, infer S]> ? S : never

const ABRUPT: Readonly<Record<string, (socket: Open) => void>> = {
  abrupt: (socket) => socket.terminate(),
  badFrame: (socket) =>
    void (socket as unknown as { _socket?: { write(bytes: Buffer): void } })._socket?.write(NO_FRAME),
  // Nothing is read any more: pings stay unanswered, the connection looks open.
  noPing: (socket) => socket.pause(),
}

/** What befell a twin: how much of it, and how it is taken back. */
export interface Befallen {
  readonly count: number
  undo?(): void
}

/** What befalls a twin by itself, at a moment and not at a request. */
export function befall(site: Site, twin: Twin, act: Act): Befallen {
  const { universe } = site
  const { name, options } = act
  if (name === 'clock.jump') return jump(universe, milliseconds(options.by))
  if (name === 'data.restore') return { count: takeBack(site, twin, act) }
  const kind = kindOfMishap(name, options)
  const abrupt = ABRUPT[kind]
  if (!abrupt) return twin.dialect?.mishaps?.[kind] ? happen(universe, twin, twin.dialect.mishaps[kind]) : { count: 0 }
  const open = [...universe.courier.hub.entries()]
  for (const [, socket] of open) abrupt(socket)
  return { count: open.length }
}

export const kindOfMishap = (name: string, options: Readonly<Record<string, any>>): string =>
  name === 'event.socket' || name === 'event.notice' ? options.kind : name.slice(name.indexOf('.') + 1)

/** What needs open sockets, and no word of the twin's. */
export const isAbrupt = (kind: string): boolean => kind in ABRUPT

function jump({ clock }: Universe, by: number): Befallen {
  clock.set(clock.now() + by)
  return { count: 1, undo: () => clock.set(clock.now() - by) }
}

function happen(universe: Universe, twin: Twin, { befall, end }: Mishap): Befallen {
  const whom = universe.transact(twin.name, befall)
  return { count: whom.length, ...(end && { undo: () => universe.transact(twin.name, (world) => end(world, whom)) }) }
}

function takeBack({ universe, past, now }: Site, twin: Twin, { options, since }: Act): number {
  const at = options.back === undefined ? momentOf(options.toInstant, now - since) : now - milliseconds(options.back)
  const before = past?.at(at)
  return before ? restore(universe, twin, before) : 0
}
