import type { OperationSpec } from '../contract.ts'
import { DIGITS, type IdFormat, LOWER, UPPER } from '../ids.ts'
import type { World } from '../world.ts'
import { credentials } from './auth.ts'
import type { Plan } from './plan.ts'
import { type Document, withAt } from './pointer.ts'
import { items, itemsOf } from './rows.ts'

/** The tables that generated behaviour keeps its state in. */
export const generatedTables = { items, credentials }

/** Which operations a plan leaves unanswered. */
export const gapOf =
  (plan: Plan, samples: boolean) =>
  (operation: OperationSpec): boolean => {
    const kind = plan.operations[operation.id]?.kind ?? 'unmodelled'
    return kind === 'unmodelled' || (kind === 'sample' && !samples)
  }

/** The tasks that generated behaviour leaves for later. */
export const generatedTasks = {
  finishJob(world: World, { key, field, done }: { key: string; field: string; done: unknown }): void {
    const row = itemsOf(world).get(key)
    if (row)
      itemsOf(world).update(row, {
        item: withAt(row.item, field, done) as Document,
        updated: world.now(),
        version: row.version + 1,
      })
  },
}

export function idFormats(plan: Plan): Record<string, IdFormat> {
  const formats: Record<string, IdFormat> = {
    uuid: { alphabet: 'abcdef0123456789', length: 32 },
    token: { alphabet: UPPER + LOWER + DIGITS, length: 40 },
  }
  for (const resource of Object.values(plan.resources)) {
    const format = resource.id?.format
    if (format?.kind === 'text') formats[resource.name] = format
  }
  return formats
}
