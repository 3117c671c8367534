import { parseJson } from '@dtu/kit'

/** What is wrong with a manifest: `errors` of apps.manifest.validate. */
export interface ManifestProblem {
  readonly message: string
  readonly pointer: string
}

type Rule = (manifest: any) => ManifestProblem[]

const at = (pointer: string, message: string): ManifestProblem => ({ message, pointer })

const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.length : 0)

/** Lengths and forms of docs.slack.dev, "App manifest reference"; the wording of those without a mark is the twin's own. */
const rules: readonly Rule[] = [
  ({ display_information: about }) => {
    if (typeof about !== 'object' || about === null) return [at('/display_information', 'Must provide an object')]
    if (lengthOf(about.name) === 0) return [at('/display_information/name', 'Missing required field: name')]
    return lengthOf(about.name) > 35 ? [at('/display_information/name', 'Must be no more than 35 characters')] : []
  },
  ({ features }) =>
    features?.bot_user && lengthOf(features.bot_user.display_name) === 0
      ? [at('/features/bot_user/display_name', 'Missing required field: display_name')]
      : [],
  ({ features }) => each(features?.slash_commands, '/features/slash_commands', command),
  ({ features }) => each(features?.shortcuts, '/features/shortcuts', shortcut),
  ({ oauth_config }) => [
    ...strings(oauth_config?.scopes?.bot, '/oauth_config/scopes/bot'),
    ...strings(oauth_config?.scopes?.user, '/oauth_config/scopes/user'),
  ],
  ({ oauth_config }) => [
    ...strings(oauth_config?.redirect_urls, '/oauth_config/redirect_urls'),
    ...urls(oauth_config?.redirect_urls, '/oauth_config/redirect_urls'),
  ],
  ({ settings }) => {
    const events = settings?.event_subscriptions
    if (!events || events.request_url || settings.socket_mode_enabled) return []
    // docs.slack.dev, apps.manifest.validate, error example.
    return [
      at('/settings/event_subscriptions', 'Event Subscription requires either Request URL or Socket Mode Enabled'),
    ]
  },
  ({ settings }) => {
    const acts = settings?.interactivity
    if (!acts?.is_enabled || acts.request_url || settings.socket_mode_enabled) return []
    return [
      at('/settings/interactivity', 'Interactivty requires a Request URL'),
      at('/settings/interactivity', 'Interactivity requires Socket Mode enabled'),
    ]
  },
]

/** Everything that is wrong with a manifest; none: it is one. */
export function checkManifest(manifest: unknown): ManifestProblem[] {
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest))
    return [at('/', 'Must provide an object')]
  return rules.flatMap((rule) => rule(manifest))
}

/** A manifest given as an object or as JSON. Undefined when it is not JSON. */
export function parseManifest(given: unknown): unknown {
  if (typeof given !== 'string') return given
  try {
    return parseJson(given)
  } catch {
    return undefined
  }
}

function each(
  items: unknown,
  pointer: string,
  check: (item: any, pointer: string) => ManifestProblem[],
): ManifestProblem[] {
  if (items === undefined) return []
  if (!Array.isArray(items)) return [at(pointer, 'Must provide an array')]
  return items.flatMap((item, index) => check(item, `${pointer}/${index}`))
}

const command = (item: any, pointer: string): ManifestProblem[] => {
  if (typeof item?.command !== 'string' || !/^\/\S{1,31}$/.test(item.command))
    return [at(`${pointer}/command`, 'Must begin with a slash and be no more than 32 characters')]
  return lengthOf(item.description) === 0 ? [at(`${pointer}/description`, 'Missing required field: description')] : []
}

const shortcut = (item: any, pointer: string): ManifestProblem[] => [
  ...['name', 'callback_id', 'description']
    .filter((field) => lengthOf(item?.[field]) === 0)
    .map((field) => at(`${pointer}/${field}`, `Missing required field: ${field}`)),
  ...(item?.type === 'global' || item?.type === 'message' ? [] : [at(`${pointer}/type`, 'Must be a valid enum value')]),
]

const strings = (items: unknown, pointer: string): ManifestProblem[] =>
  each(items, pointer, (item, where) =>
    typeof item === 'string' && item !== '' ? [] : [at(where, 'Must provide a string')],
  )

const urls = (items: unknown, pointer: string): ManifestProblem[] =>
  each(items, pointer, (item, where) =>
    typeof item !== 'string' || URL.canParse(item) ? [] : [at(where, 'Must be a valid URL')],
  )
