import type { Mishap } from '@dtu/kit'
import { switchEventHook } from './model/event-hooks.ts'
import type { OktaWorld } from './types.ts'

/** Somebody deactivates the event hooks: they are told nothing until they are active again (developer.okta.com, event hooks). */
const disabled: Mishap<OktaWorld> = {
  befall(world) {
    const hooks = world.db.event_hooks.find({ where: { status: 'ACTIVE' } })
    for (const hook of hooks) switchEventHook(world, hook, 'INACTIVE')
    return hooks.map(({ id }) => id)
  },
  end(world, whom) {
    for (const id of whom) {
      const hook = world.db.event_hooks.get(id)
      if (hook?.status === 'INACTIVE') switchEventHook(world, hook, 'ACTIVE')
    }
  },
}

/** What befalls those who listen to Okta. */
export const mishaps: Readonly<Record<string, Mishap<OktaWorld>>> = { disableSubscription: disabled }
