import type { Twin, Universe } from '@dtu/kit'
import { milliseconds } from '@dtu/kit/duration'
import type { Act } from '../bend/bending.ts'

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

/** What befalls a twin by itself, at a moment and not at a request. Returns how much it befell. */
export function befall(universe: Universe, twin: Twin, { name, options }: Act): number {
  if (name === 'clock.jump') {
    universe.clock.set(universe.clock.now() + milliseconds(options.by))
    return 1
  }
  const kind = name === 'event.socket' || name === 'event.notice' ? options.kind : name.slice('event.'.length)
  const abrupt = ABRUPT[kind]
  if (!abrupt) return universe.transact(twin.name, (world) => twin.dialect?.mishap?.(world, kind) ?? 0)
  const open = [...universe.courier.hub.entries()]
  for (const [, socket] of open) abrupt(socket)
  return open.length
}
