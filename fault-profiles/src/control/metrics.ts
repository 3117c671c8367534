import type { Engine } from '../engine/engine.ts'

const text = (value: string) => value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

type Sample = readonly [labels: Readonly<Record<string, string>>, value: number]

/** One metric in the text format that Prometheus reads. */
function metric(name: string, type: 'counter' | 'gauge', help: string, samples: readonly Sample[]): string {
  const lines = samples.map(([labels, value]) => {
    const pairs = Object.entries(labels).map(([label, said]) => `${label}="${text(said)}"`)
    return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`
  })
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines, ''].join('\n')
}

export function metricsOf(engine: Engine): string {
  const { universe, attempts } = engine
  engine.ledger.list({ limit: 1 })
  const counted = (outcome: string, columns: string): Record<string, any>[] =>
    universe.database
      .prepare(`SELECT ${columns}, count(*) AS count FROM log.faults WHERE outcome = ? GROUP BY ${columns}`)
      .all(outcome) as Record<string, any>[]
  const running = [...engine.runs.values()].filter(({ state }) => state === 'running')
  return [
    metric(
      'twin_fault_injected_total',
      'counter',
      'Faults injected.',
      counted('injected', 'fault, twin, op').map(({ fault, twin, op, count }) => [{ fault, twin, op }, count]),
    ),
    metric(
      'twin_fault_suppressed_total',
      'counter',
      'Faults that were chosen and held back.',
      counted('suppressed', 'reason').map(({ reason, count }) => [{ reason }, count]),
    ),
    metric('twin_fault_active', 'gauge', 'Connections that a fault holds.', [[{}, engine.held]]),
    metric('twin_fault_runs', 'gauge', 'Runs at work.', [[{}, running.length]]),
    metric(
      'twin_retry_observed_total',
      'counter',
      'Requests that were further attempts at a call.',
      [...attempts.retries].map(([name, count]) => {
        const [twin = '', op = '', attempt = ''] = name.split('\u001f')
        return [{ twin, op, attempt }, count]
      }),
    ),
    metric('twin_duplicate_effect_total', 'counter', 'Calls that took effect more than once.', [
      [{}, attempts.repeated.length],
    ]),
  ].join('')
}
