import { createHmac, timingSafeEqual } from 'node:crypto'

/** A request that is older may be somebody's recording of one. */
const OLDEST_S = 5 * 60

type Headers = Readonly<Record<string, string | string[] | undefined>>

/**
 * Whether Slack sent this, and lately (docs.slack.dev, "Verifying requests from Slack").
 * @param body the bytes as they came: parsed and written again they are others
 * @param now the machine's time, which is what the sender's is compared with
 */
export function isFromSlack(headers: Headers, body: string, secret: string, now: number): boolean {
  const sent = Number(headers['x-slack-request-timestamp'])
  if (!(Math.abs(now / 1000 - sent) <= OLDEST_S)) return false
  const due = `v0=${createHmac('sha256', secret).update(`v0:${sent}:${body}`).digest('hex')}`
  return same(String(headers['x-slack-signature']), due)
}

/** Whether HR sent this: it shows the secret that we share. */
export const isFromHr = (headers: Headers, secret: string): boolean =>
  same(String(headers.authorization), `Bearer ${secret}`)

/** Takes as long however much of it is right. */
function same(given: string, due: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(due)]
  return a.length === b.length && timingSafeEqual(a, b)
}
