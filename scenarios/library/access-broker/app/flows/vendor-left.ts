import { MINUTE } from '../clock.ts'
import type { Plan } from '../queue/flow.ts'
import { NotYet } from '../queue/outcome.ts'
import { tell } from './tell.ts'

export interface VendorLeft {
  /** The Okta group of a vendor's people. */
  readonly group: string
}

/** A vendor's contract is over: all of its people leave, each as a work of their own. */
export const vendorLeft: Plan<VendorLeft> = {
  steps: {
    people: async ({ okta, input }) => {
      const members = await okta.members(await okta.groupNamed(input.group))
      return members.map((member) => member.email).sort()
    },
    leaving: async ({ begin, results, key }) => {
      for (const email of results.people)
        begin({ key: `${key}:${email}`, kind: 'left', lane: `person:${email}`, input: { email } })
    },
    gone: async ({ store, clock, key }) => {
      const left = store.open(`${key}:`)
      if (left > 0) throw new NotYet(clock.now() + MINUTE, `${left} are still to go`)
    },
    told: async (work) => {
      const { input, results, key, config } = work
      const text = `All ${results.people.length} people of ${input.group} are offboarded.`
      tell(work, key, `#${config.catalogue.alerts}`, text)
    },
  },
}
