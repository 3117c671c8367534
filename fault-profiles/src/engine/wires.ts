import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'

export interface Connection {
  readonly id: number
  /** How many requests came over it, this one included. */
  readonly nth: number
  readonly tls: boolean
  readonly protocol: string
}

const NONE: Connection = { id: 0, nth: 1, tls: false, protocol: '' }

/** Which connection a request came over, and as which of its requests. */
export class Wires {
  readonly #known = new WeakMap<Socket, { id: number; requests: number }>()
  #next = 1

  count(wire: Socket | undefined): void {
    if (!wire) return
    const known = this.#known.get(wire) ?? { id: this.#next++, requests: 0 }
    known.requests++
    this.#known.set(wire, known)
  }

  of(wire: Socket | undefined): Connection {
    if (!wire) return NONE
    const known = this.#known.get(wire) ?? { id: 0, requests: 1 }
    const tls = 'encrypted' in wire
    return {
      id: known.id,
      nth: known.requests,
      tls,
      protocol: tls ? ((wire as TLSSocket).getProtocol() ?? '') : 'plain',
    }
  }

  fresh(): Connection {
    return { ...NONE, id: this.#next++ }
  }
}
