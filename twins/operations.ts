import type { operations as Docs } from './google-docs/generated/types.d.ts'
import type { operations as Drive } from './google-drive/generated/types.d.ts'
import type { operations as Sheets } from './google-sheets/generated/types.d.ts'
import type { operations as Jira } from './jira/generated/types.d.ts'
import type { operations as Okta } from './okta/generated/types.d.ts'
import type { operations as Slack } from './slack/generated/types.d.ts'

/** The ids of the operations of each twin, by its name: types only. Whoever has another twin adds to it. */
export interface Operations {
  okta: keyof Okta & string
  jira: keyof Jira & string
  slack: keyof Slack & string
  'google-drive': keyof Drive & string
  'google-docs': keyof Docs & string
  'google-sheets': keyof Sheets & string
}
