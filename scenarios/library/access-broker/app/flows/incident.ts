import type { Plan } from '../queue/flow.ts'
import { Refusal } from '../queue/outcome.ts'
import { tell } from './tell.ts'

export interface Opened {
  readonly title: string
  /** Who opened it, by Slack id. */
  readonly user: string
}

/** An incident: an issue, a channel of its name, whoever is on call in it, and everybody knows. */
export const incidentOpened: Plan<Opened> = {
  steps: {
    issue: ({ jira, input, key, doubt }) => {
      const { title } = input
      return jira.file({ key, summary: `Incident: ${title}`, text: title, labels: ['incident'] }, doubt)
    },
    channel: async ({ slack, store, results }) => {
      const channel = await slack.createChannel(`inc-${results.issue.toLowerCase()}`)
      store.put('incident', channel, results.issue)
      return channel
    },
    topic: ({ slack, input, results }) => slack.setTopic(results.channel, `${results.issue}: ${input.title}`),
    people: async ({ okta, slack, config, input, results }) => {
      const users = new Set([input.user])
      for (const { email, status } of await okta.members(await okta.groupNamed(config.catalogue.onCall))) {
        const user = status === 'ACTIVE' ? await slack.userOf(email) : undefined
        if (user) users.add(user)
      }
      for (const user of users) await slack.invite(results.channel, user)
      return users.size
    },
    said: ({ slack, input, results, key, doubt }) => {
      const text = `${input.title}. The issue is ${results.issue}; <@${input.user}> opened it.`
      return slack.post({ channel: results.channel, key, text }, doubt)
    },
    told: async (work) => {
      const { input, results, config, key } = work
      const text = `Incident: ${input.title}. It is worked on in <#${results.channel}>.`
      tell(work, key, `#${config.catalogue.alerts}`, text)
    },
  },
}

export interface Closed {
  readonly channel: string
  readonly user: string
}

export const incidentClosed: Plan<Closed> = {
  steps: {
    issue: async ({ store, input }) => {
      const issue = store.get<string>('incident', input.channel)
      if (issue) return issue
      throw new Refusal('this is no channel of an incident')
    },
    remark: ({ jira, results, input, slack, key, doubt }) =>
      slack.emailOf(input.user).then((email) => jira.remark(results.issue, key, `closed by ${email}`, doubt)),
    status: ({ jira, results }) => jira.move(results.issue, 'Done'),
    archived: ({ slack, input }) => slack.archive(input.channel),
  },
}
