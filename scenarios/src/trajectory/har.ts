import type { Trajectory } from '../trial/trajectory.ts'
import { exchangesOf } from './record.ts'

/** The exchanges of trajectories as HTTP Archive 1.2. Times are the universe's; `_by` says who asked. */
export const har = (trajectories: readonly Trajectory[]): object => ({
  log: {
    version: '1.2',
    creator: { name: 'dtu', version: '0.1.0' },
    comment: trajectories.map(({ scenario, trial }) => `${scenario}, trial ${trial}`).join('; '),
    entries: trajectories.flatMap(entriesOf),
  },
})

function entriesOf({ entries, scenario, trial }: Trajectory): object[] {
  return exchangesOf(entries).map(({ at, by, exchange }) => ({
    startedDateTime: new Date(at).toISOString(),
    time: exchange.micros / 1000,
    request: {
      method: exchange.method,
      url: `http://${exchange.twin}.invalid${exchange.path}`,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(exchange.requestHeaders),
      queryString: [...new URLSearchParams(exchange.path.split('?')[1] ?? '')].map(([name, value]) => ({
        name,
        value,
      })),
      headersSize: -1,
      bodySize: exchange.requestBody?.length ?? 0,
      ...(exchange.requestBody !== null && {
        postData: { mimeType: exchange.requestHeaders['content-type'] ?? '', text: exchange.requestBody },
      }),
    },
    response: {
      status: exchange.status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(exchange.replyHeaders),
      content: {
        size: exchange.replyBody?.length ?? 0,
        mimeType: exchange.replyHeaders['content-type'] ?? '',
        ...contentOf(exchange.replyBody ?? ''),
      },
      redirectURL: exchange.replyHeaders.location ?? '',
      headersSize: -1,
      bodySize: exchange.replyBody?.length ?? 0,
    },
    cache: {},
    timings: { send: 0, wait: exchange.micros / 1000, receive: 0 },
    _twin: exchange.twin,
    _operation: exchange.operation,
    _by: by,
    _trial: `${scenario}/${trial}`,
  }))
}

const pairs = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => ({ name, value }))

/** Bytes that are no text stand as base64 in a trajectory. */
const contentOf = (body: string) =>
  body.startsWith('base64:') ? { text: body.slice('base64:'.length), encoding: 'base64' } : { text: body }
