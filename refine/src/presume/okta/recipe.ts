import type { Org } from './org.ts'

/** One recorded reply, with what in it the tape did not make. */
export interface Seen {
  /** The path and query, as `at` matched them. */
  readonly match: RegExpExecArray
  readonly items: readonly any[]
  /** Whether requests from here on name an id. */
  named(id: string): boolean
}

/** How to have on the twin what the replies at some path show. It throws with the reason when it cannot. */
export interface Recipe {
  readonly at: RegExp
  /** Also where the tape wrote to the path before it read: what it wrote to had to be there. */
  readonly written?: true
  make(org: Org, seen: Seen): Promise<void>
}

/** A recipe for things that are seen one by one or in lists, each made once, and only when later requests name it. */
export const each = (at: RegExp, make: (org: Org, item: any) => Promise<string>): Recipe => ({
  at,
  async make(org, { items, named }) {
    for (const item of items)
      if (item.id && named(item.id) && !org.has(item.id)) org.bind(item.id, await make(org, item))
  },
})
