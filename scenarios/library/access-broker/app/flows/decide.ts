import { HOUR } from '../clock.ts'
import type { Plan, Work } from '../queue/flow.ts'
import { type AccessRequest, type Decision, Requests } from '../requests.ts'
import type { Posted } from '../services/slack.ts'
import { asking, clock, settledBlocks } from '../words.ts'
import { itemIn, requestIn } from './ask.ts'
import { doorOf, letIn } from './doors.ts'
import { tell } from './tell.ts'

export interface Click {
  readonly request: string
  readonly verdict: 'approved' | 'denied'
  /** Who clicked, by Slack id. */
  readonly user: string
  /** When they did, as Slack says: what counts is the click, not when we heard of it. */
  readonly at: number
  /** Slack's own mark of this one click. */
  readonly click: string
  readonly message: Posted
}

/** Somebody clicked on Approve or Deny: the first click of somebody who may decide counts. */
export const decide: Plan<Click> = {
  steps: {
    clicker: ({ slack, input }) => slack.emailOf(input.user),
    answer: async (work) => {
      const refusal = await refusalOf(work)
      if (refusal) return { refusal }
      const { request, verdict, at, click } = work.input
      const decision = new Requests(work.store).decide(request, { verdict, by: work.results.clicker, at, click })
      return decision.click === click ? { decision } : { refusal: alreadyDecided(decision) }
    },
    whisper: async (work) => {
      const { refusal } = work.results.answer
      const { message, user, click } = work.input
      if (refusal && !(await work.slack.whisper(message.channel, user, refusal, work.doubt)))
        tell(work, `whisper:${click}`, user, refusal)
    },
    account: async (work) => {
      if (!isApproved(work)) return null
      const person = await work.okta.person(String(requestIn(work).requester))
      return person?.status === 'ACTIVE' ? person.id : null
    },
    door: async (work) => (isGiven(work) ? doorOf(work, itemIn(work)) : null),
    access: async (work) => {
      if (!isGiven(work)) return null
      await letIn(work, work.results.door, { id: work.results.account, email: String(requestIn(work).requester) })
      return { from: work.clock.now() }
    },
    /** From here on it ends by itself, whatever becomes of the rest. */
    end: async (work) => {
      if (!isGiven(work)) return
      const { id, requester, issue, hours, slackUser } = requestIn(work)
      const until = work.results.access.from + hours * HOUR
      const { title } = itemIn(work)
      const grant = {
        id,
        email: String(requester),
        door: work.results.door,
        title,
        issue: String(issue),
        slackUser,
        until,
      }
      new Requests(work.store).keepGrant(grant)
      work.begin({ key: `expire:${id}`, kind: 'expire', lane: `person:${requester}`, input: { id }, notBefore: until })
    },
    remark: async (work) => {
      const { decision } = work.results.answer
      if (!decision) return
      const text = `${decision.verdict} by ${decision.by} at ${clock(decision.at)}`
      await work.jira.remark(String(requestIn(work).issue), work.key, text, work.doubt)
    },
    status: async (work) => {
      if (!work.results.answer.decision) return
      await work.jira.move(String(requestIn(work).issue), isGiven(work) ? 'In Progress' : 'Done')
    },
    shown: async (work) => {
      const { decision } = work.results.answer
      if (!decision) return
      const request = requestIn(work)
      const text = asking(itemIn(work), request.slackUser, request.hours, request.reason)
      const outcome = `${decision.verdict === 'approved' ? 'Approved' : 'Denied'} by <@${work.input.user}>`
      await work.slack.update(work.input.message, `${text} - ${outcome}`, settledBlocks(text, outcome))
    },
    told: async (work) => {
      if (work.results.answer.decision)
        tell(work, `decision:${work.input.request}`, requestIn(work).slackUser, news(work))
    },
  },
}

const isApproved = (work: Work<Click>): boolean => work.results.answer.decision?.verdict === 'approved'
/** Approved, and the person is still here. */
const isGiven = (work: Work<Click>): boolean => isApproved(work) && work.results.account !== null

/** Why a click does not count, in words; undefined when it may. */
async function refusalOf(work: Work<Click>): Promise<string | undefined> {
  const request = requestIn(work)
  const { clicker } = work.results
  // The click that decided may be looked at again, after an interruption.
  if (request.decision)
    return request.decision.click === work.input.click ? undefined : alreadyDecided(request.decision)
  if (work.input.at > request.decideBy) return 'This request is too old to be decided. It has to be made again.'
  if (clicker === request.requester) return 'Nobody decides on their own request.'
  if (!(await mayDecide(work, request))) return 'This request is not yours to decide.'
  return undefined
}

async function mayDecide({ okta, results }: Work<Click>, { deciders }: AccessRequest): Promise<boolean> {
  if (!deciders) return false
  if (!('group' in deciders)) return deciders.includes(results.clicker)
  const members = await okta.members(await okta.groupNamed(deciders.group))
  return members.some((member) => member.email === results.clicker && member.status === 'ACTIVE')
}

const alreadyDecided = ({ verdict, by }: Decision): string => `This was ${verdict} by ${by} already.`

function news(work: Work<Click>): string {
  const { title } = itemIn(work)
  if (!isApproved(work)) return `${title}: denied.`
  if (!isGiven(work)) return `${title}: approved, but there is no active account.`
  const until = work.results.access.from + requestIn(work).hours * HOUR
  return `You have ${title} until ${clock(until)}.`
}
