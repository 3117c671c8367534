import type { Exchange } from '@dtu/kit'
import type { Client } from '../client.ts'

/** Reads the stream of exchanges until the universe ends it. */
export async function follow(client: Client, path: string, write: (exchange: Exchange) => void): Promise<void> {
  const reply = await client.send('GET', path, undefined, { headers: { accept: 'text/event-stream' } })
  let rest = ''
  try {
    for await (const chunk of reply.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const events = (rest + chunk).split('\n\n')
      rest = events.pop() ?? ''
      for (const event of events) {
        const data = event.split('\n').find((line) => line.startsWith('data: '))
        if (data) write(JSON.parse(data.slice('data: '.length)))
      }
    }
  } catch {
    // Cut off: the universe was stopped.
  }
  console.error('the universe has ended the journal')
}
