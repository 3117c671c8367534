import { anything, type Fields, flag, integer, object, type Rule, string, typed, upTo } from './rule.ts'
import { plainUpTo } from './text.ts'

// docs.slack.dev, Slack file object: the id or the URL, not both.
const slackFile = object({}, { id: string(), url: string() }, { either: ['id', 'url'], exclusive: ['id', 'url'] })

/** Slack adds these when it shows an image; apps send them back (java-slack-sdk, samples of chat.postMessage). */
const measured: Fields = {
  fallback: string(),
  image_width: integer(),
  image_height: integer(),
  image_bytes: integer(),
  is_animated: flag,
  rotation: anything,
}

const imageOf = (more: Fields): Rule =>
  typed(
    'image',
    { alt_text: upTo(2000) },
    { image_url: upTo(3000), slack_file: slackFile, ...measured, ...more },
    { either: ['image_url', 'slack_file'], exclusive: ['image_url', 'slack_file'] },
  )

/** docs.slack.dev, image element. */
export const imageElement = imageOf({})
/** docs.slack.dev, image block: like the element, with a title. */
export const imageBlock = imageOf({ title: plainUpTo(2000), block_id: upTo(255) })
