/** What Slack adds to a part of a block when it shows it, by the type of the part. Only what was seen. */
const defaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  // Recorded payloads in java-slack-sdk and bolt-python; docs.slack.dev, examples of views.publish and views.update.
  plain_text: { emoji: true },
  mrkdwn: { verbatim: false },
  // bolt-python, tests of view_submission; docs.slack.dev, example of views.open.
  input: { optional: false, dispatch_action: false },
  plain_text_input: { dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] } },
  // java-slack-sdk, BlockKitTest: lists of the composer. A quote comes without a border.
  rich_text_list: { indent: 0, border: 0 },
  rich_text_preformatted: { border: 0 },
}

/**
 * Blocks, a block or a view as Slack echoes it: with the defaults of every part inside. The argument is not changed.
 * What an image measures is not added: that takes the image.
 */
export function fillDefaults<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => fillDefaults(item)) as T
  if (typeof value !== 'object' || value === null) return value
  return withDefaults(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillDefaults(item)]))) as T
}

function withDefaults(part: Record<string, unknown>): Record<string, unknown> {
  const { type } = part
  const added = typeof type === 'string' && Object.hasOwn(defaults, type) ? defaults[type] : undefined
  for (const name in added) part[name] ??= structuredClone(added[name])
  return part
}
