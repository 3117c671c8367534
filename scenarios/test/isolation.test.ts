import { expect, test } from 'vitest'
import { loadScenario } from '../src/format/load.ts'
import { exchangesOf } from '../src/trajectory/record.ts'
import { runTrial } from '../src/trial/trial.ts'
import { openStage } from '../src/world/stage.ts'
import { scenarioFile } from './stage.ts'

const STORY = `
play:
  - call: slack.conversations.create
    with: { name: incident }
    save: { channel: body.channel.id }
  - call: slack.chat.postMessage
    with: { channel: "{channel}", text: "the same words in every world" }
  - act: slack.post
    with: { user: priya, channel: incident, text: Who is on it? }
satisfied when:
  changes: [{ of: slack.conversations, added: 1 }, { of: slack.messages, added: { at least: 2 } }]
  nothing else changed: { except: [slack.members, slack.conversations.*] }
`

test('64 trials at once that write the same names see nothing of each other, and are what they are one by one', async () => {
  const loaded = await loadScenario(scenarioFile(STORY))
  const stage = await openStage({ twins: loaded.twins, listen: false })
  const numbers = Array.from({ length: 64 }, (_, n) => n)
  const together = await Promise.all(numbers.map((n) => runTrial(stage, loaded, n)))
  const [alone] = [await runTrial(stage, loaded, 0)]
  await stage.close()
  expect(together.map(({ verdicts }) => verdicts.filter(({ outcome }) => outcome !== 'pass'))).toEqual(
    numbers.map(() => []),
  )
  const essence = (trajectory: typeof alone) => ({
    verdicts: trajectory.verdicts,
    replies: exchangesOf(trajectory.entries).map(({ exchange }) => exchange.replyBody),
    changes: trajectory.entries.flatMap((entry) => (entry.kind === 'change' ? [entry.change] : [])),
  })
  for (const one of together) expect(essence(one)).toEqual(essence(alone))
})
