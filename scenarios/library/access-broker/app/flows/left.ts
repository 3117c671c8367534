import type { Plan, Work } from '../queue/flow.ts'
import { NotYet } from '../queue/outcome.ts'
import { Requests } from '../requests.ts'
import { SEARCH_LAG_MS } from '../services/jira.ts'
import { managerOf } from './deciders.ts'
import { shutOut } from './doors.ts'
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
    requests: whenHere(async (work) => {
      const { store, jira, clock, input, results } = work
      const requests = new Requests(store)
      for (const { id, issue } of requests.undecidedOf(input.email)) {
        requests.decide(id, { verdict: 'withdrawn', by: 'HR', at: clock.now() })
        if (issue) await jira.move(issue, 'Done')
      }
      for (const { id, issue, door, email } of requests.grantsOf(input.email)) {
        // What was given a moment ago no list may show yet: we know it ourselves.
        await shutOut(work, door, { id: results.person.id, email })
        if (issue) await jira.move(issue, 'Done')
        requests.endGrant(id)
      }
    }),
    heir: whenHere(async ({ okta, clock, results }) => {
      const email = (await managerOf(okta, results.person))?.email
      return { email, at: clock.now() }
    }),
    channels: whenHere(async ({ slack, input }) => {
      const user = await slack.userOf(input.email)
      if (!user) return
      for (const channel of await slack.channelsOf(user)) {
        await slack.join(channel)
        await slack.kick(channel, user)
      }
    }),
    /** What nobody is left to have is kept until somebody is named. */
    files: whenHere(async ({ drive, input, results }) => {
      const heir = results.heir.email
      if (!heir) return []
      const files = await drive.filesOf(input.email)
      for (const file of files) await drive.handOver(file, input.email, heir)
      return files.map(({ name }) => name)
    }),
    issues: whenHere(passOn),
    /** What was filed just before no search finds yet: it is asked again when it must know. */
    lastIssues: whenHere(async (work) => {
      const settled = work.results.heir.at + SEARCH_LAG_MS
      if (work.clock.now() < settled) throw new NotYet(settled, 'Jira may not know of all issues yet')
      return [...new Set([...work.results.issues, ...(await passOn(work))])]
    }),
    record: whenHere(async ({ jira, input, results, key, doubt }) => {
      const issues = results.lastIssues.length > 0 ? `Passed on: ${results.lastIssues.join(', ')}.` : 'No open issues.'
      const files = results.files.length > 0 ? `Files handed over: ${results.files.length}.` : 'No files.'
      const text = `${input.email} has left. ${issues} ${files}`
      return jira.file(
        { key: keyOf(key), summary: `Offboarding of ${input.email}`, text, labels: ['offboarding'] },
        doubt,
      )
    }),
    closed: whenHere(({ jira, results }) => jira.move(results.record, 'Done')),
    told: whenHere(async (work) => {
      const { results, key, config } = work
      const yours = `${results.lastIssues.length} open issues and ${results.files.length} files are yours now.`
      const text = `${results.person.name} has left (${results.record}); ${yours}`
      tell(work, key, results.heir.email ?? `#${config.catalogue.alerts}`, text)
    }),
  },
}

/** Has the manager take over what is assigned to whoever leaves. */
async function passOn({ jira, input, results }: Work<Left>): Promise<string[]> {
  const account = await jira.accountOf(input.email)
  if (!account) return []
  const heir = results.heir.email ? await jira.accountOf(results.heir.email) : undefined
  const open = await jira.search(`assignee = "${account}" AND statusCategory != Done ORDER BY key`)
  for (const issue of open) await jira.assign(issue, heir)
  return open
}

/** Nothing is done about somebody who is not there, or whose contract goes on. */
function whenHere(step: (work: Work<Left>) => Promise<unknown>): (work: Work<Left>) => Promise<unknown> {
  return async (work) => (work.results.person ? step(work) : null)
}
