import type { Clock } from '../clock.ts'
import { MINUTE } from '../clock.ts'
import type { Config } from '../config.ts'
import { NotYet, ServiceError } from '../queue/outcome.ts'
import type { Caller } from './caller.ts'
import { askJson } from './rest.ts'

/** An issue that is filed once. */
export interface NewIssue {
  /** Becomes a label: it is found by it. */
  readonly key: string
  readonly summary: string
  readonly text: string
  /** An account's id. */
  readonly assignee?: string
  readonly labels?: readonly string[]
}

/** Jira's search lags behind its writes: earlier it does not prove that something is not there. */
export const SEARCH_LAG_MS = 2 * MINUTE

/** Jira as the broker uses it, over plain REST. */
export class Jira {
  readonly #url: string
  readonly #authorization: string
  readonly #project: string
  readonly #caller: Caller
  readonly #clock: Clock
  readonly #pageSize: number

  constructor(
    { jira: { url, token, project }, pageSize }: Pick<Config, 'jira' | 'pageSize'>,
    caller: Caller,
    clock: Clock,
  ) {
    this.#pageSize = pageSize
    this.#url = url
    this.#authorization = `Basic ${Buffer.from(token).toString('base64')}`
    this.#project = project
    this.#caller = caller
    this.#clock = clock
  }

  /** Files an issue once, and gives its key. Where it may have been filed, it is searched for when search can be trusted. */
  async file({ key, summary, text, assignee, labels = [] }: NewIssue, doubt?: number): Promise<string> {
    const label = `ref-${key}`
    if (doubt !== undefined) {
      if (this.#clock.now() < doubt + SEARCH_LAG_MS)
        throw new NotYet(doubt + SEARCH_LAG_MS, 'the issue may be filed: Jira is asked when it must know')
      const [known] = await this.search(`project = "${this.#project}" AND labels = "${label}"`)
      if (known) return known
    }
    const fields = {
      project: { key: this.#project },
      issuetype: { name: 'Task' },
      summary,
      description: adf(text),
      labels: [label, ...labels],
      ...(assignee && { assignee: { accountId: assignee } }),
    }
    return (await this.#ask('POST', '/rest/api/3/issue', { fields })).key
  }

  /** Adds a remark once: it ends with its reference. */
  async remark(issue: string, ref: string, text: string, doubt?: number): Promise<void> {
    const whole = `${text} (${ref})`
    if (doubt !== undefined && (await this.#remarks(issue)).some((remark) => remark.includes(`(${ref})`))) return
    await this.#ask('POST', `/rest/api/3/issue/${issue}/comment`, { body: adf(whole) })
  }

  async #remarks(issue: string): Promise<string[]> {
    const remarks: string[] = []
    for (let start = 0, total = 1; start < total; start += this.#pageSize) {
      const page = await this.#ask(
        'GET',
        `/rest/api/3/issue/${issue}/comment?startAt=${start}&maxResults=${this.#pageSize}`,
      )
      remarks.push(...page.comments.map((comment: object) => JSON.stringify(comment)))
      total = page.total
    }
    return remarks
  }

  /** Moves an issue to a status of this name, where it is not there yet. */
  async move(issue: string, status: string): Promise<void> {
    const { fields } = await this.#ask('GET', `/rest/api/3/issue/${issue}?fields=status`)
    if (fields.status.name === status) return
    const { transitions } = await this.#ask('GET', `/rest/api/3/issue/${issue}/transitions`)
    const way = transitions.find((one: { to: { name: string } }) => one.to.name === status)
    if (!way) throw new ServiceError('jira', { kind: 'refused' }, `${issue} cannot become '${status}'`)
    await this.#ask('POST', `/rest/api/3/issue/${issue}/transitions`, { transition: { id: way.id } })
  }

  async assign(issue: string, account: string | undefined): Promise<void> {
    await this.#ask('PUT', `/rest/api/3/issue/${issue}/assignee`, { accountId: account ?? null })
  }

  /** The account with exactly this address; names are not unique. */
  async accountOf(email: string): Promise<string | undefined> {
    const found = await this.#ask('GET', `/rest/api/3/user/search?query=${encodeURIComponent(email)}`)
    return found.find((one: any) => one.emailAddress?.toLowerCase() === email.toLowerCase())?.accountId
  }

  /** Keys of all issues that fit, over all pages. */
  async search(jql: string): Promise<string[]> {
    const keys = new Set<string>()
    let nextPageToken: string | undefined
    do {
      const asked = { jql, fields: ['status'], maxResults: this.#pageSize, ...(nextPageToken && { nextPageToken }) }
      const page = await this.#ask('POST', '/rest/api/3/search/jql', asked)
      for (const issue of page.issues) keys.add(issue.key)
      nextPageToken = page.nextPageToken
    } while (nextPageToken)
    return [...keys]
  }

  /** A search is a POST that changes nothing; what is PUT is the same done twice. */
  #ask(method: string, path: string, body?: unknown): Promise<any> {
    const how = method === 'GET' || method === 'PUT' || path.endsWith('/search/jql') ? 'freely' : 'once'
    return this.#caller[how](() =>
      askJson('jira', this.#clock, {
        method,
        url: this.#url + path,
        headers: { authorization: this.#authorization },
        ...(body !== undefined && { json: body }),
      }),
    )
  }
}

/** Plain text as Jira's documents have it: a paragraph for each line. */
const adf = (text: string) => ({
  type: 'doc',
  version: 1,
  content: text.split('\n').map((line) => ({ type: 'paragraph', content: line ? [{ type: 'text', text: line }] : [] })),
})
