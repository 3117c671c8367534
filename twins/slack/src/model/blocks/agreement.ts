import { type Bag, blocksIn, elementsIn, type Placed } from './blocks-in.ts'
import { charts, series } from './chart-agreement.ts'
import { interactive } from './rules/element.ts'
import { cells, dataTables } from './table-agreement.ts'
import type { Trace } from './trace.ts'
import * as wording from './wording.ts'

/** What no schema says: how the parts of sound blocks must agree. Slack looks at it only when each part is sound. */
export type Agreement = (blocks: readonly Placed[], trace: Trace) => void

function refuseRepeats(key: 'block_id' | 'action_id', among: readonly Placed[], trace: Trace): void {
  const known = new Set<string>()
  for (const { it, at } of among) {
    const id = it[key]
    if (typeof id !== 'string' || id === '') continue
    if (known.has(id)) trace.report(wording.repeated(key, id), ...at, key)
    known.add(id)
  }
}

/** docs.slack.dev: a block_id is unique in its message or view, an action_id in its block. */
const ids: Agreement = (blocks, trace) => {
  refuseRepeats('block_id', blocks, trace)
  for (const block of blocks) refuseRepeats('action_id', elementsIn(block), trace)
}

const dispatching = [...interactive].filter((type) => type !== 'file_input')

/** docs.slack.dev, input block: dispatch_action and a file_input raise "an unsupported type error". */
const fileInputs: Agreement = (blocks, trace) => {
  for (const { it, at } of blocks) {
    const { type } = (it.element ?? {}) as Bag
    if (it.dispatch_action === true && type === 'file_input')
      trace.report(wording.unsupported(type, dispatching), ...at, 'element', 'type')
  }
}

/** docs.slack.dev, modal: `submit` is required beside an input block. */
export const submits: Agreement = (blocks, trace) => {
  for (const { it, at } of blocks) if (it.type === 'input') trace.report(wording.needsSubmit, ...at, 'input')
}

/** docs.slack.dev: in a view "only one element can be set to true" for focus_on_load. */
export const focuses: Agreement = (blocks, trace) => {
  const focused = blocks.flatMap(elementsIn).filter(({ it }) => it.focus_on_load === true)
  for (const { at } of focused.slice(1)) trace.report(wording.oneFocus, ...at, 'focus_on_load')
}

const everywhere: readonly Agreement[] = [ids, fileInputs, charts, cells, dataTables, series]

/** @param local the agreements that hold here, beside those that hold everywhere */
export function agree(blocks: unknown, trace: Trace, ...local: readonly Agreement[]): void {
  const all = blocksIn(blocks)
  for (const agreement of [...everywhere, ...local]) agreement(all, trace)
}
