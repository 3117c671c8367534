import type { Plan } from '../queue/flow.ts'
import { Refusal } from '../queue/outcome.ts'

export interface Sync {
  /** An Okta group's name, and the Slack channel that is to have the same people. */
  readonly group: string
  readonly channel: string
}

/** A channel has the people of a group: whoever is missing is invited, whoever has no business there goes. */
export const sync: Plan<Sync> = {
  steps: {
    wanted: async ({ okta, slack, input }) => {
      const users: string[] = []
      for (const { email, status } of await okta.members(await okta.groupNamed(input.group))) {
        const user = status === 'ACTIVE' ? await slack.userOf(email) : undefined
        if (user) users.push(user)
      }
      return users
    },
    channel: async ({ slack, input }) => {
      const channel = await slack.channelNamed(input.channel)
      if (!channel) throw new Refusal(`there is no #${input.channel}`)
      await slack.join(channel)
      return channel
    },
    invited: async ({ slack, results }) => {
      const there = new Set(await slack.members(results.channel))
      for (const user of results.wanted) if (!there.has(user)) await slack.invite(results.channel, user)
    },
    removed: async ({ slack, results }) => {
      const wanted = new Set(results.wanted)
      for (const user of await slack.members(results.channel))
        if (!wanted.has(user) && (await slack.isPerson(user))) await slack.kick(results.channel, user)
    },
  },
}
