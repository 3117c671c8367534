import { tally } from '../judge/ballot.ts'
import type { Entry } from './record.ts'

/** One thing that happened, in a line. */
export function say(entry: Entry): string {
  switch (entry.kind) {
    case 'exchange': {
      const { method, twin, operation, path, status, faults } = entry.exchange
      const bent = faults && faults.length > 0 ? ` (${faults.join(', ')})` : ''
      return `${entry.by} ${method} ${twin} ${operation ?? path} → ${status}${bent}`
    }
    case 'change': {
      const { twin, table, key, before, after } = entry.change
      const sort = !before ? 'added' : after ? 'changed' : 'removed'
      return `  ${twin}.${table} ${sort}: ${key}${entry.cause === undefined ? ' (by itself)' : ` (#${entry.cause})`}`
    }
    case 'act':
      return `people ${entry.act} ${JSON.stringify(entry.input)}`
    case 'step':
      return `step ${entry.step + 1} ${entry.what}${entry.answer === undefined ? '' : ` → ${JSON.stringify(entry.answer)}`}`
    case 'output':
      return `${entry.stream === 'out' ? 'app' : `app (${entry.stream})`}: ${entry.line}`
    case 'exit':
      return `app ended with ${entry.signal ?? entry.code}`
    case 'fault':
      return `  fault ${entry.fault} on #${entry.exchange}`
    case 'judged':
      return `judge ${JSON.stringify(entry.question)} → ${tally(entry.votes)}`
    case 'visit':
      return `${entry.play} (${entry.visit}) ${entry.outcome} after ${Math.round(entry.took)} ms${entry.detail === undefined ? '' : `: ${entry.detail}`}`
    case 'clock':
      return `clock ${new Date(entry.to).toISOString()}`
  }
}
