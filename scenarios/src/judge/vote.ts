import { z } from 'zod'
import { shown } from '../clauses/verdict.ts'

/** What a judge is shown: it cites evidence by these ids. */
export interface Exhibit {
  readonly id: string
  readonly row: unknown
}

/** `quote`: words that stand in it. */
export interface Citation {
  readonly id: string
  readonly quote?: string
}

/** One vote of a judge. A void one counts for nothing, and `problem` says why. */
export interface Vote {
  readonly verdict: 'yes' | 'no' | 'abstained' | 'void'
  readonly citations: readonly Citation[]
  readonly reason?: string
  readonly problem?: string
  /** It was no verdict at all: no JSON, no answer in time, an error. */
  readonly broken?: true
}

const citation = z.union([
  z.string().transform((id): Citation => ({ id })),
  z
    .object({ id: z.string(), quote: z.string().optional() })
    .transform(({ id, quote }): Citation => ({ id, ...(quote !== undefined && { quote }) })),
])

/** What a judge says: its verdict, null when it abstains, and the evidence it rests on. */
const said = z.object({
  satisfied: z.union([z.boolean(), z.null()]),
  citations: z.array(citation).default([]),
  reason: z.string().optional(),
})

/** Reads what a judge said. It is void where it cites nothing though it must, what it was not shown, or words that are not there. */
export function readVote(answer: string, exhibits: readonly Exhibit[], mustCite: boolean): Vote {
  const parsed = said.safeParse(jsonIn(answer))
  if (!parsed.success) return brokenVote(`it said no verdict: ${shown(answer)}`)
  const { satisfied, citations, reason } = parsed.data
  const kept = { citations, ...(reason !== undefined && { reason }) }
  if (satisfied === null) return { verdict: 'abstained', ...kept }
  const problem = problemOf(citations, exhibits, mustCite)
  return problem === undefined ? { verdict: satisfied ? 'yes' : 'no', ...kept } : { verdict: 'void', problem, ...kept }
}

export const brokenVote = (problem: string): Vote => ({ verdict: 'void', citations: [], problem, broken: true })

function problemOf(
  citations: readonly Citation[],
  exhibits: readonly Exhibit[],
  mustCite: boolean,
): string | undefined {
  if (mustCite && citations.length === 0) return 'it cites nothing'
  for (const { id, quote } of citations) {
    const exhibit = exhibits.find((candidate) => candidate.id === id)
    if (!exhibit) return `it cites ${id}, which it was not shown`
    if (quote !== undefined && !wordsOf(exhibit.row).includes(spaced(quote)))
      return `it quotes ${shown(quote)}, which ${id} does not say`
  }
  return undefined
}

/** All that a row says, without its form: a quote may be of any value, or of the row as JSON. */
const wordsOf = (row: unknown): string => {
  const values: string[] = []
  JSON.stringify(row, (_, value) => {
    if (value !== null && typeof value !== 'object') values.push(String(value))
    return value
  })
  return spaced([JSON.stringify(row) ?? '', ...values].join('\n'))
}

const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** The JSON object of an answer: a model may wrap it in words or a code fence. */
function jsonIn(answer: string): unknown {
  for (const text of [answer, answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1)])
    try {
      return JSON.parse(text)
    } catch {
      // Then perhaps only a part of it is.
    }
  return undefined
}
