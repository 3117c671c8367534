import type { Bindings } from '../../replay/bindings.ts'
import type { Target } from '../../replay/target.ts'
import { type Json, readJson } from '../../score/json.ts'
import { refusedWith } from '../maker.ts'

const HEADERS = { accept: 'application/json', 'content-type': 'application/json' }

/** The org that a tape is played against, while what the tape presumes is made in it. */
export class Org {
  readonly #target: Target
  readonly #bindings: Bindings
  readonly #origin: string

  constructor(target: Target, bindings: Bindings, origin: string) {
    this.#target = target
    this.#bindings = bindings
    this.#origin = origin
  }

  /** Says what the twin calls a recorded id; nothing when one of them is not known. */
  bind(recorded: string | undefined, twin: string | undefined): void {
    if (recorded && twin) this.#bindings.bind(recorded, twin)
  }

  has(recorded: string): boolean {
    return this.#bindings.has(recorded)
  }

  /** A recorded id as the twin has it. */
  id(recorded = ''): string {
    return this.#bindings.text(recorded)
  }

  /** A recorded value with the twin's ids in it. */
  spoken(recorded: unknown): any {
    return this.#bindings.value(recorded as Json)
  }

  async call(method: string, path: string, body?: unknown): Promise<{ status: number; body: any }> {
    const answer = await this.#target.send({
      service: 'okta',
      method,
      url: new URL(path, this.#origin),
      headers: HEADERS,
      ...(body !== undefined && { body: Buffer.from(JSON.stringify(body)) }),
      isRefused: false,
    })
    return { status: answer.status, body: readJson(answer.body) ?? null }
  }

  /** A call that has to succeed. */
  async must(method: string, path: string, body?: unknown): Promise<any> {
    const reply = await this.call(method, path, body)
    if (reply.status >= 300) throw new Error(`${method} ${path}: ${refusedWith(reply.status, reply.body)}`)
    return reply.body
  }

  /** What people do without the API. */
  act(name: string, wish: Readonly<Record<string, unknown>>): any {
    if (!this.#target.act) throw new Error('no API call makes it, and what people do cannot be asked for over HTTP')
    return this.#target.act('okta', name, wish)
  }

  /** The id of the administrator: whoever asks. */
  async administrator(): Promise<string> {
    return (await this.must('GET', '/api/v1/users/me')).id
  }
}
