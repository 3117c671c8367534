import { createHash } from 'node:crypto'
import type { Trajectory } from '../trial/trajectory.ts'
import { exchangesOf } from './record.ts'

const ids = (text: string, length: number) => createHash('sha256').update(text).digest('hex').slice(0, length)
const nanos = (milliseconds: number) => `${Math.round(milliseconds)}000000`
const text = (key: string, value: string) => ({ key, value: { stringValue: value } })

/** A trajectory as an OpenTelemetry trace (OTLP/JSON): the trial is the root, each exchange a span below it. */
export function otel({ scenario, trial, outcome, faults, took, entries }: Trajectory): object {
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
      { key: 'http.response.status_code', value: { intValue: exchange.status } },
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
    endTimeUnixNano: nanos((entries.at(-1)?.at ?? start) + took),
    attributes,
    status: outcome === 'satisfied' ? { code: 1 } : { code: 2 },
  }
  return {
    resourceSpans: [
      {
        resource: { attributes: [text('service.name', 'dtu')] },
        scopeSpans: [{ scope: { name: 'dtu' }, spans: [trialSpan, ...spans] }],
      },
    ],
  }
}
