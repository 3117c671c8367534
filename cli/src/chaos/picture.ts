import type { Entry } from '@dtu/fault-profiles'
import type { Client } from '../client.ts'
import { print, printJson } from '../output/print.ts'

const MARKS: Readonly<Record<string, string>> = { injected: '●', suppressed: '○', passed: '·' }

/** One decision on one line. */
function line({ vtime, outcome, fault, n, op, action, commit, reason, attempt }: Entry): string {
  const what = outcome === 'injected' ? `${action ?? ''}${commit ? ` (write: ${commit})` : ''}` : (reason ?? '')
  const again = attempt > 1 ? `, attempt ${attempt}` : ''
  return `${new Date(vtime).toISOString().slice(11, 23)} ${MARKS[outcome]} ${fault} #${n}  ${op}${again}  ${what}`.trimEnd()
}

/** Shows decisions as they are made, until the universe ends. */
export async function picture(
  client: Client,
  path: string,
  { json, all }: { json?: boolean; all?: boolean },
): Promise<void> {
  const reply = await client.send('GET', path, undefined, { headers: { accept: 'text/event-stream' } })
  let rest = ''
  try {
    for await (const chunk of reply.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const events = (rest + chunk).split('\n\n')
      rest = events.pop() ?? ''
      for (const event of events) {
        const data = event.split('\n').find((one) => one.startsWith('data: '))
        const entry: Entry | undefined = data && JSON.parse(data.slice('data: '.length))
        if (!entry || (!all && entry.outcome !== 'injected')) continue
        if (json) printJson(entry)
        else print(line(entry))
      }
    }
  } catch {
    // Cut off: the universe was stopped.
  }
  console.error('the universe has ended')
}
