import type { Plan, Work } from '../queue/flow.ts'
import { managerOf } from './deciders.ts'
import { tell } from './tell.ts'

export interface Joined {
  readonly email: string
  readonly firstName: string
  readonly lastName: string
  readonly department: string
  /** The manager's login. */
  readonly manager: string
  /** When a contract ends, milliseconds since 1970. */
  readonly ends?: number
}

/** Somebody begins, or comes back: one account, what their department has, and nothing of what they had before. */
export const joined: Plan<Joined> = {
  steps: {
    /** Written down before anything is changed: afterwards nobody can tell who was here already. */
    before: async ({ okta, input }) => (await okta.person(input.email)) ?? null,
    account: async ({ okta, input, results }) => {
      const { email, firstName, lastName, department, manager } = input
      const profile = { login: email, email, firstName, lastName, department, managerId: manager }
      const person = await okta.create(profile)
      if (results.before) {
        await okta.activate(email)
        await okta.update(person.id, { department, managerId: manager })
      }
      return person.id
    },
    /** What a person had in an earlier life is not theirs any more. */
    cleared: async ({ okta, input, results }) => {
      if (!results.before) return
      for (const group of await okta.groupsOf(results.account))
        if (group.name !== input.department) await okta.removeMember(group.id, results.account)
    },
    group: async ({ okta, input, results }) => okta.addMember(await okta.groupNamed(input.department), results.account),
    channel: async ({ slack, input }) => {
      const user = await slack.userOf(input.email)
      const channel = user && (await slack.channelNamed(input.department))
      if (!channel) return
      await slack.join(channel)
      await slack.invite(channel, user)
    },
    issue: async ({ jira, input, key, doubt }) => {
      const assignee = await jira.accountOf(input.manager)
      const summary = `Onboarding of ${input.firstName} ${input.lastName} <${input.email}>`
      const text = `${input.email} begins in ${input.department}.`
      return jira.file({ key: keyOf(key), summary, text, labels: ['onboarding'], ...(assignee && { assignee }) }, doubt)
    },
    told: async (work) => {
      const { input, results, key } = work
      const again = results.before ? 'is back' : 'has begun'
      tell(
        work,
        key,
        await bossOf(work),
        `${input.firstName} ${input.lastName} ${again} in ${input.department} (${results.issue}).`,
      )
    },
    end: async ({ begin, store, input: { email, ends } }) => {
      store.put('ends', email, ends ?? null)
      if (ends === undefined) return
      begin({
        key: `left:${email}:${ends}`,
        kind: 'left',
        lane: `person:${email}`,
        input: { email, ends },
        notBefore: ends,
      })
    },
  },
}

/** A label has no colons. */
export const keyOf = (key: string): string => key.replaceAll(/[^\w.-]/g, '-')

const bossOf = async ({ okta, input, config, results }: Work<Joined>): Promise<string> => {
  const person = { ...(await okta.person(input.email)), id: results.account, manager: input.manager } as any
  return (await managerOf(okta, person))?.email ?? `#${config.catalogue.alerts}`
}
