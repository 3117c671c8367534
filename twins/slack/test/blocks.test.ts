import { expect, test } from 'vitest'
import { blocksTooLong, type Surface, validateAttachments, validateBlocks } from '../src/model/blocks/index.ts'
import { messageBlocks } from './blocks-examples.ts'

const plain = (text: unknown) => ({ type: 'plain_text', text })
const mrkdwn = (text: unknown) => ({ type: 'mrkdwn', text })
const x = (count: number) => 'x'.repeat(count)
const times = (count: number, it: object) => Array.from({ length: count }, () => it)
const button = (more: object = {}) => ({ type: 'button', text: plain('Go'), ...more })
const actions = (...elements: object[]) => ({ type: 'actions', elements })
const option = { text: plain('One'), value: '1' }
const image = { type: 'image', alt_text: 'a' }
const rich = (...elements: object[]) => ({ type: 'rich_text', elements })
const chart = (more: object) => ({ type: 'data_visualization', title: 't', chart: { type: 'bar', ...more } })
const axis_config = { categories: ['a', 'b'] }
const bar = (name: string, ...labels: string[]) => ({ name, data: labels.map((label) => ({ label, value: 1 })) })

const lines = (blocks: unknown, surface: Surface = 'message') =>
  validateBlocks(blocks, surface).map(({ message }) => message)

test.each(messageBlocks.map((block) => [block.type, block] as const))(
  'a %s as @slack/types shapes it is sound',
  (_type, block) => {
    expect(lines([block])).toEqual([])
  },
)

test.each([
  ['a markdown block beside others', [{ type: 'markdown', text: x(13_000) }]],
  ['a call', [{ type: 'call', call_id: 'R0123456789' }]],
  ['a header with a level', [{ type: 'header', text: plain('t'), level: 4 }]],
  ['a section text of 3,000 characters beyond the basic plane', [{ type: 'section', text: mrkdwn('🎉'.repeat(3000)) }]],
  [
    'an initial option that is no option',
    [actions({ type: 'static_select', options: [option], initial_option: { text: plain('Two'), value: '2' } })],
  ],
  ['the same action_id in two blocks', [actions(button({ action_id: 'a' })), actions(button({ action_id: 'a' }))]],
  [
    'an image with what Slack measured of it',
    [{ ...image, image_url: 'u', image_width: 1, image_height: 1, image_bytes: 9, fallback: '1x1px image' }],
  ],
  [
    'a column that is skipped',
    [{ type: 'table', column_settings: [null, {}], rows: [[{ type: 'raw_text', text: 'a' }]] }],
  ],
  [
    'a video with nulls',
    [
      {
        type: 'video',
        title: plain('t'),
        video_url: 'v',
        thumbnail_url: 't',
        alt_text: 'a',
        description: null,
        author_name: null,
      },
    ],
  ],
  [
    'a card with one of the icons of Slack',
    [{ type: 'card', slack_icon: { type: 'icon', name: 'sparkle' }, title: plain('t') }],
  ],
  ['a pie', [{ type: 'data_visualization', title: 't', chart: { type: 'pie', segments: [{ label: 'a', value: 1 }] } }]],
  ['bars', [chart({ axis_config, series: [bar('s', 'b', 'a'), bar('t', 'a', 'b')] })]],
  ['no blocks', []],
])('%s is sound', (_name, blocks) => {
  expect(lines(blocks)).toEqual([])
})

test.each<[name: string, blocks: unknown, expected: string[]]>([
  ['an object for a list', {}, ['must provide an array [json-pointer:/blocks]']],
  ['51 blocks', times(51, { type: 'divider' }), ['no more than 50 items allowed [json-pointer:/blocks]']],
  ['a string for a block', ['hi'], ['must provide an object [json-pointer:/blocks/0]']],
  ['a block without a type', [{}], ['missing required field: type [json-pointer:/blocks/0]']],
  ['a type that is a number', [{ type: 1 }], ['must provide a string [json-pointer:/blocks/0/type]']],
  ['a type that is not one', [{ type: 'foo' }], ['unsupported type: foo [json-pointer:/blocks/0/type]']],
  [
    'a type that every object has',
    [{ type: 'constructor' }],
    ['unsupported type: constructor [json-pointer:/blocks/0/type]'],
  ],
  ['a header without text', [{ type: 'header' }], ['missing required field: text [json-pointer:/blocks/0]']],
  [
    'a section without text or fields',
    [{ type: 'section' }],
    ['missing required field: text [json-pointer:/blocks/0]'],
  ],
  [
    'a property that is no field',
    [{ type: 'divider', text: 'x' }],
    ['invalid additional property: text [json-pointer:/blocks/0]'],
  ],
  [
    'a block_id on an element',
    [actions(button({ block_id: 'b' }))],
    ['invalid additional property: block_id [json-pointer:/blocks/0/elements/0]'],
  ],
  [
    'emoji on mrkdwn',
    [{ type: 'context', elements: [{ ...mrkdwn('x'), emoji: true }] }],
    ['invalid additional property: emoji [json-pointer:/blocks/0/elements/0]'],
  ],
  [
    'an empty section text',
    [{ type: 'section', text: plain('') }],
    [
      'failed to match all allowed schemas [json-pointer:/blocks/0/text]',
      'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ],
  ],
  [
    'a section text of 3,001',
    [{ type: 'section', text: mrkdwn(x(3001)) }],
    [
      'failed to match all allowed schemas [json-pointer:/blocks/0/text]',
      'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
    ],
  ],
  [
    '11 fields',
    [{ type: 'section', fields: times(11, mrkdwn('a')) }],
    ['no more than 10 items allowed [json-pointer:/blocks/0/fields]'],
  ],
  [
    'a field of 2,001',
    [{ type: 'section', fields: [mrkdwn(x(2001))] }],
    [
      'failed to match all allowed schemas [json-pointer:/blocks/0/fields/0]',
      'must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]',
    ],
  ],
  [
    'an input as an accessory',
    [{ type: 'section', text: plain('x'), accessory: { type: 'plain_text_input' } }],
    ['unsupported type: plain_text_input [json-pointer:/blocks/0/accessory/type]'],
  ],
  [
    '26 elements',
    [actions(...times(26, button()))],
    ['no more than 25 items allowed [json-pointer:/blocks/0/elements]'],
  ],
  [
    'a style of null',
    [actions(button({ style: null }))],
    ['must provide a string [json-pointer:/blocks/0/elements/0/style]'],
  ],
  [
    'a style that is not one',
    [actions(button({ style: 'default' }))],
    ['must be a valid enum value [json-pointer:/blocks/0/elements/0/style]'],
  ],
  [
    'a value of 2,001',
    [actions(button({ value: x(2001) }))],
    ['must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]'],
  ],
  [
    'two faults of one element',
    [actions(button({ url: 1, nope: 1 }))],
    [
      'must provide a string [json-pointer:/blocks/0/elements/0/url]',
      'invalid additional property: nope [json-pointer:/blocks/0/elements/0]',
    ],
  ],
  [
    'an action_id twice',
    [actions(button({ action_id: 'v' }), button({ action_id: 'v' }))],
    ['`action_id` "v" already exists [json-pointer:/blocks/0/elements/1/action_id]'],
  ],
  [
    'a block_id twice',
    times(2, { type: 'divider', block_id: 'b' }),
    ['`block_id` "b" already exists [json-pointer:/blocks/1/block_id]'],
  ],
  [
    'a select without options',
    [actions({ type: 'static_select' })],
    ['missing required field: options [json-pointer:/blocks/0/elements/0]'],
  ],
  [
    'a select with two kinds of options',
    [actions({ type: 'static_select', options: [option], option_groups: [{ label: plain('g'), options: [option] }] })],
    ['failed to match exactly one allowed schema [json-pointer:/blocks/0/elements/0]'],
  ],
  [
    'an empty list of options',
    [{ type: 'section', text: plain('x'), accessory: { type: 'static_select', options: [] } }],
    ['must provide at least 1 items [json-pointer:/blocks/0/accessory/options]'],
  ],
  [
    '101 options',
    [actions({ type: 'static_select', options: times(101, option) })],
    ['no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]'],
  ],
  [
    '11 checkboxes',
    [actions({ type: 'checkboxes', options: times(11, option) })],
    ['no more than 10 items allowed [json-pointer:/blocks/0/elements/0/options]'],
  ],
  [
    '6 options of an overflow menu',
    [actions({ type: 'overflow', options: times(6, option) })],
    ['no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]'],
  ],
  [
    'mrkdwn in a select',
    [actions({ type: 'static_select', options: [{ text: mrkdwn('m'), value: '1' }] })],
    [
      'failed to match all allowed schemas [json-pointer:/blocks/0/elements/0/options/0/text]',
      'must be a valid enum value [json-pointer:/blocks/0/elements/0/options/0/text/type]',
    ],
  ],
  [
    'an empty filter',
    [actions({ type: 'conversations_select', filter: {} })],
    ['must have minimum 1 properties [json-pointer:/blocks/0/elements/0/filter]'],
  ],
  [
    'no selected items',
    [actions({ type: 'multi_users_select', max_selected_items: 0 })],
    ['must be greater than 1 [json-pointer:/blocks/0/elements/0/max_selected_items]'],
  ],
  [
    'a date that is none',
    [actions({ type: 'datepicker', initial_date: 'soon' })],
    ['input must be a valid: date [json-pointer:/blocks/0/elements/0/initial_date]'],
  ],
  [
    'an image without a source',
    [{ type: 'section', text: plain('x'), accessory: { type: 'image' } }],
    [
      'missing required field: image_url [json-pointer:/blocks/0/accessory]',
      'missing required field: alt_text [json-pointer:/blocks/0/accessory]',
    ],
  ],
  [
    'an image with two sources',
    [{ ...image, image_url: 'u', slack_file: { id: 'F1' } }],
    ['failed to match exactly one allowed schema [json-pointer:/blocks/0]'],
  ],
  [
    'an icon button without text',
    [{ type: 'context_actions', elements: [{ type: 'icon_button', icon: 'trash' }] }],
    ['missing required field: text [json-pointer:/blocks/0/elements/0]'],
  ],
  [
    'an input without an element',
    [{ type: 'input', label: plain('l') }],
    ['missing required field: element [json-pointer:/blocks/0]'],
  ],
  [
    'a number cell without a value',
    [{ type: 'table', rows: [[{ type: 'raw_number', text: '1' }]] }],
    ['missing required field: value [json-pointer:/blocks/0/rows/0/0]'],
  ],
  [
    'a page size on a table',
    [{ type: 'table', page_size: 5, rows: [[{ type: 'raw_text', text: 'a' }]] }],
    ['invalid additional property: page_size [json-pointer:/blocks/0]'],
  ],
  [
    'a table of 10,001 characters',
    [{ type: 'table', rows: [[{ type: 'raw_text', text: x(10_001) }]] }],
    ['must be less than 10001 characters in all cells [json-pointer:/blocks/0/rows]'],
  ],
  [
    'rows of unequal width',
    [
      {
        type: 'data_table',
        caption: 'c',
        rows: [times(2, { type: 'raw_text', text: 'h' }), [{ type: 'raw_text', text: 'a' }]],
      },
    ],
    ['must provide exactly 2 items [json-pointer:/blocks/0/rows/1]'],
  ],
  [
    'a rich header',
    [{ type: 'data_table', caption: 'c', rows: [[rich()], [rich()]] }],
    ['unsupported type: rich_text [json-pointer:/blocks/0/rows/0/0/type]'],
  ],
  [
    'a card whose title is a string',
    [{ type: 'carousel', elements: [{ type: 'card', title: 't' }] }],
    ['must provide an object [json-pointer:/blocks/0/elements/0/title]'],
  ],
  [
    'a card with nothing',
    [{ type: 'card', icon: { ...image, image_url: 'u' } }],
    ['missing required field: title [json-pointer:/blocks/0]'],
  ],
  [
    'an icon of no name',
    [{ type: 'card', title: plain('t'), slack_icon: { type: 'icon' } }],
    ['missing required field: name [json-pointer:/blocks/0/slack_icon]'],
  ],
  [
    'a plan whose title is an object',
    [{ type: 'plan', title: plain('P') }],
    ['must provide a string [json-pointer:/blocks/0/title]'],
  ],
  [
    'a pending task by itself',
    [{ type: 'task_card', task_id: 't', title: 'T', status: 'pending' }],
    ['must be a valid enum value [json-pointer:/blocks/0/status]'],
  ],
  [
    'an axis title beside the series',
    [chart({ axis_config, x_label: 'x', series: [bar('s', 'a', 'b')] })],
    ['failed to match exactly one allowed schema [json-pointer:/blocks/0/chart]'],
  ],
  [
    'a series that lacks a category',
    [chart({ axis_config, series: [bar('s', 'a')] })],
    ['must provide one data point for each category [json-pointer:/blocks/0/chart/series/0/data]'],
  ],
  [
    'three charts',
    times(3, chart({ axis_config, series: [bar('s', 'a', 'b')] })),
    ['too many data_visualization blocks'],
  ],
  [
    'an element that is no part of rich text',
    [rich({ type: 'text', text: 'x' })],
    ['unsupported type: text [json-pointer:/blocks/0/elements/0/type]'],
  ],
  [
    'a list in a list',
    [
      rich({
        type: 'rich_text_list',
        style: 'bullet',
        elements: [{ type: 'rich_text_list', style: 'bullet', elements: [] }],
      }),
    ],
    [
      'must be a valid enum value [json-pointer:/blocks/0/elements/0/elements/0/type]',
      'invalid additional property: style [json-pointer:/blocks/0/elements/0/elements/0]',
    ],
  ],
  [
    'a container in a container',
    [{ type: 'container', title: plain('t'), child_blocks: [{ type: 'container' }] }],
    ['unsupported type: container [json-pointer:/blocks/0/child_blocks/0/type]'],
  ],
  [
    'a bare string as the title of a container',
    [{ type: 'container', title: 't', child_blocks: [{ type: 'divider' }] }],
    [
      'failed to match all allowed schemas [json-pointer:/blocks/0/title]',
      'must provide an object [json-pointer:/blocks/0/title]',
      'must provide an object [json-pointer:/blocks/0/title]',
    ],
  ],
  [
    'an id repeated in a container',
    [
      { type: 'divider', block_id: 'd' },
      { type: 'container', title: plain('t'), child_blocks: [{ type: 'divider', block_id: 'd' }] },
    ],
    ['`block_id` "d" already exists [json-pointer:/blocks/1/child_blocks/0/block_id]'],
  ],
])('%s is refused in the words of Slack', (_name, blocks, expected) => {
  expect(lines(blocks)).toEqual(expected.map((line) => `[ERROR] ${line}`))
})

test.each<[Surface, object]>([
  ['message', { type: 'alert', text: plain('a') }],
  ['modal', { type: 'markdown', text: 'm' }],
  ['modal', chart({})],
  ['home', chart({})],
  ['home', { type: 'file', external_id: 'x', source: 'remote' }],
])('on a %s a block of another surface is an unsupported type', (surface, block) => {
  const { type } = block as { type: string }
  expect(lines([block], surface)).toEqual([`[ERROR] unsupported type: ${type} [json-pointer:/blocks/0/type]`])
})

test.each<[Surface, object]>([
  ['message', { type: 'input', label: plain('l'), element: { type: 'file_input' } }],
  ['home', { type: 'input', label: plain('l'), element: { type: 'file_input' } }],
])('on a %s an element of another surface is an unsupported type', (surface, block) => {
  expect(lines([block], surface)).toEqual([
    '[ERROR] unsupported type: file_input [json-pointer:/blocks/0/element/type]',
  ])
})

test('a problem carries what blocks.validate answers, its pointer from the base that was asked for', () => {
  const [, problem] = validateBlocks([{ type: 'section', text: { type: 'invalid', text: 'x' } }], 'message', '')
  expect(problem).toEqual({
    code: 'failed_constraint',
    message: '[ERROR] unsupported type: invalid [json-pointer:/0/text/type]',
    reason: 'unsupported type: invalid',
    pointer: '/0/text/type',
    constraint: { type: 'enum', expected: ['plain_text', 'mrkdwn'] },
  })
})

test.each<[name: string, attachments: unknown, expected: string[]]>([
  [
    'fields of old apps',
    [{ color: '#36a64f', ts: 123456789, fields: [{ title: 'a', value: 1, short: true }], custom: {} }],
    [],
  ],
  ['101 of them', times(101, {}), ['no more than 100 items allowed [json-pointer:/attachments]']],
  ['a string', 'x', ['must provide an array [json-pointer:/attachments]']],
  ['a list of strings', ['x'], ['must provide an object [json-pointer:/attachments/0]']],
  [
    'a broken block',
    [{}, { blocks: [{ type: 'foo' }] }],
    ['unsupported type: foo [json-pointer:/attachments/1/blocks/0/type]'],
  ],
  [
    'an id twice',
    [{ blocks: times(2, { type: 'divider', block_id: 'b' }) }],
    ['`block_id` "b" already exists [json-pointer:/attachments/0/blocks/1/block_id]'],
  ],
  ['the same id in two attachments', times(2, { blocks: [{ type: 'divider', block_id: 'b' }] }), []],
])('attachments with %s', (_name, attachments, expected) => {
  expect(validateAttachments(attachments).map(({ message }) => message)).toEqual(
    expected.map((line) => `[ERROR] ${line}`),
  )
})

test('12,000 characters of markdown are not too long, 14,000 are', () => {
  expect(blocksTooLong([{ type: 'markdown', text: x(12_000) }])).toBe(false)
  expect(blocksTooLong([{ type: 'markdown', text: x(14_000) }])).toBe(true)
})
