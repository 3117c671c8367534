/** What the twin stores. Names and nesting are the vendor's (docs.slack.dev object types, recorded replies); what is the twin's own says so. */

export type * from './types/acts.ts'
export type * from './types/apps.ts'
export type * from './types/conversations.ts'
export type * from './types/files.ts'
export type * from './types/messages.ts'
export type * from './types/people.ts'
export type * from './types/sockets.ts'
