import { closeSync, existsSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { OperatorError } from '@dtu/kit/errors'
import { type HiddenRequest, hideRequest, redactEntry } from '../redact/entry.ts'
import type { Redactor } from '../redact/redactor.ts'
import { RECORDER } from '../tape/corpus.ts'
import type { HarEntry, HarRequest } from '../tape/har.ts'

const END = '\n]}}\n'

/**
 * A HAR file that is whole after every entry: each is written, without credentials, over the file's last line, and the end
 * behind it anew. A process that is killed loses no entry that was added.
 */
export class Writer {
  readonly file: string
  entries = 0
  readonly #redactor: Redactor
  readonly #handle: number
  #end: number
  #isClosed = false

  /**
   * @param creator who wrote it, when not the recorder itself
   * @throws {OperatorError} when the file is there already
   */
  constructor(
    file: string,
    redactor: Redactor,
    { expires, creator: name = RECORDER }: { readonly expires?: Date | undefined; readonly creator?: string } = {},
  ) {
    if (existsSync(file))
      throw new OperatorError('recorded_already', `${file} is there already`, { hint: 'choose another: --out <file>' })
    mkdirSync(dirname(file), { recursive: true })
    this.file = file
    this.#redactor = redactor
    this.#handle = openSync(file, 'w', 0o600)
    const creator = JSON.stringify({ name, version: '0.1.0' })
    const expiry = expires ? `,"_expires":${JSON.stringify(expires.toISOString())}` : ''
    const head = `{"log":{"version":"1.2","creator":${creator}${expiry},"entries":[`
    this.#end = Buffer.byteLength(head)
    writeSync(this.#handle, head + END)
  }

  /** The kernel has it when this returns. What comes after the end is not kept. */
  add(entry: HarEntry, hidden?: HiddenRequest): void {
    if (this.#isClosed) return
    const redacted = JSON.stringify(redactEntry(entry, this.#redactor, hidden))
    const bytes = Buffer.from(`${this.entries > 0 ? ',' : ''}\n${redacted}${END}`)
    for (let written = 0; written < bytes.length; )
      written += writeSync(this.#handle, bytes, written, bytes.length - written, this.#end + written)
    this.#end += bytes.length - END.length
    this.entries++
  }

  /** Takes the work on a request from its reply's way: it is done while the service is waited for. */
  hide(request: HarRequest): HiddenRequest {
    return hideRequest(request, this.#redactor)
  }

  close(): void {
    this.#isClosed = true
    closeSync(this.#handle)
  }
}
