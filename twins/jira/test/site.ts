import { startUniverse } from '@dtu/kit/testing'
import { createCloudClient } from 'jira.js'
import { jira } from '../src/index.ts'

/** A site of a universe of its own, and the client library of its administrator. Replies that it cannot read are errors. */
export async function site() {
  const universe = startUniverse({ twins: [jira] })
  const host = await universe.listen('jira')
  const { email = '', apiToken = '', token = '' } = universe.credentials.jira ?? {}
  const authorization = `Basic ${Buffer.from(token).toString('base64')}`
  return {
    universe,
    host,
    jira: createCloudClient({ host, auth: { type: 'basic', email, apiToken } }),
    /** A call as any HTTP client makes it. */
    async call(method: string, path: string, body?: unknown, headers: Record<string, string> = { authorization }) {
      const reply = await fetch(host + path, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await reply.text()
      return { status: reply.status, headers: reply.headers, body: text === '' ? undefined : JSON.parse(text) }
    },
    close: () => universe.close(),
  }
}
