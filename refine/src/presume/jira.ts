import { isRecord, readJson } from '../score/json.ts'
import type { HarEntry } from '../tape/har.ts'
import type { Tape } from '../tape/tape.ts'
import { type Maker, type Outcome, type Recipe, refusedWith } from './maker.ts'
import type { Need } from './need.ts'

const KEY = /^([A-Z][A-Z0-9_]{1,9})-\d+$/

/** Jira's projects and issues. */
export const jira: Recipe = (need, maker) => {
  if (need.key === 'project') return project(need, maker)
  if (need.key === 'issue' || KEY.test(need.id)) return issue(need, maker)
  return undefined
}

/** The projects that issues are made in: named by key, which no other id looks like. */
export function projectsOf(tape: Tape, serviceOf: (entry: HarEntry) => string): Need[] {
  const needs = new Map<string, Need>()
  for (const [index, entry] of tape.entries.entries()) {
    if (serviceOf(entry) !== 'jira') continue
    const { origin } = new URL(entry.request.url)
    const id = (readJson(entry.request.postData?.text) as any)?.fields?.project?.key
    if (typeof id !== 'string' || needs.has(id)) continue
    const place = { at: 'body', key: 'project', collection: '', origin } as const
    needs.set(id, { id, service: 'jira', index, ...place, isShown: false, recorded: { key: id } })
  }
  return [...needs.values()]
}

/** Makes a project of a key, unless there is one. */
async function project(need: Need, maker: Maker): Promise<Outcome> {
  const key = typeof need.recorded?.key === 'string' ? need.recorded.key : need.id
  const there = await maker.call(need, 'GET', `/rest/api/3/project/${key}`)
  if (there.status === 200 && isRecord(there.body)) return maker.bind(need, there.body, String(there.body.id))
  const { body: me } = await maker.call(need, 'GET', '/rest/api/3/myself')
  const made = await maker.call(need, 'POST', '/rest/api/3/project', {
    key,
    name: typeof need.recorded?.name === 'string' ? need.recorded.name : `Project ${key}`,
    projectTypeKey: 'software',
    projectTemplateKey: 'com.pyxis.greenhopper.jira:gh-simplified-agility-kanban',
    leadAccountId: isRecord(me) ? (me.accountId ?? '') : '',
  })
  if (made.status >= 400 || !isRecord(made.body)) return refusedWith(made.status, made.body)
  return maker.bind(need, made.body, String(made.body.id))
}

async function issue(need: Need, maker: Maker): Promise<Outcome> {
  const fields = isRecord(need.recorded?.fields ?? null) ? (need.recorded?.fields as Record<string, any>) : {}
  const key = String(need.recorded?.key ?? need.id)
  const home = fields.project?.key ?? KEY.exec(key)?.[1] ?? (await anyProject(need, maker))
  if (!home) return 'nothing tells which project it was in, and there is none'
  const refused = await project({ ...need, id: home, recorded: fields.project }, maker)
  if (refused) return `its project ${home}: ${refused}`
  const { status, body } = await maker.call(need, 'POST', '/rest/api/2/issue', {
    fields: {
      project: { key: home },
      issuetype: { name: fields.issuetype?.name ?? 'Task' },
      summary: fields.summary ?? `Presumed ${need.id}`,
      ...(typeof fields.description === 'string' && { description: fields.description }),
    },
  })
  if (status >= 400 || !isRecord(body)) return refusedWith(status, body)
  const isKey = KEY.test(need.id)
  return maker.bind(need, body, String(isKey ? body.key : body.id))
}

async function anyProject(need: Need, maker: Maker): Promise<string | undefined> {
  const { body } = await maker.call(need, 'GET', '/rest/api/3/project/search')
  return (body as any)?.values?.[0]?.key
}
