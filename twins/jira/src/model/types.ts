/** An API token or an OAuth access token, and whom it acts for. */
export interface AccessToken {
  readonly token: string
  readonly universe: string
  readonly accountId: string
}

/** A person of the site. */
export interface Account {
  readonly accountId: string
  readonly accountType: 'atlassian' | 'app' | 'customer'
  readonly emailAddress: string
  readonly displayName: string
  readonly active: boolean
  readonly timeZone: string
  readonly locale: string
  readonly admin: boolean
  readonly seq: number
}

/** A group of people. */
export interface Group {
  readonly groupId: string
  readonly name: string
  readonly seq: number
}

export interface Member {
  readonly groupId: string
  readonly accountId: string
  readonly seq: number
}

export interface Project {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly description: string
  readonly url: string | null
  readonly projectTypeKey: 'business' | 'service_desk' | 'software'
  readonly lead: string
  readonly assigneeType: 'PROJECT_LEAD' | 'UNASSIGNED'
  readonly categoryId: string | null
  /** Number of the last issue: never used again. */
  readonly lastIssue: number
  readonly seq: number
}

/** A rich text: a document of version 3, or the wiki text of version 2, as it was sent. */
export type RichText = string | { readonly type: 'doc'; readonly [member: string]: unknown } | null

export interface Issue {
  readonly id: string
  readonly key: string
  readonly projectId: string
  readonly issueTypeId: string
  readonly statusId: string
  readonly summary: string
  readonly description: RichText
  readonly environment: RichText
  readonly assignee: string | null
  readonly reporter: string | null
  readonly creator: string
  readonly priorityId: string
  readonly labels: readonly string[]
  readonly duedate: string | null
  readonly parentId: string | null
  readonly componentIds: readonly string[]
  readonly fixVersionIds: readonly string[]
  readonly versionIds: readonly string[]
  readonly resolutionId: string | null
  readonly resolved: number | null
  readonly watchers: readonly string[]
  /** By field id: `customfield_10011`. */
  readonly custom: Readonly<Record<string, unknown>>
  readonly created: number
  readonly updated: number
  readonly statusChanged: number
  readonly history: readonly Change[]
  readonly seq: number
}

/** One edit of an issue. */
export interface Change {
  readonly id: string
  readonly author: string
  readonly created: number
  readonly items: readonly ChangedField[]
}

export interface ChangedField {
  readonly field: string
  readonly fieldtype: 'custom' | 'jira'
  readonly fieldId: string
  readonly from: string | null
  readonly fromString: string | null
  readonly to: string | null
  readonly toString: string | null
}

export interface Comment {
  readonly id: string
  readonly issueId: string
  readonly author: string
  readonly updateAuthor: string
  readonly body: RichText
  readonly visibility?: unknown
  readonly created: number
  readonly updated: number
  readonly seq: number
}
