import type { Plan, Work } from '../queue/flow.ts'
import { Refusal } from '../queue/outcome.ts'

interface Input {
  /** A person's Slack id or address, or `#channel`. */
  readonly to: string
  readonly text: string
}

/** Says something to somebody, or in a channel, once. */
export const telling: Plan<Input> = {
  steps: {
    place: ({ slack, input: { to } }) => placeOf(slack, to),
    said: ({ slack, input: { text }, key, results, doubt }) => slack.post({ channel: results.place, key, text }, doubt),
  },
  // Nobody is left to tell.
  failed: () => {},
}

async function placeOf(slack: Work<Input>['slack'], to: string): Promise<string> {
  if (to.startsWith('#')) {
    const channel = await slack.channelNamed(to.slice(1))
    if (!channel) throw new Refusal(`there is no ${to}`)
    await slack.join(channel)
    return channel
  }
  const user = to.includes('@') ? await slack.userOf(to) : to
  if (!user) throw new Refusal(`${to} is not in Slack`)
  return slack.direct(user)
}

/** Has somebody told something as work of its own: a service that is down for the telling holds nothing else up. */
export const tell = ({ begin }: Pick<Work<unknown>, 'begin'>, key: string, to: string, text: string): boolean =>
  begin({ key: `tell:${key}`, kind: 'tell', lane: `tell:${key}`, input: { to, text } satisfies Input })

/** What cannot be done is told where people look: nothing ends in silence. */
export const cry: NonNullable<Plan['failed']> = (work, why) => {
  tell(work, `failed:${work.key}`, `#${work.config.catalogue.alerts}`, `The broker cannot do ${work.key}: ${why}`)
}
