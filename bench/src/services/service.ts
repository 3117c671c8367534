import type { Ready } from '../targets/say.ts'

/** One request of a bench, as every target gets it. */
export interface Sent {
  readonly method: 'GET' | 'POST'
  /** From the root of the vendor's API. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** One row of the bench. `n` counts the requests of a target: what has to be new each time is made from it. */
export interface Call {
  readonly name: string
  request(target: Ready, token: string, n: number): Sent
}

/** What is measured of one vendor's twin. */
export interface Service {
  readonly calls: readonly Call[]
  /** Puts there what the calls read, where the seed did not. */
  fill?(target: Ready, send: (sent: Sent) => Promise<string>): Promise<void>
}
