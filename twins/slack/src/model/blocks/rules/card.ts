import { button } from './button.ts'
import { slackIcon } from './icon.ts'
import { imageElement } from './image.ts'
import { list, type Rule, typed, upTo } from './rule.ts'
import { inlineTextUpTo } from './text.ts'

// docs.slack.dev, card block: something to show, and one icon at most.
export const card: Rule = typed(
  'card',
  {},
  {
    hero_image: imageElement,
    icon: imageElement,
    slack_icon: slackIcon,
    title: inlineTextUpTo(150),
    subtitle: inlineTextUpTo(150),
    body: inlineTextUpTo(200),
    subtext: inlineTextUpTo(200),
    actions: list(button, { max: 3 }),
    block_id: upTo(255),
  },
  { either: ['title', 'hero_image', 'actions', 'body'], exclusive: ['icon', 'slack_icon'] },
)

// docs.slack.dev, carousel block.
export const carousel: Rule = typed('carousel', { elements: list(card, { min: 1, max: 10 }) }, { block_id: upTo(255) })
