import { jiraError } from '../errors.ts'
import type { Document, JiraInput, JiraWorld } from '../types.ts'

export interface Page<T> {
  readonly startAt: number
  readonly maxResults: number
  readonly total: number
  readonly values: readonly T[]
}

/** The page that is asked for by `startAt` and `maxResults`; more than `most` is quietly less. */
export function pageOf<T>(input: JiraInput, all: readonly T[], size: number, most: number): Page<T> {
  const startAt = numberIn(input, 'startAt', 0)
  const maxResults = Math.min(numberIn(input, 'maxResults', size), most)
  return { startAt, maxResults, total: all.length, values: all.slice(startAt, startAt + maxResults) }
}

export function numberIn({ query }: JiraInput, name: string, otherwise: number): number {
  const text = query.get(name)
  if (text === null || text === '') return otherwise
  const number = Number(text)
  if (Number.isSafeInteger(number) && number >= 0) return number
  throw jiraError(400, `The value '${text.slice(0, 100)}' of '${name}' is not a valid number.`)
}

/** With the addresses and the end that a page bean tells. */
export function pageBean(world: JiraWorld, { request }: JiraInput, page: Page<Document>): Document {
  const at = (startAt: number) => {
    const query = new URLSearchParams(request.query)
    query.set('startAt', String(startAt))
    query.set('maxResults', String(page.maxResults))
    return `${world.baseUrl}${request.path}?${query}`
  }
  const next = page.startAt + page.values.length
  const isLast = next >= page.total
  const { values, ...rest } = page
  return { self: at(page.startAt), ...(!isLast && { nextPage: at(next) }), ...rest, isLast, values }
}
