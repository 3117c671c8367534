import { agree, focuses, submits } from './agreement.ts'
import { check, isObject } from './check.ts'
import type { BlockProblem } from './problem.ts'
import { attachmentsRule } from './rules/attachment.ts'
import { blockRules } from './rules/block.ts'
import { list, type Rule } from './rules/rule.ts'
import { type Surface, surfaces } from './rules/surface.ts'
import { viewRule } from './rules/view.ts'
import { Trace } from './trace.ts'

/** docs.slack.dev, blocks: 50 in a message, 100 in a modal or a home tab. */
const most: Readonly<Record<Surface, number>> = { message: 50, modal: 100, home: 100 }
const rules = Object.fromEntries(
  surfaces.map((surface) => [surface, list(blockRules[surface], { max: most[surface] })]),
) as Readonly<Record<Surface, Rule>>

/**
 * Why Slack refuses these blocks, in its order; empty when it takes them. Never throws. What only Slack can know is not
 * looked at: whether an image loads, a Slack file exists, a video's domain is the app's.
 * @param base the pointer of the argument: `/blocks`, or '' for blocks.validate.
 */
export function validateBlocks(blocks: unknown, surface: Surface, base = '/blocks'): BlockProblem[] {
  const trace = new Trace(base)
  check(rules[surface], blocks, trace)
  if (trace.problems.length === 0) agree(blocks, trace)
  return trace.problems
}

/** Why Slack refuses a view (views.open, push, update, publish); empty when it takes it. Never throws. */
export function validateView(view: unknown, base = '/view'): BlockProblem[] {
  const trace = new Trace(base)
  check(viewRule, view, trace)
  if (trace.problems.length > 0 || !isObject(view)) return trace.problems
  const needsSubmit = view.type === 'modal' && view.submit === undefined
  trace.enter('blocks')
  agree(view.blocks, trace, focuses, ...(needsSubmit ? [submits] : []))
  trace.leave()
  return trace.problems
}

/**
 * Why Slack refuses attachments; empty when it takes them. Never throws. More than 100 is its own code,
 * too_many_attachments; the rest is invalid_attachments (seen with /attachments/0/blocks/2/…).
 */
export function validateAttachments(attachments: unknown, base = '/attachments'): BlockProblem[] {
  const trace = new Trace(base)
  check(attachmentsRule, attachments, trace)
  if (trace.problems.length > 0 || !Array.isArray(attachments)) return trace.problems
  for (const [index, { blocks }] of attachments.entries()) {
    trace.enter(index)
    trace.enter('blocks')
    agree(blocks, trace)
    trace.leave()
    trace.leave()
  }
  return trace.problems
}
