import type { KnownBlock, View } from '@slack/types'

const plain = (text: string) => ({ type: 'plain_text' as const, text })
const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text })
const image = { type: 'image' as const, image_url: 'https://x.example/a.png', alt_text: 'a' }
const options = [
  { text: plain('One'), value: '1' },
  { text: plain('Two'), value: '2', description: plain('the second') },
]
const confirm = {
  title: plain('Sure?'),
  text: mrkdwn('*Really*'),
  confirm: plain('Yes'),
  deny: plain('No'),
  style: 'danger' as const,
}
const richText = {
  type: 'rich_text' as const,
  elements: [{ type: 'rich_text_section' as const, elements: [{ type: 'text' as const, text: 'words' }] }],
}
const styled = { style: { bold: true, italic: true, strike: true, underline: true, code: true } }

/** Each in the shape that @slack/types gives it: the compiler says so. */
export const messageBlocks: readonly KnownBlock[] = [
  { type: 'divider', block_id: 'd' },
  { type: 'header', text: plain('Title') },
  { type: 'section', text: mrkdwn('*bold*'), expand: true },
  { type: 'section', fields: [mrkdwn('a'), plain('b')], accessory: image },
  {
    type: 'section',
    text: plain('x'),
    accessory: { type: 'overflow', options: [{ text: plain('Go'), value: 'g', url: 'https://x.example' }] },
  },
  {
    type: 'section',
    text: plain('x'),
    accessory: {
      type: 'workflow_button',
      text: plain('Run'),
      workflow: {
        trigger: {
          url: 'https://slack.com/shortcuts/Ft1/x',
          customizable_input_parameters: [{ name: 'n', value: 'v' }],
        },
      },
    },
  },
  { type: 'image', image_url: 'https://x.example/a.png', alt_text: 'a', title: plain('t') },
  { type: 'image', slack_file: { id: 'F0123456' }, alt_text: 'a' },
  { type: 'context', elements: [image, mrkdwn('m'), plain('p')] },
  {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'f',
        positive_button: { text: plain('+'), value: 'y', accessibility_label: 'yes' },
        negative_button: { text: plain('-'), value: 'n' },
      },
      {
        type: 'icon_button',
        icon: 'trash',
        text: plain('Delete'),
        action_id: 'i',
        value: 'v',
        visible_to_user_ids: ['U1'],
      },
    ],
  },
  {
    type: 'actions',
    elements: [
      {
        type: 'button',
        text: plain('Go'),
        action_id: 'a1',
        value: 'v',
        url: 'https://x.example',
        style: 'primary',
        confirm,
        accessibility_label: 'go',
      },
      {
        type: 'checkboxes',
        action_id: 'a2',
        options: [{ text: mrkdwn('*m*'), value: '1' }],
        initial_options: [{ text: mrkdwn('*m*'), value: '1' }],
      },
      { type: 'radio_buttons', action_id: 'a3', options, initial_option: options[0]! },
      { type: 'datepicker', action_id: 'a4', initial_date: '2026-03-02', placeholder: plain('when') },
      { type: 'timepicker', action_id: 'a5', initial_time: '22:25', timezone: 'America/Chicago' },
      { type: 'datetimepicker', action_id: 'a6', initial_date_time: 1628633820 },
      {
        type: 'static_select',
        action_id: 'a7',
        options,
        initial_option: options[0]!,
        placeholder: plain('pick'),
        focus_on_load: false,
      },
      { type: 'static_select', action_id: 'a8', option_groups: [{ label: plain('group'), options }] },
      { type: 'external_select', action_id: 'a9', min_query_length: 0 },
      { type: 'users_select', action_id: 'b1', initial_user: 'U1' },
      {
        type: 'conversations_select',
        action_id: 'b2',
        default_to_current_conversation: true,
        response_url_enabled: true,
        filter: { include: ['im', 'public'], exclude_bot_users: true },
      },
      { type: 'channels_select', action_id: 'b3', initial_channel: 'C1' },
      { type: 'multi_static_select', action_id: 'b4', options, max_selected_items: 1 },
      { type: 'multi_external_select', action_id: 'b5', initial_options: options },
      { type: 'multi_users_select', action_id: 'b6', initial_users: ['U1'] },
      { type: 'multi_conversations_select', action_id: 'b7', initial_conversations: ['C1'] },
      { type: 'multi_channels_select', action_id: 'b8', initial_channels: ['C1'] },
      { type: 'rich_text_input', action_id: 'b9', initial_value: richText, min_lines: 1, max_lines: 8 },
    ],
  },
  { type: 'input', label: plain('l'), element: { type: 'plain_text_input', action_id: 'x' } },
  { type: 'file', external_id: 'ABCD1', source: 'remote' },
  {
    type: 'video',
    title: plain('t'),
    video_url: 'https://x.example/v',
    thumbnail_url: 'https://x.example/t',
    alt_text: 'a',
    author_name: 'A',
    title_url: 'https://x.example',
    description: plain('d'),
    provider_name: 'P',
    provider_icon_url: 'https://x.example/i',
  },
  { type: 'markdown', text: '**Lots**' },
  {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: 't', ...styled },
          { type: 'link', url: 'https://x.example', text: 'x', unsafe: true },
          { type: 'user', user_id: 'U1' },
          { type: 'usergroup', usergroup_id: 'S1' },
          { type: 'team', team_id: 'T1' },
          { type: 'channel', channel_id: 'C1' },
          { type: 'broadcast', range: 'here' },
          { type: 'color', value: '#F405B3' },
          { type: 'emoji', name: 'wave', unicode: '1f44b' },
          { type: 'date', timestamp: 1720710212, format: '{date_num}', url: 'https://x.example', fallback: 'f' },
        ],
      },
      {
        type: 'rich_text_list',
        style: 'ordered',
        indent: 1,
        border: 1,
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'i' }] }],
      },
      { type: 'rich_text_quote', elements: [{ type: 'text', text: 'q' }] },
      {
        type: 'rich_text_preformatted',
        elements: [
          { type: 'text', text: 'p' },
          { type: 'link', url: 'https://x.example' },
        ],
        border: 0,
      },
    ],
  },
  {
    type: 'table',
    column_settings: [{ is_wrapped: true }, { align: 'right' }],
    rows: [
      [
        { type: 'raw_text', text: 'h' },
        { type: 'raw_number', value: 1.5, text: '1.5' },
      ],
      [richText, { type: 'raw_text', text: 'b' }],
    ],
  },
  {
    type: 'data_table',
    caption: 'c',
    page_size: 5,
    row_header_column_index: 0,
    rows: [[{ type: 'raw_text', text: 'h' }], [{ type: 'raw_number', value: 1, text: '1' }]],
  },
  {
    type: 'card',
    hero_image: image,
    icon: image,
    title: mrkdwn('t'),
    subtitle: mrkdwn('s'),
    body: mrkdwn('b'),
    actions: [{ type: 'button', text: plain('Go'), action_id: 'a' }],
  },
  { type: 'carousel', elements: [{ type: 'card', body: mrkdwn('b') }] },
  {
    type: 'container',
    title: plain('t'),
    subtitle: mrkdwn('s'),
    icon: image,
    width: 'full',
    is_collapsible: true,
    default_collapsed: true,
    has_header_divider: false,
    child_blocks: [{ type: 'divider' }, { type: 'section', text: plain('x') }],
  },
  {
    type: 'task_card',
    task_id: 't',
    title: 'T',
    status: 'complete',
    details: richText,
    output: richText,
    sources: [{ type: 'url', url: 'https://x.example', text: 'x' }],
  },
  {
    type: 'plan',
    title: 'P',
    tasks: [
      { type: 'task_card', task_id: 't', title: 'T', status: 'pending' },
      { task_id: 'u', title: 'U' },
    ],
  },
]

const input = (element: object): KnownBlock =>
  ({
    type: 'input',
    label: plain('l'),
    hint: plain('h'),
    optional: true,
    dispatch_action: false,
    element,
  }) as KnownBlock
const dispatch = { dispatch_action_config: { trigger_actions_on: ['on_character_entered'] } }

export const modal: View = {
  type: 'modal',
  title: plain('Twenty-four characters!!'),
  submit: plain('Go'),
  close: plain('Stop'),
  callback_id: 'c',
  private_metadata: 'p'.repeat(3000),
  external_id: 'e',
  clear_on_close: true,
  notify_on_close: true,
  blocks: [
    { type: 'alert', text: mrkdwn('Mind the gap'), level: 'warning' },
    input({
      type: 'plain_text_input',
      multiline: true,
      min_length: 0,
      max_length: 3000,
      initial_value: 'x',
      placeholder: plain('p'),
      focus_on_load: true,
      ...dispatch,
    }),
    input({ type: 'email_text_input', initial_value: 'a@x.example' }),
    input({ type: 'url_text_input' }),
    input({ type: 'number_input', is_decimal_allowed: false, min_value: '1', max_value: '2' }),
    input({ type: 'file_input', filetypes: ['pdf'], max_files: 10 }),
    input({ type: 'rich_text_input' }),
    input({ type: 'static_select', options }),
    input({ type: 'checkboxes', options }),
    input({ type: 'datetimepicker' }),
  ],
}

export const home: View = {
  type: 'home',
  callback_id: 'h',
  blocks: [{ type: 'section', text: mrkdwn('Welcome') }, { type: 'divider' }],
}
