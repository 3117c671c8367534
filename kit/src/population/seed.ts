import type { Extension } from './format.ts'

/** An organisation as it is before the first request: every twin seeds itself from the same one. Built by `population`. */
export interface Seed {
  readonly name: string
  /** When all of it came to be, milliseconds: fixed, so that a seed is the same every day. */
  readonly at: number
  readonly organisation: { readonly name: string; readonly domain: string }
  readonly people: readonly Person[]
  readonly teams: readonly Team[]
  /** The groups of the teams, under their names, and those that go across them. */
  readonly groups: readonly Group[]
  readonly channels: readonly Channel[]
  readonly projects: readonly Project[]
  readonly folders: readonly Folder[]
  readonly files: readonly SeedFile[]
  /** What was added to the named population `name` begins with. */
  readonly extension?: Extension
}

export interface Person {
  /** Stable across twins: `priya`. */
  readonly handle: string
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly title: string
  readonly timeZone: string
  readonly admin: boolean
  /** Name of the team. */
  readonly team?: string
  /** Handle of the manager; nobody's is the head. */
  readonly manager?: string
  /** Has an account everywhere that is switched off. */
  readonly left?: boolean
}

export interface Team {
  readonly name: string
  readonly members: readonly string[]
}

export interface Group {
  readonly name: string
  readonly description: string
  /** Its address. */
  readonly email: string
  /** Handles. */
  readonly members: readonly string[]
}

export interface Channel {
  readonly name: string
  /** May hold marks, as all texts of a seed (see marks.ts). */
  readonly topic: string
  readonly purpose: string
  readonly private: boolean
  /** Handles; the first made it. Everybody when left out. */
  readonly members?: readonly string[]
  /** In the order they were said. */
  readonly messages: readonly Post[]
}

export interface Said {
  /** A handle. */
  readonly by: string
  readonly text: string
}

export interface Post extends Said {
  readonly replies?: readonly Said[]
}

export interface Project {
  readonly key: string
  readonly name: string
  readonly description: string
  /** A handle. */
  readonly lead: string
  /** The n-th one's key is the project's with `-n`. */
  readonly issues: readonly Issue[]
}

export interface Issue {
  readonly summary: string
  readonly description: string
  readonly type: 'Bug' | 'Story' | 'Task'
  readonly status: 'Done' | 'In Progress' | 'To Do'
  readonly priority: 'High' | 'Highest' | 'Low' | 'Lowest' | 'Medium'
  readonly assignee?: string
  readonly reporter: string
  readonly labels: readonly string[]
  readonly comments: readonly Said[]
}

/** Who else may do what with a folder or a file: one of a person, a group, everybody of the organisation, or an address outside. */
export interface Share {
  readonly person?: string
  readonly group?: string
  readonly everyone?: true
  readonly email?: string
  readonly as: 'commenter' | 'reader' | 'writer'
}

export interface Folder {
  readonly handle: string
  readonly name: string
  /** A handle. */
  readonly owner: string
  /** Handle of the folder it is in; in the owner's own when left out. */
  readonly in?: string
  readonly shared: readonly Share[]
}

export type Value = boolean | number | string | null

export interface SeedFile extends Folder {
  /** A document of paragraphs, a table of values, or the bytes of a text. */
  readonly kind: 'document' | 'table' | 'text'
  readonly text?: string
  readonly values?: readonly (readonly Value[])[]
}
