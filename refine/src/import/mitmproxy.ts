import { OperatorError } from '@dtu/kit/errors'
import type { HarEntry, SocketFrame } from '../tape/har.ts'
import { entryFrom } from './foreign.ts'

type Value = Buffer | string | number | boolean | null | Value[] | Map<string, Value>

/** A flow dump of mitmproxy: typed netstrings, one dictionary for each flow. */
export function mitmproxy(bytes: Buffer): HarEntry[] {
  const entries: HarEntry[] = []
  for (let at = 0; at < bytes.length; ) {
    const { value, end } = read(bytes, at)
    at = end
    const entry = value instanceof Map && text(value.get('type')) === 'http' ? entryOf(value) : undefined
    if (entry) entries.push(entry)
  }
  return entries
}

export const isFlowDump = (bytes: Buffer): boolean =>
  /^\d{1,12}:/.test(bytes.subarray(0, 14).toString('latin1')) && bytes.at(-1) === BRACE

const BRACE = '}'.charCodeAt(0)

/** `5:hello,`: a length, the bytes, and what they are. */
function read(bytes: Buffer, from: number): { value: Value; end: number } {
  const colon = bytes.indexOf(':', from)
  const length = Number(bytes.subarray(from, colon).toString('latin1'))
  const start = colon + 1
  const end = start + length
  if (colon < 0 || !Number.isInteger(length) || end >= bytes.length)
    throw new OperatorError('broken_dump', `the flow dump is broken at byte ${from}`, {
      hint: 'export it again, or as HAR',
    })
  return { value: typed(String.fromCharCode(bytes[end] as number), bytes.subarray(start, end), from), end: end + 1 }
}

function typed(type: string, data: Buffer, at: number): Value {
  if (type === ',') return data
  if (type === ';') return data.toString()
  if (type === '#' || type === '^') return Number(data.toString())
  if (type === '!') return data.toString() === 'true'
  if (type === '~') return null
  const items = [...all(data)]
  if (type === ']') return items
  if (type === '}')
    return new Map(items.flatMap((item, n) => (n % 2 === 0 ? [[text(item), items[n + 1] as Value] as const] : [])))
  throw new OperatorError('broken_dump', `the flow dump has a value of the unknown type '${type}' at byte ${at}`)
}

function* all(data: Buffer): Generator<Value> {
  for (let at = 0; at < data.length; ) {
    const { value, end } = read(data, at)
    at = end
    yield value
  }
}

const text = (value: Value | undefined): string =>
  Buffer.isBuffer(value) ? value.toString() : value === undefined || value === null ? '' : String(value)

const headersOf = (value: Value | undefined) =>
  (Array.isArray(value) ? value : []).map((pair) => {
    const [name, content] = pair as Value[]
    return { name: text(name), value: text(content) }
  })

function entryOf(flow: Map<string, Value>): HarEntry | undefined {
  const [request, response] = [flow.get('request'), flow.get('response')]
  if (!(request instanceof Map) || !(response instanceof Map)) return undefined
  const port = Number(request.get('port'))
  const scheme = text(request.get('scheme'))
  const isUsual = port === (scheme === 'https' ? 443 : 80)
  const host = headersOf(request.get('headers')).find(({ name }) => name.toLowerCase() === 'host')?.value
  const address = host ?? `${text(request.get('host'))}${isUsual ? '' : `:${port}`}`
  const frames = framesOf(flow.get('websocket'))
  return entryFrom({
    at: Number(request.get('timestamp_start')),
    method: text(request.get('method')),
    url: `${scheme}://${address}${text(request.get('path'))}`,
    headers: headersOf(request.get('headers')),
    body: bytesOf(request.get('content')),
    status: Number(response.get('status_code')),
    statusText: text(response.get('reason')),
    replyHeaders: headersOf(response.get('headers')),
    replyBody: bytesOf(response.get('content')),
    ...(frames && { frames }),
  })
}

const bytesOf = (value: Value | undefined): Buffer | undefined => (Buffer.isBuffer(value) ? value : undefined)

const TEXT = 1

function framesOf(socket: Value | undefined): SocketFrame[] | undefined {
  const messages = socket instanceof Map ? socket.get('messages') : undefined
  if (!Array.isArray(messages)) return undefined
  return messages.map((message) => {
    const [opcode, isFromClient, content, time] = message as Value[]
    const bytes = Buffer.isBuffer(content) ? content : Buffer.from(text(content))
    return {
      type: isFromClient ? 'send' : 'receive',
      time: Number(time),
      opcode: Number(opcode),
      data: bytes.toString(Number(opcode) === TEXT ? 'utf8' : 'base64'),
    }
  })
}
