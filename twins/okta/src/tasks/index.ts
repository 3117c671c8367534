import { generatedTasks } from '@dtu/kit'
import { evaluateRule, evaluateUser } from '../model/rules.ts'
import type { OktaWorld } from '../types.ts'

/** What the org does by itself, some time after it was asked. */
export const tasks = {
  ...generatedTasks,
  evaluateRule: (world: OktaWorld, { rule }: { rule: string }) => evaluateRule(world, rule),
  evaluateUser: (world: OktaWorld, { user, round }: { user: string; round: number }) =>
    evaluateUser(world, user, round),
}
