import type { Item } from '../catalogue.ts'
import type { Plan, Work } from '../queue/flow.ts'
import { Refusal } from '../queue/outcome.ts'
import { type AccessRequest, itemNamed, Requests } from '../requests.ts'
import type { Person } from '../services/okta.ts'
import { asking, askingBlocks } from '../words.ts'
import { decidersFor } from './deciders.ts'
import { tell } from './tell.ts'

interface Input {
  readonly request: string
}

/** Somebody asks for access: an issue is filed, and whoever decides is asked with two buttons. */
export const ask: Plan<Input> = {
  steps: {
    requester: async (work) => {
      const person = await requesterOf(work, requestIn(work).slackUser)
      new Requests(work.store).note(work.input.request, { requester: person.email })
      return person
    },
    deciders: async (work) => {
      const { requester } = work.results
      const found = await decidersFor(work, itemIn(work), requester)
      new Requests(work.store).note(work.input.request, { deciders: found.deciders })
      return found
    },
    issue: async ({ jira, ...work }) => {
      const { item, hours, reason } = requestIn(work)
      const { requester } = work.results
      const { title } = itemIn(work)
      const issue = await jira.file(
        {
          key: work.input.request,
          summary: `Access to ${title} for ${requester.email}`,
          text: `${requester.name} <${requester.email}> asks for ${title} for ${hours} h.\n${reason}`,
          labels: ['access', item],
        },
        work.doubt,
      )
      new Requests(work.store).note(work.input.request, { issue })
      return issue
    },
    asked: async ({ slack, ...work }) => {
      const { slackUser, hours, reason } = requestIn(work)
      const text = asking(itemIn(work), slackUser, hours, reason)
      const { request } = work.input
      const post = { channel: work.results.deciders.channel, key: request, text, blocks: askingBlocks(text, request) }
      const asked = await slack.post(post, work.doubt)
      new Requests(work.store).note(request, { asked })
      return asked
    },
  },
  failed: (work, why) => {
    const { slackUser, id } = requestIn(work)
    tell(work, `ask-failed:${id}`, slackUser, `Your request could not be passed on: ${why}`)
  },
}

type Known = Pick<Work<Input>, 'store' | 'input' | 'config'>

export const requestIn = ({ store, input }: Pick<Known, 'store' | 'input'>): AccessRequest => {
  const request = new Requests(store).get(input.request)
  if (!request) throw new Refusal(`there is no request ${input.request}`)
  return request
}

export const itemIn = (work: Known): Item => {
  const { item } = requestIn(work)
  const found = itemNamed(work.config.catalogue.items, item)
  if (!found) throw new Refusal(`nothing is called '${item}'`)
  return found
}

/** Who a Slack user is in Okta: by address, since names are not unique. Only somebody who is at work may ask. */
export async function requesterOf(
  { okta, slack }: Pick<Work<unknown>, 'okta' | 'slack'>,
  user: string,
): Promise<Person> {
  const email = await slack.emailOf(user)
  const person = await okta.person(email)
  if (person?.status !== 'ACTIVE') throw new Refusal(`${email} has no active account`)
  return person
}
