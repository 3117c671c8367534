import { Reply } from '@dtu/kit'
import { list } from '../listing.ts'
import { activateRule, createRule, deactivateRule, deleteRule, replaceRule, requireRule } from '../model/rules.ts'
import type { GroupRule } from '../model/types.ts'
import type { Document, OktaWorld, Operations } from '../types.ts'
import { flag } from './users.ts'

const show = (world: OktaWorld, { seq: _, ...rule }: GroupRule, expand: string | null = null): Document => ({
  ...rule,
  ...(expand === 'groupIdToGroupNameMap' && { _embedded: { groupIdToGroupNameMap: namesOf(world, rule.actions) } }),
})

const namesOf = (world: OktaWorld, { assignUserToGroups }: GroupRule['actions']): Document =>
  Object.fromEntries(assignUserToGroups.groupIds.map((id) => [id, world.db.groups.get(id)?.profile.name ?? '']))

const done = () => new Reply(undefined, { status: 204 })

export const groupRules: Operations = {
  createGroupRule: (world, { body }) => show(world, createRule(world, body)),

  getGroupRule: (world, { path, query }) =>
    show(world, requireRule(world, path.groupRuleId as string), query.get('expand')),

  replaceGroupRule: (world, { path, body }) =>
    show(world, replaceRule(world, requireRule(world, path.groupRuleId as string), body)),

  listGroupRules(world, input) {
    const words = input.query.get('search')?.toLowerCase()
    return list<GroupRule>(world, input, {
      collection: world.db.group_rules,
      size: { size: 50, max: 200 },
      ...(words && { scan: { matches: ({ name }) => name.toLowerCase().includes(words) } }),
      show: (rule) => show(world, rule, input.query.get('expand')),
    })
  },

  activateGroupRule(world, { path }) {
    activateRule(world, requireRule(world, path.groupRuleId as string))
    return done()
  },

  deactivateGroupRule(world, { path }) {
    deactivateRule(world, requireRule(world, path.groupRuleId as string))
    return done()
  },

  deleteGroupRule(world, input) {
    deleteRule(world, requireRule(world, input.path.groupRuleId as string), flag(input, 'removeUsers', false))
    return new Reply({}, { status: 202 })
  },
}
