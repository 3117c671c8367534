import type { Stage } from '../src/replay/stage.ts'
import type { HarEntry } from '../src/tape/har.ts'
import type { Tape } from '../src/tape/tape.ts'

export interface Call {
  readonly method: string
  readonly url: string
  readonly body?: unknown
}

/** What a stage answers to calls, as a recording. A call may use what was answered before. */
export async function record(
  stage: Stage,
  service: string,
  calls: readonly (Call | ((answers: readonly any[]) => Call))[],
): Promise<Tape> {
  await stage.fresh()
  const answers: any[] = []
  const entries: HarEntry[] = []
  for (const one of calls) {
    const call = typeof one === 'function' ? one(answers) : one
    const text = call.body === undefined ? undefined : JSON.stringify(call.body)
    const type = { 'content-type': 'application/json' }
    const answer = await stage.send({
      service,
      method: call.method,
      url: new URL(call.url),
      headers: text === undefined ? {} : type,
      ...(text !== undefined && { body: Buffer.from(text) }),
      isRefused: false,
    })
    answers.push(answer.body === '' ? undefined : JSON.parse(answer.body))
    entries.push(entry(call, text, answer.status, answer.headers, answer.body, service))
  }
  return { name: 'made.har', entries, places: [], isWhole: true }
}

export const entry = (
  { method, url }: Pick<Call, 'method' | 'url'>,
  sent: string | undefined,
  status: number,
  headers: Readonly<Record<string, string>>,
  text: string,
  service: string,
): HarEntry => ({
  startedDateTime: '2026-03-02T09:00:00.000Z',
  time: 0,
  request: {
    method,
    url,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: [],
    queryString: [],
    headersSize: -1,
    bodySize: -1,
    ...(sent !== undefined && { postData: { mimeType: 'application/json', text: sent } }),
  },
  response: {
    status,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    content: { size: text.length, mimeType: headers['content-type'] ?? '', text },
    redirectURL: '',
    headersSize: -1,
    bodySize: -1,
  },
  cache: {},
  timings: { send: 0, wait: 0, receive: 0 },
  _x: { service },
})

/** The tape with one reply changed: its JSON by `change`, which may return a new body; its status and headers by `rest`. */
export function changed(
  tape: Tape,
  index: number,
  change: (body: any) => unknown,
  rest: { status?: number; without?: string; headers?: Record<string, string> } = {},
): Tape {
  const entries = tape.entries.map((one, at) => {
    if (at !== index) return one
    const body = JSON.parse(one.response.content.text || 'null')
    const text = JSON.stringify(change(body) ?? body)
    const headers = one.response.headers.filter(({ name }) => name !== rest.without)
    const more = Object.entries(rest.headers ?? {}).map(([name, value]) => ({ name, value }))
    const content = { ...one.response.content, text }
    return {
      ...one,
      response: {
        ...one.response,
        status: rest.status ?? one.response.status,
        content,
        headers: [...headers, ...more],
      },
    }
  })
  return { ...tape, entries }
}
