import { type Found, type Seen, scenario, type Trial } from '@dtu/scenarios'

const QUESTIONS = ['Which build?', 'Is it on staging?', 'Who signed it off?']

/** Three people ask below the announcement, each a minute after the other. */
async function ask(trial: Trial) {
  const people = Object.keys(trial.names.people as object).slice(1, 4)
  const asked: string[] = []
  for (const [n, user] of people.entries()) {
    const thread_ts = String(trial.fill('{announced}'))
    const { ts } = trial.act('slack.post', { user, channel: '#general', text: QUESTIONS[n], thread_ts })
    asked.push(ts)
    await trial.advance('1m')
  }
  return { asked }
}

async function answer(trial: Trial) {
  const thread_ts = String(trial.fill('{announced}'))
  const channel = String(trial.fill('{channel}'))
  const { body } = await trial.call('slack.conversations.replies', { channel, ts: thread_ts })
  for (const { text, user } of body.messages.slice(1))
    await trial.call('slack.chat.postMessage', {
      channel,
      thread_ts,
      text: `<@${user}> "${text}": see the release notes`,
    })
}

/** Everybody who asked is answered by name, once, after they asked. */
function everybodyIsAnswered({ query, names, exchanges }: Seen): Found {
  const asked = query(
    `SELECT user, ts FROM slack_messages WHERE ts IN (${(names.asked as string[]).map((ts) => `'${ts}'`)})`,
  )
  const unanswered = asked.filter(
    ({ user, ts }) =>
      query(`SELECT 1 FROM slack_messages WHERE text LIKE '<@${user}> %' AND thread_ts IS NOT NULL AND ts > '${ts}'`)
        .length !== 1,
  )
  const answers = exchanges.filter(({ exchange }) => exchange.operation === 'chat.postMessage')
  return {
    holds: asked.length === QUESTIONS.length && unanswered.length === 0,
    found: `${unanswered.length} of ${asked.length} have no answer of their own`,
    evidence: answers.map(({ n }) => n),
  }
}

export default scenario({
  scenario: 'thread-answers',
  story: 'Whoever asks below an announcement is answered there by name, once.',
  world: { seed: 'acme-12', twins: ['slack'] },
  play: [
    {
      call: 'slack.chat.postMessage',
      with: { channel: '#general', text: 'Release 4711 is out' },
      save: { announced: 'body.ts', channel: 'body.channel' },
    },
    { run: ask, gives: ['asked'] },
    answer,
  ],
  'satisfied when': {
    checks: [everybodyIsAnswered],
    changes: [{ of: 'slack.messages', added: 7 }],
    traffic: [{ of: 'slack.chat.postMessage', 'never twice': true }],
  },
})
