import { list } from '../listing.ts'
import {
  createEventHook,
  deleteEventHook,
  replaceEventHook,
  requireEventHook,
  switchEventHook,
  verifyEventHook,
} from '../model/event-hooks.ts'
import type { EventHook, InlineHook } from '../model/hook-types.ts'
import {
  askHook,
  changeInlineHook,
  createInlineHook,
  deleteInlineHook,
  requireInlineHook,
  switchInlineHook,
} from '../model/inline-hooks.ts'
import { pageReply } from '../paging.ts'
import type { Document, OktaInput, OktaWorld, Operations } from '../types.ts'
import { api, link } from '../view/links.ts'

const posts = (world: OktaWorld, path: string) => ({ href: api(world, path), hints: { allow: ['POST'] } })
const deletes = (world: OktaWorld, path: string) => ({ href: api(world, path), hints: { allow: ['DELETE'] } })

function showEventHook(world: OktaWorld, { seq: _, secret: __, ...hook }: EventHook): Document {
  const self = `/eventHooks/${hook.id}`
  const way = hook.status === 'ACTIVE' ? 'deactivate' : 'activate'
  return {
    ...hook,
    _links: {
      self: link(world, self),
      verify: posts(world, `${self}/lifecycle/verify`),
      [way]: posts(world, `${self}/lifecycle/${way}`),
      ...(hook.status === 'INACTIVE' && { delete: deletes(world, self) }),
    },
  }
}

function showInlineHook(world: OktaWorld, { seq: _, secret: __, ...hook }: InlineHook): Document {
  const self = `/inlineHooks/${hook.id}`
  const active = {
    execute: posts(world, `${self}/execute`),
    deactivate: posts(world, `${self}/lifecycle/deactivate`),
  }
  const inactive = { activate: posts(world, `${self}/lifecycle/activate`), delete: deletes(world, self) }
  return { ...hook, _links: { self: link(world, self), ...(hook.status === 'ACTIVE' ? active : inactive) } }
}

const eventHook = (world: OktaWorld, { path }: OktaInput) => requireEventHook(world, path.eventHookId as string)
const inlineHook = (world: OktaWorld, { path }: OktaInput) => requireInlineHook(world, path.inlineHookId as string)

export const hooks: Operations = {
  createEventHook: (world, { body }) => showEventHook(world, createEventHook(world, body)),
  getEventHook: (world, input) => showEventHook(world, eventHook(world, input)),
  listEventHooks: (world, input) =>
    pageReply(
      world,
      input,
      world.db.event_hooks.find({ order: 'seq' }).map((hook) => showEventHook(world, hook)),
    ),
  replaceEventHook: (world, input) =>
    showEventHook(world, replaceEventHook(world, eventHook(world, input), input.body)),
  activateEventHook: (world, input) => showEventHook(world, switchEventHook(world, eventHook(world, input), 'ACTIVE')),
  deactivateEventHook: (world, input) =>
    showEventHook(world, switchEventHook(world, eventHook(world, input), 'INACTIVE')),
  verifyEventHook: (world, input) =>
    verifyEventHook(world, eventHook(world, input), (hook) => showEventHook(world, hook)),
  deleteEventHook(world, input) {
    deleteEventHook(world, eventHook(world, input))
    return undefined
  },

  createInlineHook: (world, { body }) => showInlineHook(world, createInlineHook(world, body)),
  getInlineHook: (world, input) => showInlineHook(world, inlineHook(world, input)),
  listInlineHooks(world, input) {
    const type = input.query.get('type')
    return list<InlineHook>(world, input, {
      collection: world.db.inline_hooks,
      size: { size: 200, max: 200 },
      ...(type && { scan: { narrowed: { column: 'type', condition: type, single: true } } }),
      show: (hook) => showInlineHook(world, hook),
    })
  },
  updateInlineHook: (world, input) => {
    const hook = inlineHook(world, input)
    return showInlineHook(world, changeInlineHook(world, hook, { ...hook, ...input.body }))
  },
  replaceInlineHook: (world, input) =>
    showInlineHook(world, changeInlineHook(world, inlineHook(world, input), input.body)),
  activateInlineHook: (world, input) =>
    showInlineHook(world, switchInlineHook(world, inlineHook(world, input), 'ACTIVE')),
  deactivateInlineHook: (world, input) =>
    showInlineHook(world, switchInlineHook(world, inlineHook(world, input), 'INACTIVE')),
  // The body is sent as it is: it is how a hook is tried (developer.okta.com, Inline Hooks API, "Execute").
  executeInlineHook: (world, input) => askHook(inlineHook(world, input), input.json ?? {}, (_world, answer) => answer),
  deleteInlineHook(world, input) {
    deleteInlineHook(world, inlineHook(world, input))
    return undefined
  },
}
