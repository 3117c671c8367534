import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Draft, type EventFact, emptyDraft } from '../../draft.ts'
import { addMethod, type ReferenceMethod } from './method.ts'

const bearer = (what: string) => ({ type: 'http', scheme: 'bearer', bearerFormat: what })

/**
 * Reads a folder laid out as docs.slack.dev/reference: `methods/<method>.json` and `events/events.json`.
 * @throws {Error} when the folder has no methods.
 */
export function readSlackReference(folder: string, name: string): Draft {
  const draft = emptyDraft(name)
  draft.title = name
  draft.servers = ['https://slack.com']
  draft.securitySchemes = {
    bot: bearer('xoxb'),
    user: bearer('xoxp'),
    app: bearer('xapp'),
    configuration: bearer('xoxe'),
  }
  const files = readdirSync(join(folder, 'methods')).filter((file) => file.endsWith('.json'))
  for (const file of files.sort()) readMethod(draft, folder, file)
  draft.events = readEvents(folder)
  return draft
}

function readMethod(draft: Draft, folder: string, file: string): void {
  const document = JSON.parse(readFileSync(join(folder, 'methods', file), 'utf8')) as unknown
  if (Array.isArray(document)) return // methods.json: the table of contents
  addMethod(draft, file.slice(0, -'.json'.length), document as ReferenceMethod, {
    source: `methods/${file}`,
    by: 'document',
  })
}

interface ListedEvent {
  name: string
  scopes?: string[]
  APIs?: string[]
}

function readEvents(folder: string): EventFact[] {
  const source = 'events/events.json'
  const listed = JSON.parse(readFileSync(join(folder, source), 'utf8')) as ListedEvent[]
  return listed
    .map(({ name, scopes, APIs }, index) => ({
      name,
      scopes: [...(scopes ?? [])].sort(),
      via: [...(APIs ?? [])].sort(),
      origin: { source, pointer: `/${index}`, by: 'document' as const },
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}
