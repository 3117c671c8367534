import { createHash } from 'node:crypto'
import type { Trajectory } from '../trial/trajectory.ts'
import { type Entry, exchangesOf } from './record.ts'

const ids = (text: string, length: number) => createHash('sha256').update(text).digest('hex').slice(0, length)
/** Nanoseconds as text: too many for a number. */
const nanos = (milliseconds: number) => {
  const whole = Math.floor(milliseconds)
  return String(BigInt(whole) * 1_000_000n + BigInt(Math.round((milliseconds - whole) * 1e6)))
}
const text = (key: string, value: string) => ({ key, value: { stringValue: value } })

/** Trajectories as OpenTelemetry traces (OTLP/JSON): each trial is a root, each of its exchanges a span below it. Times are the universe's. */
export const otel = (trajectories: readonly Trajectory[]): object => ({
  resourceSpans: [
    {
      resource: { attributes: [text('service.name', 'dtu')] },
      scopeSpans: [{ scope: { name: 'dtu' }, spans: trajectories.flatMap(spansOf) }],
    },
  ],
})

function spansOf({ scenario, trial, outcome, faults, entries }: Trajectory): object[] {
  const traceId = ids(`${scenario}/${faults}/${trial}`, 32)
  const root = ids(`${traceId}/root`, 16)
  const start = entries[0]?.at ?? 0
  const attributes = [text('dtu.outcome', outcome), text('dtu.faults', faults.join(' '))]
  const spans = exchangesOf(entries).map(({ n, at, by, exchange }) => ({
    traceId,
    spanId: ids(`${traceId}/${n}`, 16),
    parentSpanId: root,
    name: `${exchange.twin} ${exchange.operation ?? exchange.path}`,
    kind: 3,
    startTimeUnixNano: nanos(at),
    endTimeUnixNano: nanos(at + exchange.micros / 1000),
    attributes: [
      text('http.request.method', exchange.method),
      text('url.path', exchange.path),
      { key: 'http.response.status_code', value: { intValue: String(exchange.status) } },
      text('dtu.by', by),
    ],
    status: exchange.status >= 400 ? { code: 2 } : {},
  }))
  const trialSpan = {
    traceId,
    spanId: root,
    name: `${scenario} trial ${trial}`,
    kind: 1,
    startTimeUnixNano: nanos(start),
    endTimeUnixNano: nanos(Math.max(...entries.map(endOf), start)),
    attributes,
    status: outcome === 'satisfied' ? { code: 1 } : { code: 2 },
  }
  return [trialSpan, ...spans]
}

/** Universe time at which something was over. */
const endOf = (entry: Entry): number => entry.at + (entry.kind === 'exchange' ? entry.exchange.micros / 1000 : 0)
