import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'junit2json'
import { expect, test } from 'vitest'
import { comparisonOf } from '../src/compare/comparison.ts'
import { loadScenario } from '../src/format/load.ts'
import { junit } from '../src/report/junit.ts'
import { run } from '../src/run/run.ts'
import { summaryOf } from '../src/run/summary.ts'
import { har } from '../src/trajectory/har.ts'
import { otel } from '../src/trajectory/otel.ts'
import { readTrajectory } from '../src/trajectory/store.ts'
import type { Trajectory } from '../src/trial/trajectory.ts'
import { folder } from './stage.ts'

// What is exported is held against what others have written about these forms.
const require = createRequire(import.meta.url)
const { opentelemetry } = require('@opentelemetry/otlp-transformer/build/src/generated/root.js')
const Traces = opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest

const STORY = `
play:
  - call: slack.chat.postMessage
    with: { channel: "#general", text: "<one> & \\u0007 \\"two\\"" }
  - call: slack.users.list
    with: { limit: 2 }
  - call: google-drive.drive.files.list
    with: { q: "name contains 'a' and trashed = false", pageSize: 3 }
  - call: google-drive.drive.files.get
    with: { fileId: nobody }
satisfied when: { traffic: [{ of: "*", count: 9, name: 'nine <calls> & "more"' }] }
`
let known: Trajectory | undefined
/** Played once: a trial in which some exchanges fail. */
async function played(): Promise<Trajectory> {
  if (known) return known
  const file = join(folder(), 'story.scenario.yaml')
  writeFileSync(file, `scenario: story\nstory: a test\nworld: { twins: [slack, google-drive] }\n${STORY}`)
  const { trials } = await run([await loadScenario(file)], { workers: 0, out: folder(), faults: ['rl.first-two-429'] })
  known = readTrajectory(trials.at(-1)?.file as string)
  return known
}

test('an archive is what the schema of HTTP Archive 1.2 asks for', async () => {
  const schemas = require('har-schema') as Record<string, { $id: string }>
  const ajv = new Ajv({ allErrors: true, strict: false, schemas: [require('ajv/dist/refs/json-schema-draft-06.json')] })
  ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)))
  ajv.addFormat('uri', (text: string) => URL.canParse(text))
  for (const format of ['ipv4', 'ipv6']) ajv.addFormat(format, /^[0-9a-f.:]+$/)
  for (const schema of Object.values(schemas)) ajv.addSchema(schema)
  const check = ajv.getSchema(schemas.har?.$id as string)
  const archive = JSON.parse(JSON.stringify(har([await played()])))
  expect(check?.(archive), JSON.stringify(check?.errors)).toBe(true)
  expect(archive.log.entries).toHaveLength(4)
  expect(archive.log.entries[2].request.queryString).toContainEqual({
    name: 'q',
    value: "name contains 'a' and trashed = false",
  })
  for (const { request } of archive.log.entries) expect(() => new URL(request.url)).not.toThrow()
  expect(check?.({ log: {} })).toBe(false)
})

test('a trace is what the protocol of OpenTelemetry says, with nothing that it does not know', async () => {
  const written = JSON.parse(JSON.stringify(otel([await played()])))
  // The mapping to JSON writes identifiers in hexadecimal, where that of Protocol Buffers has base64.
  const read = Traces.fromObject(withBytes(written))
  expect(Traces.verify(read)).toBeNull()
  const back = Traces.toObject(read, { longs: String, bytes: (bytes: Uint8Array) => Buffer.from(bytes) })
  expect(withHex(back)).toEqual(written)
  const spans = written.resourceSpans[0].scopeSpans[0].spans
  for (const span of spans) {
    expect(span.traceId).toMatch(/^[0-9a-f]{32}$/)
    expect(span.spanId).toMatch(/^[0-9a-f]{16}$/)
    expect(BigInt(span.endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(span.startTimeUnixNano))
  }
  expect(new Set(spans.map(({ spanId }: { spanId: string }) => spanId)).size).toBe(spans.length)
})

test('a result is read by build servers as it was meant', async () => {
  const trajectory = await played()
  const trials = [
    summaryOf(trajectory),
    { ...summaryOf(trajectory), trial: 1, outcome: 'satisfied' as const, failed: [] },
  ]
  const stories = [{ scenario: 'story', faults: trajectory.faults, asked: 'x' }]
  const good = trials.map((trial) => ({ ...trial, outcome: 'satisfied' as const }))
  const comparison = comparisonOf({ trials: good, stories }, { trials, stories })
  const read = await parse(junit({ trials }, comparison))
  expect(read).toMatchObject({
    tests: 3,
    failures: 1,
    errors: 0,
    testsuite: [
      { name: 'story', tests: 2, failures: 1, errors: 0, skipped: 0 },
      { name: 'comparison', tests: 1 },
    ],
  })
  const [first, second] = (read && 'testsuite' in read && read.testsuite?.[0]?.testcase) || []
  expect(first).toMatchObject({
    classname: 'story',
    name: 'trial 0 rl.first-two-429',
    failure: [{ message: 'traffic[0] nine <calls> & "more": 4 of them, not 9' }],
  })
  expect(second?.failure).toBeUndefined()
})

const BYTES = new Set(['traceId', 'spanId', 'parentSpanId'])
type Json = Record<string, unknown>
const walk = (value: unknown, change: (key: string, value: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => walk(item, change))
  if (!value || typeof value !== 'object' || Buffer.isBuffer(value)) return value
  return Object.fromEntries(Object.entries(value as Json).map(([key, item]) => [key, walk(change(key, item), change)]))
}
const withBytes = (value: unknown) =>
  walk(value, (key, item) => (BYTES.has(key) ? Buffer.from(item as string, 'hex').toString('base64') : item))
const withHex = (value: unknown) => walk(value, (_, item) => (Buffer.isBuffer(item) ? item.toString('hex') : item))
