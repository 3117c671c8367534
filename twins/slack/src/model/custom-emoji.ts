import { hash } from 'node:crypto'

/** What every workspace has beside the standard emoji, and two names for standard ones (tapes/nango/list-custom-emoji). */
const DRAWN = [
  'bowtie',
  'squirrel',
  'glitch_crab',
  'piggy',
  'cubimal_chick',
  'dusty_stick',
  'slack',
  'pride',
  'thumbsup_all',
  'slack_call',
]
const ALIASES = { shipit: 'squirrel', white_square: 'white_large_square', black_square: 'black_large_square' }
const SIMPLE_SMILE = 'https://a.slack-edge.com/80588/img/emoji_2017_12_06/apple/simple_smile.png'

/** The custom emoji of a workspace: a URL, or `alias:` and another name. Nothing is fetched from the URLs. */
export const customEmoji = (team: string): Record<string, string> => ({
  ...Object.fromEntries(
    DRAWN.map((name) => [name, `https://emoji.slack-edge.com/${team}/${name}/${hash('md5', name).slice(0, 10)}.png`]),
  ),
  ...Object.fromEntries(Object.entries(ALIASES).map(([name, of]) => [name, `alias:${of}`])),
  simple_smile: SIMPLE_SMILE,
})
