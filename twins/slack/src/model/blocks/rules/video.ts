import { nullable, type Rule, string, typed, upTo } from './rule.ts'
import { plainUpTo } from './text.ts'

const optionalText = nullable(string())

// docs.slack.dev, video block: what is not mandatory may be null.
export const video: Rule = typed(
  'video',
  { alt_text: upTo(2000), title: plainUpTo(200), thumbnail_url: string(), video_url: string() },
  {
    author_name: nullable(upTo(50)),
    description: nullable(plainUpTo(200)),
    provider_icon_url: optionalText,
    provider_name: optionalText,
    title_url: optionalText,
    block_id: upTo(255),
  },
)
