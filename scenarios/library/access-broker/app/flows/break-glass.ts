import { HOUR } from '../clock.ts'
import type { Plan } from '../queue/flow.ts'
import { Refusal } from '../queue/outcome.ts'
import { Requests } from '../requests.ts'
import { clock } from '../words.ts'
import { itemIn, requesterOf, requestIn } from './ask.ts'
import { managerOf } from './deciders.ts'
import { doorOf, letIn } from './doors.ts'
import { tell } from './tell.ts'

interface Input {
  readonly request: string
}

/** Whoever is on call takes access at once. Everybody hears of it, and it ends within the hour. */
export const breakGlass: Plan<Input> = {
  steps: {
    requester: async (work) => {
      const person = await requesterOf(work, requestIn(work).slackUser)
      new Requests(work.store).note(work.input.request, { requester: person.email })
      return person
    },
    allowed: async ({ okta, config, ...work }) => {
      const { requester } = work.results
      const item = itemIn({ ...work, config })
      const onCall = await okta.members(await okta.groupNamed(config.catalogue.onCall))
      if (item.breakGlass && onCall.some((member) => member.id === requester.id)) return true
      throw new Refusal(`${requester.email} may not take ${item.title} without asking`)
    },
    door: (work) => doorOf(work, itemIn(work)),
    access: async (work) => {
      await letIn(work, work.results.door, work.results.requester)
      return { from: work.clock.now() }
    },
    end: async (work) => {
      const { id, slackUser } = requestIn(work)
      const { email } = work.results.requester
      const until = work.results.access.from + work.config.catalogue.breakGlassHours * HOUR
      const { title } = itemIn(work)
      new Requests(work.store).keepGrant({ id, email, door: work.results.door, title, issue: '', slackUser, until })
      return { until }
    },
    issue: async ({ jira, ...work }) => {
      const { requester } = work.results
      const { item, reason } = requestIn(work)
      const summary = `Break-glass: ${itemIn(work).title} taken by ${requester.email}`
      return jira.file(
        { key: work.input.request, summary, text: reason, labels: ['access', 'break-glass', item] },
        work.doubt,
      )
    },
    planned: async (work) => {
      const requests = new Requests(work.store)
      const grant = requests.grant(work.input.request)
      if (grant) requests.keepGrant({ ...grant, issue: work.results.issue })
      const lane = `person:${work.results.requester.email}`
      const { until } = work.results.end
      const { request: id } = work.input
      work.begin({ key: `expire:${id}`, kind: 'expire', lane, input: { id }, notBefore: until })
    },
    told: async (work) => {
      const { slackUser, reason, id } = requestIn(work)
      const text = `<@${slackUser}> broke the glass for ${itemIn(work).title} until ${clock(work.results.end.until)}: ${reason}`
      tell(work, `alert:${id}`, `#${work.config.catalogue.alerts}`, `${text} (${work.results.issue})`)
      const manager = await managerOf(work.okta, work.results.requester)
      if (manager) tell(work, `manager:${id}`, manager.email, text)
    },
  },
  failed: (work, why) => {
    const { slackUser, id } = requestIn(work)
    tell(work, `glass-failed:${id}`, slackUser, `The glass holds: ${why}`)
  },
}
