import type { Org } from '../../org.ts'
import type { Bindings } from '../bindings.ts'

/** One recorded reply, with what in it the tape did not make. */
export interface Seen {
  /** The path and query, as `at` matched them. */
  readonly match: RegExpExecArray
  readonly items: readonly any[]
  /** Whether requests from here on name an id. */
  named(id: string): boolean
}

/** How to have on the twin what the replies at some path show. */
export interface Recipe {
  readonly at: RegExp
  /** Also where the tape wrote to the path before it read: what it wrote to had to be there. */
  readonly written?: true
  make(org: Org, seen: Seen, bindings: Bindings): Promise<void>
}

/** A call that has to succeed: what a tape presumes is there or the replay is worth nothing. */
export async function must(org: Org, method: string, path: string, body?: unknown): Promise<any> {
  const reply = await org.call(method, path, body)
  if (reply.status >= 300) throw new Error(`${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`)
  return reply.body
}

/** A recipe for things that are seen one by one or in lists, each made once, and only when later requests name it. */
export const each = (at: RegExp, make: (org: Org, item: any, bindings: Bindings) => Promise<string>): Recipe => ({
  at,
  async make(org, { items, named }, bindings) {
    for (const item of items)
      if (item.id && named(item.id) && !bindings.has(item.id)) bindings.bind(item.id, await make(org, item, bindings))
  },
})
