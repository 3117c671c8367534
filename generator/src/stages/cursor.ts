import type { Draft, Json, Schema } from '../draft.ts'

/** Marks operations whose arguments and reply show how their lists are paged. */
export function markPagination(draft: Draft): void {
  for (const operation of draft.operations) {
    const args = draft.schemas[`${operation.id}.args`]?.properties ?? {}
    const reply = draft.schemas[`${operation.id}.reply`]?.properties ?? {}
    const found = cursorPages(args, reply) ?? numberedPages(args)
    if (found) operation.extensions['x-pagination'] = found
  }
}

type Properties = Record<string, Schema>

function cursorPages(args: Properties, reply: Properties): Json | undefined {
  if (!args.cursor) return undefined
  const inMetadata = reply.response_metadata !== undefined || reply.next_cursor === undefined
  return {
    style: 'cursor',
    cursor: 'cursor',
    ...(args.limit ? { limit: 'limit' } : {}),
    next: inMetadata ? '/response_metadata/next_cursor' : '/next_cursor',
  }
}

function numberedPages(args: Properties): Json | undefined {
  if (!args.page || !args.count) return undefined
  return { style: 'page', page: 'page', count: 'count', paging: '/paging' }
}
