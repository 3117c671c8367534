import type { Plan } from '../queue/flow.ts'
import { Refusal } from '../queue/outcome.ts'
import { tell } from './tell.ts'

export interface Moved {
  readonly email: string
  readonly department: string
  readonly manager: string
}

/** Somebody changes departments: what the old one had goes, what the new one has comes. */
export const moved: Plan<Moved> = {
  steps: {
    person: async ({ okta, input }) => {
      const person = await okta.person(input.email)
      if (person) return person
      throw new Refusal(`nobody has the login ${input.email}`)
    },
    profile: ({ okta, input, results }) =>
      okta.update(results.person.id, { department: input.department, managerId: input.manager }),
    joined: async ({ okta, input, results }) =>
      okta.addMember(await okta.groupNamed(input.department), results.person.id),
    left: async ({ okta, input, results, config }) => {
      const gone: string[] = []
      for (const group of await okta.groupsOf(results.person.id)) {
        if (group.name === input.department || !config.catalogue.departments.includes(group.name)) continue
        await okta.removeMember(group.id, results.person.id)
        gone.push(group.name)
      }
      return gone
    },
    channels: async ({ slack, input, config }) => {
      const user = await slack.userOf(input.email)
      if (!user) return
      const now = await slack.channelsOf(user)
      const channels = await slack.channels()
      for (const department of config.catalogue.departments) {
        const channel = channels.get(department)
        if (!channel || now.includes(channel) === (department === input.department)) continue
        await slack.join(channel)
        if (department === input.department) await slack.invite(channel, user)
        else await slack.kick(channel, user)
      }
    },
    told: async (work) => {
      const { input, results, key } = work
      tell(work, key, input.manager, `${results.person.name} is in ${input.department} now.`)
    },
  },
}
