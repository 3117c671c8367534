import type { Plan, Work } from '../queue/flow.ts'
import { type Grant, Requests } from '../requests.ts'
import { clock } from '../words.ts'
import { shutOut } from './doors.ts'
import { tell } from './tell.ts'

interface Input {
  readonly id: string
}

/** Access that was given for a time ends. */
export const expire: Plan<Input> = {
  steps: {
    account: async (work) => {
      const grant = grantIn(work)
      return grant && ((await work.okta.person(grant.email))?.id ?? null)
    },
    removed: async (work) => {
      const grant = grantIn(work)
      if (grant && work.results.account)
        await shutOut(work, grant.door, { id: work.results.account, email: grant.email })
    },
    remark: async (work) => {
      const grant = grantIn(work)
      if (grant) await work.jira.remark(grant.issue, work.key, `ended at ${clock(grant.until)}`, work.doubt)
    },
    status: async (work) => {
      const grant = grantIn(work)
      if (grant) await work.jira.move(grant.issue, 'Done')
    },
    told: async (work) => {
      const grant = grantIn(work)
      if (!grant) return
      new Requests(work.store).endGrant(grant.id)
      tell(work, `expired:${grant.id}`, grant.slackUser, `${grant.title}: your time is over.`)
    },
  },
}

/** Undefined when it has ended before, because the person left. */
function grantIn({ store, input }: Pick<Work<Input>, 'store' | 'input'>): Grant | undefined {
  const grant = new Requests(store).grant(input.id)
  return grant?.ended ? undefined : grant
}
