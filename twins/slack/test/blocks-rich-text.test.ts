import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { linkUrls, plainText, richTextFrom } from '../src/model/blocks/index.ts'

const text = (words: string, style?: object) => ({ type: 'text', text: words, ...(style ? { style } : {}) })
const section = (...elements: object[]) => ({ type: 'rich_text_section', elements })
const quote = (...elements: object[]) => ({ type: 'rich_text_quote', elements })
const code = (...elements: object[]) => ({ type: 'rich_text_preformatted', elements, border: 0 })
const link = (url: string, more: object = {}) => ({ type: 'link', url, ...more })

test.each<[string, object[]]>([
  ['Hello', [section(text('Hello'))]],
  ['', []],
  // java-slack-sdk, EventTest and ConversationsTest.
  ['<@U123> test', [section({ type: 'user', user_id: 'U123' }, text(' test'))]],
  ['test\n<https://x.slack.com/archives/C1/p1>', [section(text('test\n'), link('https://x.slack.com/archives/C1/p1'))]],
  [
    '<@W1|kim> <#C1|general> <!subteam^S1|@ops>',
    [
      section({ type: 'user', user_id: 'W1' }, text(' '), { type: 'channel', channel_id: 'C1' }, text(' '), {
        type: 'usergroup',
        usergroup_id: 'S1',
      }),
    ],
  ],
  [
    '<!here> <!channel|channel> <!everyone>',
    [
      section({ type: 'broadcast', range: 'here' }, text(' '), { type: 'broadcast', range: 'channel' }, text(' '), {
        type: 'broadcast',
        range: 'everyone',
      }),
    ],
  ],
  ['<https://x.io?a=1&amp;b=2|a &lt; b>', [section(link('https://x.io?a=1&b=2', { text: 'a < b' }))]],
  ['<mailto:a@x.io|a@x.io>', [section(link('mailto:a@x.io', { text: 'a@x.io' }))]],
  [
    '<!date^1392734382^{date_num}^https://x.io|soon>',
    [section({ type: 'date', timestamp: 1392734382, format: '{date_num}', url: 'https://x.io', fallback: 'soon' })],
  ],
  ['see https://x.io/a?b=c.', [section(text('see '), link('https://x.io/a?b=c'), text('.'))]],
  ['a <b> &lt;c&gt; &amp;', [section(text('a <b> <c> &'))]],
  [
    '*b* _i_ ~s~ `c`',
    [
      section(
        text('b', { bold: true }),
        text(' '),
        text('i', { italic: true }),
        text(' '),
        text('s', { strike: true }),
        text(' '),
        text('c', { code: true }),
      ),
    ],
  ],
  [
    '*_both_* and *a _b_ c*',
    [
      section(
        text('both', { bold: true, italic: true }),
        text(' and '),
        text('a ', { bold: true }),
        text('b', { bold: true, italic: true }),
        text(' c', { bold: true }),
      ),
    ],
  ],
  ['*<@U1>*', [section({ type: 'user', user_id: 'U1', style: { bold: true } })]],
  ['snake_case_name 2*3*4 * a * _b\nc_', [section(text('snake_case_name 2*3*4 * a * _b\nc_'))]],
  [
    '`*not bold* :tada: <https://x.io|x>`',
    [section(text('*not bold* :tada: ', { code: true }), link('https://x.io', { text: 'x', style: { code: true } }))],
  ],
  [
    ':tada: :wave::skin-tone-3: at 10:30:45',
    [
      section(
        { type: 'emoji', name: 'tada' },
        text(' '),
        { type: 'emoji', name: 'wave', skin_tone: 3 },
        text(' at 10:30:45'),
      ),
    ],
  ],
  ['• one\n1. two', [section(text('• one\n1. two'))]],
  ['said:\n&gt; one\n>two\nend', [section(text('said:\n')), quote(text('one\ntwo')), section(text('end'))]],
  ['&gt;&gt;&gt; all\nof this', [quote(text('all\nof this'))]],
  [
    'run\n```\nmake *it*\n<https://x.io>\n```\ndone',
    [section(text('run\n')), code(text('make *it*\n'), link('https://x.io')), section(text('done'))],
  ],
  ['``` open', [section(text('``` open'))]],
])('%j becomes the rich text that Slack shows', (words, elements) => {
  expect(richTextFrom(words)).toEqual({ type: 'rich_text', elements })
})

test('only names that are emoji become emoji, standard ones with their code points', () => {
  const emoji = (name: string) => ({ tada: { unicode: '1f389' }, parrot: {} })[name]
  expect(richTextFrom(':tada::parrot: :nope:', { emoji }).elements).toEqual([
    section({ type: 'emoji', name: 'tada', unicode: '1f389' }, { type: 'emoji', name: 'parrot' }, text(' :nope:')),
  ])
})

test('without mrkdwn all is text', () => {
  expect(richTextFrom('*a* &lt;', { mrkdwn: false }).elements).toEqual([section(text('*a* <'))])
})

test('bare URLs are put between signs, those in code and in signs are left', () => {
  expect(linkUrls('(https://x.io/a), <https://y.io|y> `https://z.io` ```https://w.io```')).toBe(
    '(<https://x.io/a>), <https://y.io|y> `https://z.io` ```https://w.io```',
  )
})

test.each<[string, unknown[], string]>([
  [
    'texts',
    [
      { type: 'header', text: { type: 'plain_text', text: 'Title' } },
      { type: 'section', text: { type: 'mrkdwn', text: '*a*' }, fields: [{ type: 'mrkdwn', text: 'b' }] },
    ],
    'Title *a* b',
  ],
  ['an image', [{ type: 'image', image_url: 'u', alt_text: 'a cat' }], 'a cat'],
  ['rich text', [richTextFrom('hi *all* <@U1> a &lt; b\n&gt; q')], 'hi *all* <@U1> a &lt; b\n&gt; q'],
  [
    'a list',
    [
      {
        type: 'rich_text',
        elements: [
          { type: 'rich_text_list', style: 'ordered', offset: 1, elements: [section(text('x')), section(text('y'))] },
        ],
      },
    ],
    '2. x\n3. y',
  ],
  [
    'a button',
    [{ type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'Go' } }] }],
    "This content can't be displayed.",
  ],
  ['nothing that is known', [null, 1, { type: 'foo' }], "This content can't be displayed."],
])('the text of a message of %s', (_name, blocks, expected) => {
  expect(plainText(blocks)).toBe(expected)
})

const tapes = new URL('../../../../shared/tapes/slack/nango/', import.meta.url)
if (!existsSync(tapes)) console.warn('skipped: the recordings in ../shared/tapes are absent')

/** Every message with both its text and the rich text that Slack made of it. */
function recorded(value: unknown, found: [string, object][] = []): [string, object][] {
  if (typeof value !== 'object' || value === null) return found
  const { text: words, blocks } = value as { text?: string; blocks?: { type: string; elements: object }[] }
  if (typeof words === 'string' && blocks?.[0]?.type === 'rich_text') found.push([words, blocks[0].elements])
  for (const item of Object.values(value)) recorded(item, found)
  return found
}

test.skipIf(!existsSync(tapes))('recorded messages have the rich text made here', () => {
  const bodies = readdirSync(tapes).flatMap(
    (name) => JSON.parse(readFileSync(new URL(name, tapes), 'utf8')).log.entries,
  )
  const pairs = bodies.flatMap(({ response }) => {
    const body = response.content.text ?? ''
    return body.startsWith('{') ? recorded(JSON.parse(body)) : []
  })
  expect(pairs.length).toBeGreaterThan(20)
  for (const [words, elements] of pairs) expect(richTextFrom(words).elements).toEqual(elements)
})
