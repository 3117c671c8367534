import type { Plan } from '../queue/flow.ts'
import { Refusal } from '../queue/outcome.ts'
import { tell } from './tell.ts'

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
    /** Written down before anything is changed: afterwards nobody can tell who came and who went. */
    differing: async ({ slack, results }) => {
      const there = await slack.members(results.channel)
      const wanted = new Set(results.wanted)
      const gone: string[] = []
      for (const user of there) if (!wanted.has(user) && (await slack.isPerson(user))) gone.push(user)
      return { missing: results.wanted.filter((user: string) => !there.includes(user)), gone }
    },
    invited: async ({ slack, results: { channel, differing } }) => {
      for (const user of differing.missing) await slack.invite(channel, user)
    },
    removed: async ({ slack, results: { channel, differing } }) => {
      for (const user of differing.gone) await slack.kick(channel, user)
    },
    told: async (work) => {
      const { missing, gone } = work.results.differing
      const text = `As in the group ${work.input.group}: ${missing.length} came, ${gone.length} went.`
      if (missing.length + gone.length > 0) tell(work, work.key, `#${work.input.channel}`, text)
    },
  },
}
