import { type HarEntry, type HarHeader, headersOf } from '../tape/har.ts'
import type { Tape } from '../tape/tape.ts'
import { challengeIn, labelOf, saidIn } from './said.ts'

/** Something that the service said to the app while it was recorded. */
export interface Expected {
  readonly index: number
  /** The path it was said to. */
  readonly path: string
  readonly label: string
  /** As the reply of an exchange, so that it is compared as one. */
  readonly entry: HarEntry
  /** What the app answered. */
  readonly answer: HarEntry['response']
  /** The word that the app was asked to repeat. */
  readonly challenge: string | undefined
}

/** What a service said to an app: what nobody can tell apart is taken in the order in which it was said. */
export class Queue {
  readonly #waiting: Expected[]

  constructor(expected: readonly Expected[]) {
    this.#waiting = [...expected]
  }

  take(path: string, label: string): Expected | undefined {
    const at = this.#waiting.findIndex((one) => one.path === path && one.label === label)
    return at < 0 ? undefined : this.#waiting.splice(at, 1)[0]
  }

  /** What was never said. */
  get rest(): readonly Expected[] {
    return this.#waiting
  }
}

/** The calls of a tape that the service made. */
export const callsIn = (tape: Tape): Expected[] =>
  tape.entries.flatMap((entry, index) => {
    if (entry._x?.direction !== 'incoming' || entry.response.status === 101) return []
    const { request, response } = entry
    const said = saidIn(request.postData?.text ?? '', request.postData?.mimeType)
    const challenge = challengeIn(headersOf(request.headers), said)
    const text = said === undefined || said === null ? request.postData?.text : JSON.stringify(said)
    return [
      expected(index, entry, { text, headers: request.headers, label: labelOf(said), answer: response, challenge }),
    ]
  })

/** What the service said over a WebSocket of a tape. */
export const framesIn = (tape: Tape, index: number): Expected[] => {
  const entry = tape.entries[index] as HarEntry
  return (entry._webSocketMessages ?? [])
    .filter(({ type, opcode }) => type === 'receive' && opcode === 1)
    .map(({ data }) => {
      const label = labelOf(saidIn(data))
      return expected(index, entry, { text: data, headers: [], label, answer: entry.response, challenge: undefined })
    })
}

/** Headers of the way there. */
export const WAY = /^(host|connection|content-length|transfer-encoding|accept.*|x-forwarded-.*)$/i

function expected(
  index: number,
  entry: HarEntry,
  {
    text,
    headers,
    ...rest
  }: { text: string | undefined; headers: readonly HarHeader[] } & Pick<Expected, 'label' | 'answer' | 'challenge'>,
): Expected {
  const { postData: _, ...request } = entry.request
  const said = headers.filter(({ name }) => !WAY.test(name))
  const response = {
    ...entry.response,
    status: 200,
    headers: said,
    content: { size: text?.length ?? 0, mimeType: 'application/json', ...(text !== undefined && { text }) },
  }
  const { _webSocketMessages: _frames, ...plain } = entry
  return {
    index,
    path: new URL(entry.request.url).pathname,
    entry: { ...plain, time: 0, request: { ...request, method: 'EVENT' }, response },
    ...rest,
  }
}
