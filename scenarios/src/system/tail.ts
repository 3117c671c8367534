import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

/** The lines that somebody else adds to a file, as they come. What is there already was heard before. */
export class Tail {
  readonly #file: string
  readonly #hear: (line: string) => void
  readonly #decoder = new StringDecoder('utf8')
  #offset: number
  #rest = ''

  constructor(file: string, hear: (line: string) => void) {
    this.#file = file
    this.#hear = hear
    this.#offset = existsSync(file) ? statSync(file).size : 0
  }

  /** Hears what was added since the last time; with `last`, also a line that has no end. */
  read(last = false): void {
    const lines = (this.#rest + this.#added()).split('\n')
    this.#rest = last ? '' : (lines.pop() as string)
    for (const line of lines) if (line !== '') this.#hear(line)
  }

  #added(): string {
    if (!existsSync(this.#file)) return ''
    const length = statSync(this.#file).size - this.#offset
    if (length <= 0) return ''
    const bytes = Buffer.alloc(length)
    const file = openSync(this.#file, 'r')
    try {
      const got = readSync(file, bytes, 0, length, this.#offset)
      this.#offset += got
      return this.#decoder.write(bytes.subarray(0, got))
    } finally {
      closeSync(file)
    }
  }
}
