import type { Socket } from 'node:net'
import type { RawReply } from '@dtu/kit'

/** A connection whose reply does not end well. */
export interface Line {
  readonly socket: Socket
  readonly reply: RawReply
  readonly body: Buffer
  /** The head as it should be, with what else a fault puts into it. */
  head(more?: {
    readonly lines?: readonly string[]
    readonly framing?: 'content-length' | 'chunked' | 'eof' | number
  }): string
  /** Resolves when the bytes were handed to the network. */
  write(bytes: string | Buffer): Promise<void>
  /** Closes with a FIN, behind what was written. */
  close(): void
  /** Closes with an RST, when the client had time to read what was written. */
  reset(): Promise<void>
  pause(milliseconds: number): Promise<void>
  /** Says and does nothing more until told to stop, or until so many milliseconds have gone. */
  hang(milliseconds: number | undefined): Promise<void>
}

/** Does to a connection what a fault wants done. The connection is closed when it is through. */
export interface Ending {
  run(line: Line): Promise<void>
  /** Whether the connection stays open for the next request. */
  readonly keep?: boolean
  /** The code of the error that a client without a socket gets. */
  readonly code: string
}
