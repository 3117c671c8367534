import { appendFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

// An agent that posts its task in #general, as often as it is told to, and says what that cost.
const { SLACK_API_URL, SLACK_BOT_TOKEN, DTU_TASK, DTU_TRANSCRIPT, TIMES = '1', THINKS = '0', EXIT = '0' } = process.env
const tell = (line) => appendFileSync(DTU_TRANSCRIPT, `${JSON.stringify(line)}\n`)

for (let n = 0; n < Number(TIMES); n++) {
  await pause(Number(THINKS))
  tell({
    role: 'assistant',
    thought: `I am asked to ${DTU_TASK}`,
    usage: { input_tokens: 90, output_tokens: 10 },
    cost_usd: 0.25,
  })
  const reply = await fetch(`${SLACK_API_URL}chat.postMessage`, {
    method: 'POST',
    headers: { authorization: `Bearer ${SLACK_BOT_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ channel: '#general', text: DTU_TASK }),
  })
  const { ok, error } = await reply.json()
  tell({ role: 'tool', ok, error, with: SLACK_BOT_TOKEN })
}
console.log(JSON.stringify({ role: 'assistant', says: 'done' }))
process.exitCode = Number(EXIT)
