import type { Plan, Work } from '../queue/flow.ts'
import { Requests } from '../requests.ts'
import { managerOf } from './deciders.ts'
import { keyOf } from './joined.ts'
import { tell } from './tell.ts'

export interface Left {
  readonly email: string
  /** The end of a contract that this is about: it may have been extended since. */
  readonly ends?: number
}

/** Somebody leaves. First they are shut out, everywhere they are signed in; then what they had is passed on. */
export const left: Plan<Left> = {
  steps: {
    person: async ({ okta, store, input }) => {
      const extended = input.ends !== undefined && store.get('ends', input.email) !== input.ends
      return extended ? null : ((await okta.person(input.email)) ?? null)
    },
    sessions: whenHere(async ({ okta, results }) => okta.revokeSessions(results.person.id)),
    account: whenHere(async ({ okta, input }) => okta.deactivate(input.email)),
    groups: whenHere(async ({ okta, results }) => {
      for (const group of await okta.groupsOf(results.person.id)) await okta.removeMember(group.id, results.person.id)
    }),
    requests: whenHere(async ({ store, jira, clock, input }) => {
      const requests = new Requests(store)
      for (const { id, issue } of requests.undecidedOf(input.email)) {
        requests.decide(id, { verdict: 'withdrawn', by: 'HR', at: clock.now() })
        if (issue) await jira.move(issue, 'Done')
      }
      for (const { id, issue } of requests.grantsOf(input.email)) {
        if (issue) await jira.move(issue, 'Done')
        requests.endGrant(id)
      }
    }),
    heir: whenHere(async ({ okta, results }) => (await managerOf(okta, results.person))?.email ?? null),
    channels: whenHere(async ({ slack, input }) => {
      const user = await slack.userOf(input.email)
      if (!user) return
      for (const channel of await slack.channelsOf(user)) {
        await slack.join(channel)
        await slack.kick(channel, user)
      }
    }),
    issues: whenHere(async ({ jira, input, results }) => {
      const account = await jira.accountOf(input.email)
      if (!account) return []
      const heir = results.heir ? await jira.accountOf(results.heir) : undefined
      const open = await jira.search(`assignee = "${account}" AND statusCategory != Done ORDER BY key`)
      for (const issue of open) await jira.assign(issue, heir)
      return open
    }),
    record: whenHere(async ({ jira, input, results, key, doubt }) => {
      const issues = results.issues.length > 0 ? `Passed on: ${results.issues.join(', ')}.` : 'No open issues.'
      const text = `${input.email} has left. ${issues}`
      return jira.file(
        { key: keyOf(key), summary: `Offboarding of ${input.email}`, text, labels: ['offboarding'] },
        doubt,
      )
    }),
    closed: whenHere(({ jira, results }) => jira.move(results.record, 'Done')),
    told: whenHere(async (work) => {
      const { results, key, config } = work
      const text = `${results.person.name} has left (${results.record}); ${results.issues.length} open issues are yours now.`
      tell(work, key, results.heir ?? `#${config.catalogue.alerts}`, text)
    }),
  },
}

/** Nothing is done about somebody who is not there, or whose contract goes on. */
function whenHere(step: (work: Work<Left>) => Promise<unknown>): (work: Work<Left>) => Promise<unknown> {
  return async (work) => (work.results.person ? step(work) : null)
}
