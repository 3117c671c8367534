import type { Brief } from '../../api/types.ts'

/** What is wanted; an empty text wants all. */
export interface Filter {
  readonly universe: string
  readonly twin: string
  readonly status: '' | '2xx' | '3xx' | '4xx' | '5xx'
  readonly answerer: string
  readonly mark: '' | 'faults' | 'drift'
  /** Part of an operation's name, a path, a person or a method. */
  readonly text: string
}

export const NONE: Filter = { universe: '', twin: '', status: '', answerer: '', mark: '', text: '' }

export function passes(exchange: Brief, { universe, twin, status, answerer, mark, text }: Filter): boolean {
  if (universe && exchange.universe !== universe) return false
  if (twin && exchange.twin !== twin) return false
  if (status && Math.floor(exchange.status / 100) !== Number(status[0])) return false
  if (answerer && exchange.answerer !== answerer) return false
  if (mark === 'faults' && !exchange.faults?.length) return false
  if (mark === 'drift' && !exchange.drift) return false
  if (!text) return true
  const wanted = text.toLowerCase()
  return [exchange.operation, exchange.path, exchange.principal, exchange.method, String(exchange.status)].some(
    (part) => part?.toLowerCase().includes(wanted),
  )
}
