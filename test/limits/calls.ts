import type { TestUniverse } from '@dtu/kit/testing'
import { startUniverse } from '@dtu/twins/testing'
import { onTestFinished } from 'vitest'

/** The statuses of so many calls, one after the other. */
export async function statuses(count: number, asked: () => Promise<{ readonly status: number }>): Promise<number[]> {
  const seen: number[] = []
  for (let n = 0; n < count; n++) seen.push((await asked()).status)
  return seen
}

/** So many statuses of a kind. */
export const times = (count: number, status = 200): number[] => Array(count).fill(status)

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: any
}

export interface Limited {
  readonly world: TestUniverse
  /** Calls a twin with a credential, `GET /path` or `POST /path`, without a socket. */
  call(line: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  advance(milliseconds: number): Promise<void>
}

/** One twin whose limits are kept, on a clock that stands still. */
export function limited(
  twin: string,
  headers: (credentials: Readonly<Record<string, string>>) => Record<string, string>,
  limits: 'documented' | 'tight' = 'documented',
  preset?: string,
): Limited {
  const world = startUniverse({ twins: [twin] })
  onTestFinished(() => world.close())
  world.universe.limits = limits
  if (preset !== undefined) world.universe.choosePresets({ [twin]: preset })
  const own = headers(world.credentials[twin] ?? {})
  return {
    world,
    async call(line, body, more) {
      const [method = 'GET', url = '/'] = line.split(' ')
      const json: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
      const reply = await world.handle(twin, {
        method,
        url,
        headers: { ...own, ...json, ...more },
        ...(body !== undefined && { body: Buffer.from(JSON.stringify(body)) }),
      })
      const text = reply.body.toString()
      return { ...reply, body: /^[[{]/.test(text) ? JSON.parse(text) : text }
    },
    advance: (milliseconds) => world.universe.advance(milliseconds),
  }
}
