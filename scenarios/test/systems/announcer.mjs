// An app under test: told of a build over HTTP, it tells #general. HOOKED_UP says where Slack is.
import { createServer } from 'node:http'

const say = (text) =>
  fetch(`${process.env.SLACK_URL}/api/chat.postMessage`, {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.SLACK_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ channel: process.env.CHANNEL ?? '#general', text }),
  }).then((reply) => reply.json())

const server = createServer(async (request, response) => {
  if (request.url === '/healthz') return response.end('ok')
  if (request.url === '/crash') process.exit(3)
  const { ok, error } = await say(`Build ${new URL(request.url, 'http://x').searchParams.get('build')} is done`)
  console.log(ok ? 'told' : `not told: ${error}, with ${process.env.SLACK_TOKEN}`)
  response.writeHead(ok ? 200 : 502).end(JSON.stringify({ ok }))
})
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('listening'))
