import { send } from './ask.ts'

export interface ServerEvent {
  readonly event: string
  readonly data: any
}

/** Server-sent events, read by fetch: an EventSource can show no token. Ends when the server does or the signal says so. */
export async function* listen(path: string, signal: AbortSignal): AsyncGenerator<ServerEvent> {
  const reply = await send(path, { signal, headers: { accept: 'text/event-stream' } })
  let rest = ''
  for await (const text of reply.body!.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + text).split('\n\n')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const event = read(part)
      if (event) yield event
    }
  }
}

function read(part: string): ServerEvent | undefined {
  let event = 'message'
  let data = ''
  for (const line of part.split('\n')) {
    if (line.startsWith('event: ')) event = line.slice(7)
    else if (line.startsWith('data: ')) data += line.slice(6)
  }
  return data === '' ? undefined : { event, data: JSON.parse(data) }
}
