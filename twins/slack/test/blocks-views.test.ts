import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validateView } from '../src/model/blocks/index.ts'
import { home, modal } from './blocks-examples.ts'

const plain = (text: string) => ({ type: 'plain_text', text })
const bare = { type: 'modal', title: plain('t'), blocks: [] as object[] }
const input = (element: object, more: object = {}) => ({ type: 'input', label: plain('l'), element, ...more })
const lines = (view: unknown) => validateView(view).map(({ message }) => message)
const first = 'failed to match all allowed schemas [json-pointer:/view]'

test.each([
  ['a modal', modal],
  ['a home tab', home],
  ['a home tab with a title', { ...home, title: plain('t') }],
  ['a modal without blocks', bare],
  ['a legacy step', { type: 'workflow_step', blocks: [], submit_disabled: true }],
  ['a home tab with an input', { type: 'home', blocks: [input({ type: 'plain_text_input' })] }],
])('%s is sound', (_name, view) => {
  expect(lines(view)).toEqual([])
})

test.each<[name: string, view: unknown, expected: string[]]>([
  ['nothing', null, [first, 'must provide an object [json-pointer:/view]']],
  ['a type that is not one', { type: 'foo' }, [first, 'unsupported type: foo [json-pointer:/view/type]']],
  [
    'only a type',
    { type: 'modal' },
    [
      first,
      'missing required field: title [json-pointer:/view]',
      'missing required field: blocks [json-pointer:/view]',
    ],
  ],
  [
    'a title of 25',
    { ...bare, title: plain('x'.repeat(25)) },
    [
      first,
      'failed to match all allowed schemas [json-pointer:/view/title]',
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
  ],
  [
    'a submit of null',
    { ...bare, submit: null },
    [
      first,
      'failed to match all allowed schemas [json-pointer:/view/submit]',
      'must provide an object [json-pointer:/view/submit]',
      'must provide an object [json-pointer:/view/submit]',
    ],
  ],
  [
    'a callback_id of 256',
    { ...bare, callback_id: 'x'.repeat(256) },
    [first, 'must be less than 256 characters [json-pointer:/view/callback_id]'],
  ],
  [
    'a private_metadata of 3,001',
    { ...bare, private_metadata: 'x'.repeat(3001) },
    [first, 'must be less than 3001 characters [json-pointer:/view/private_metadata]'],
  ],
  [
    'submit_disabled',
    { ...bare, submit_disabled: true },
    [first, 'invalid additional property: submit_disabled [json-pointer:/view]'],
  ],
  [
    '101 blocks',
    { ...bare, blocks: Array.from({ length: 101 }, () => ({ type: 'divider' })) },
    [first, 'no more than 100 items allowed [json-pointer:/view/blocks]'],
  ],
  [
    'an input and no submit',
    { ...bare, blocks: [{ type: 'divider' }, input({ type: 'plain_text_input' })] },
    ['must define `submit` to use an `input` block in modals [json-pointer:/view/blocks/1/input]'],
  ],
  [
    'a file input that dispatches',
    { ...bare, submit: plain('s'), blocks: [input({ type: 'file_input' }, { dispatch_action: true })] },
    ['unsupported type: file_input [json-pointer:/view/blocks/0/element/type]'],
  ],
  [
    'two elements in focus',
    { ...bare, submit: plain('s'), blocks: [1, 2].map(() => input({ type: 'plain_text_input', focus_on_load: true })) },
    ['only one element can set `focus_on_load` [json-pointer:/view/blocks/1/element/focus_on_load]'],
  ],
  [
    'an initial_option of null',
    {
      ...bare,
      submit: plain('s'),
      blocks: [input({ type: 'static_select', options: [{ text: plain('a'), value: 'a' }], initial_option: null })],
    },
    [first, 'must provide an object [json-pointer:/view/blocks/0/element/initial_option]'],
  ],
])('a view of %s is refused in the words of Slack', (_name, view, expected) => {
  expect(lines(view)).toEqual(expected.map((line) => `[ERROR] ${line}`))
})

const tape = new URL('../../../../shared/tapes/slack/slack-ruby-client/views_open_error.har', import.meta.url)
if (!existsSync(tape)) console.warn('skipped: the recordings in ../shared/tapes are absent')

test.skipIf(!existsSync(tape))('an empty view is refused as recorded', () => {
  const [entry] = JSON.parse(readFileSync(tape, 'utf8')).log.entries
  const view = JSON.parse(new URLSearchParams(entry.request.postData.text).get('view') ?? '')
  expect(lines(view)).toEqual(JSON.parse(entry.response.content.text).response_metadata.messages)
})
