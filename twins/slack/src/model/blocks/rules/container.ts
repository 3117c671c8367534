import { imageElement } from './image.ts'
import { richText } from './rich-text.ts'
import { byType, type Fields, flag, list, listed, type Rule, typed, upTo } from './rule.ts'
import { plainUpTo, textUpTo } from './text.ts'

/** docs.slack.dev, container block, with the blocks it may hold. One of the two titles is there. */
export const container = (children: Fields): Rule =>
  typed(
    'container',
    { child_blocks: list(byType(children), { min: 1, max: 10 }) },
    {
      title: plainUpTo(150),
      rich_text_title: richText,
      subtitle: textUpTo(150),
      width: listed('narrow', 'standard', 'wide', 'full'),
      icon: imageElement,
      is_collapsible: flag,
      default_collapsed: flag,
      has_header_divider: flag,
      block_id: upTo(255),
    },
    { either: ['title', 'rich_text_title'] },
  )
