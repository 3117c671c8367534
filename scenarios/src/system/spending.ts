import { milliseconds } from '@dtu/kit/duration'
import type { AgentSystem } from '../format/system.ts'
import { type Entry, exchangesOf } from '../trajectory/record.ts'

/** What an agent says it spent. Money is in whatever currency it says it in. */
export interface Spending {
  readonly tokens: number
  readonly money: number
}

/**
 * Adds up what the lines of an agent's output and transcript say, JSON objects each: `tokens`, or a `usage` as models report it;
 * `cost`, `cost_usd`, `total_cost_usd`. A line of `type: result` is the sum of those before it (Claude Code's stream-json).
 */
export function spendingOf(entries: readonly Entry[]): Spending {
  let spent: Spending = { tokens: 0, money: 0 }
  for (const entry of entries) {
    const said = saidBy(entry)
    if (!said) continue
    spent = said.total ? said : { tokens: spent.tokens + said.tokens, money: spent.money + said.money }
  }
  return { tokens: spent.tokens, money: spent.money }
}

/** What of an agent's budget is used up, in words; undefined while it keeps to it. It began `since` the trial did, in milliseconds. */
export function overspent(
  budget: NonNullable<AgentSystem['budget']>,
  entries: readonly Entry[],
  since = 0,
): string | undefined {
  const { calls, time, tokens, money } = budget
  const asked = exchangesOf(entries).filter(({ by }) => by === 'system').length
  if (calls !== undefined && asked > calls) return `${asked} calls, ${calls} were its budget`
  const spent = spendingOf(entries)
  if (tokens !== undefined && spent.tokens > tokens) return `${spent.tokens} tokens, ${tokens} were its budget`
  if (money !== undefined && spent.money > money) return `${spent.money} spent, ${money} were its budget`
  const took = (entries.findLast(({ kind }) => kind === 'exit') ?? entries.at(-1))?.wall ?? 0
  if (time !== undefined && took - since > milliseconds(time)) return `longer than ${time}`
  return undefined
}

interface Said extends Spending {
  readonly total: boolean
}

const read = new WeakMap<Entry, Said | null>()

function saidBy(entry: Entry): Said | null {
  if (entry.kind !== 'output' || entry.stream === 'err' || !entry.line.startsWith('{')) return null
  const known = read.get(entry)
  if (known !== undefined) return known
  const said = readLine(entry.line)
  read.set(entry, said)
  return said
}

function readLine(line: string): Said | null {
  let value: Record<string, unknown>
  try {
    value = JSON.parse(line)
  } catch {
    return null
  }
  const message = value.message as { usage?: unknown } | undefined
  const usage = (value.usage ?? message?.usage ?? {}) as Record<string, unknown>
  const tokens =
    number(value.tokens) ??
    number(usage.total_tokens) ??
    sum(
      usage.input_tokens,
      usage.output_tokens,
      usage.cache_creation_input_tokens,
      usage.cache_read_input_tokens,
      usage.prompt_tokens,
      usage.completion_tokens,
    )
  const money = number(value.total_cost_usd) ?? number(value.cost_usd) ?? number(value.cost) ?? 0
  return { tokens, money, total: value.type === 'result' }
}

const number = (value: unknown): number | undefined => (typeof value === 'number' && value >= 0 ? value : undefined)
const sum = (...values: unknown[]): number => values.reduce<number>((total, value) => total + (number(value) ?? 0), 0)
