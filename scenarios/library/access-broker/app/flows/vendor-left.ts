import { MINUTE } from '../clock.ts'
import type { Plan, Work } from '../queue/flow.ts'
import { NotYet } from '../queue/outcome.ts'
import { tell } from './tell.ts'

export interface VendorLeft {
  /** The Okta group of a vendor's people. */
  readonly group: string
}

/** A vendor's contract is over: all of its people leave, each as a work of their own. */
export const vendorLeft: Plan<VendorLeft> = {
  steps: {
    group: ({ okta, input }) => okta.groupNamed(input.group),
    leaving,
    /** Whoever leaves leaves the group: who is in it then was missed, and leaves now. */
    gone: async (work) => {
      const { store, clock, key } = work
      const { open } = store.count(`${key}:`)
      if (open > 0) throw new NotYet(clock.now() + MINUTE, `${open} are still to go`)
      if ((await leaving(work)) > 0) throw new NotYet(clock.now() + MINUTE, 'some were missed')
    },
    told: async (work) => {
      const { input, store, key, config } = work
      const text = `All ${store.count(`${key}:`).all} people of ${input.group} are offboarded.`
      tell(work, key, `#${config.catalogue.alerts}`, text)
    },
  },
}

/** Has everybody leave who is in the group. Returns how many there are. */
async function leaving({ okta, begin, results, key }: Work<VendorLeft>): Promise<number> {
  const members = await okta.members(results.group)
  for (const { email } of members)
    begin({ key: `${key}:${email}`, kind: 'left', lane: `person:${email}`, input: { email } })
  return members.length
}
