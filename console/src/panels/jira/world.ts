import { peek } from '../../api/ask.ts'
import { useSeen } from '../../state/fetched.ts'
import { chosen } from '../../state/live.ts'
import type { Node } from './adf.tsx'

export interface Project {
  readonly id: string
  readonly key: string
  readonly name: string
}

export interface Status {
  readonly id: string
  readonly name: string
  readonly statusCategory: { readonly key: 'new' | 'indeterminate' | 'done' | string }
}

export interface Issue {
  readonly id: string
  readonly key: string
  readonly fields: {
    readonly summary: string
    readonly status: Status
    readonly assignee: { readonly displayName: string } | null
    readonly reporter?: { readonly displayName: string } | null
    readonly issuetype: { readonly name: string }
    readonly priority?: { readonly name: string } | null
    readonly labels?: readonly string[]
    readonly description?: Node | null
    readonly created?: string
    readonly comment?: { readonly comments: readonly Comment[] }
  }
}

export interface Comment {
  readonly id: string
  readonly author?: { readonly displayName: string }
  readonly created: string
  readonly body: Node
}

const jira = <T>(path: string) => peek<T>(chosen.value, 'jira', `/rest/api/3/${path}`)

export const useProjects = () =>
  useSeen('jira', async () => (await jira<{ values: Project[] }>('project/search?maxResults=50')).values, [])

export interface Board {
  readonly statuses: readonly Status[]
  readonly issues: readonly Issue[]
}

const ORDER = ['new', 'indeterminate', 'done']
const FIELDS = 'summary,status,assignee,issuetype,priority,labels'

/** A project's issues under its statuses, as its service tells them. */
export const useBoard = (project: string | undefined) =>
  useSeen('jira', async (): Promise<Board | undefined> => {
    if (project === undefined) return undefined
    const jql = encodeURIComponent(`project = "${project}" ORDER BY created DESC`)
    const [types, found] = await Promise.all([
      jira<readonly { readonly statuses: readonly Status[] }[]>(`project/${project}/statuses`),
      jira<{ issues: Issue[] }>(`search/jql?jql=${jql}&fields=${FIELDS}&maxResults=100`),
    ])
    const statuses = new Map(types.flatMap((type) => type.statuses).map((status) => [status.id, status]))
    const rank = ({ statusCategory }: Status) => ORDER.indexOf(statusCategory.key)
    return { statuses: [...statuses.values()].sort((a, b) => rank(a) - rank(b)), issues: found.issues }
  }, [project])

export const useIssue = (key: string) => useSeen('jira', () => jira<Issue>(`issue/${key}`), [key])
