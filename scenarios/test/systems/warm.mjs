// An app under test that stays up between trials: POST /reset takes it into another world. LEAKS: it forgets nothing there.
// LATE: long after a trial is over it still has something to say in it.
import { createServer } from 'node:http'

let env = process.env
let builds = 0

const say = ({ SLACK_URL, SLACK_TOKEN }, text) =>
  fetch(`${SLACK_URL}/api/chat.postMessage`, {
    method: 'POST',
    headers: { authorization: `Bearer ${SLACK_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ channel: '#general', text }),
  }).then((reply) => reply.json())

async function reset(request, response) {
  if (process.env.FAILS) return response.writeHead(500).end()
  let text = ''
  for await (const chunk of request) text += chunk
  env = JSON.parse(text)
  if (!process.env.LEAKS) builds = 0
  response.end('ok')
}

const server = createServer(async (request, response) => {
  if (request.url === '/healthz') return response.end('ok')
  if (request.url === '/reset') return reset(request, response)
  if (request.url === '/crash') process.exit(3)
  const world = env
  const { ok } = await say(world, `Build ${++builds} is done`)
  console.log(`told by ${process.pid}`)
  response.end(JSON.stringify({ ok }))
  if (process.env.LATE) setInterval(() => say(world, 'I am late').catch(() => {}), 20).unref()
})
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('listening'))
