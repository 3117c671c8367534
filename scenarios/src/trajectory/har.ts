import type { Trajectory } from '../trial/trajectory.ts'
import { exchangesOf } from './record.ts'

/** A trajectory's exchanges as HTTP Archive 1.2. Times are the universe's; `_by` says who asked. */
export function har({ scenario, trial, entries }: Trajectory): object {
  return {
    log: {
      version: '1.2',
      creator: { name: 'dtu', version: '0.1.0' },
      comment: `${scenario}, trial ${trial}`,
      entries: exchangesOf(entries).map(({ at, by, exchange }) => ({
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
            text: exchange.replyBody ?? '',
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
      })),
    },
  }
}

const pairs = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => ({ name, value }))
