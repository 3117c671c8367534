// The app of the stories in a process of its own, which stays up: POST /world takes it into a world, POST /work does the work.
import { Agent, createServer, request } from 'node:http'
import { json, text } from 'node:stream/consumers'
import { work } from './calls.mjs'

const agent = new Agent({ keepAlive: true })
let env = process.env

function ask(method, args) {
  const body = JSON.stringify(args)
  const headers = {
    authorization: `Bearer ${env.SLACK_TOKEN}`,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  }
  return new Promise((resolve, reject) => {
    request(`${env.SLACK_URL}/api/${method}`, { method: 'POST', agent, headers }, (reply) =>
      text(reply).then((answer) => resolve(JSON.parse(answer)), reject),
    )
      .on('error', reject)
      .end(body)
  })
}

createServer(async (incoming, reply) => {
  if (incoming.url === '/world') env = await json(incoming)
  else if (incoming.url === '/work') await work(ask, env.MATEO)
  reply.end('ok')
}).listen(Number(env.PORT), '127.0.0.1')
