// The app of the stories in the runner's own process.
import { work } from './calls.mjs'

export function start({ env, fetch }) {
  const headers = { authorization: `Bearer ${env.SLACK_TOKEN}`, 'content-type': 'application/json; charset=utf-8' }
  const ask = async (method, args) => {
    const reply = await fetch('slack', { method: 'POST', url: `/api/${method}`, headers, body: JSON.stringify(args) })
    return JSON.parse(reply.body)
  }
  const done = work(ask, env.MATEO)
  return { idle: () => done, stop: async () => {} }
}
