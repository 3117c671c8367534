import type { Document } from '../../document/library.ts'
import { type Draft, type EventFact, emptyDraft } from '../../draft.ts'
import { isRecord, listOf, recordOf } from '../openapi/loose.ts'
import { addMethod } from './method.ts'

const bearer = (what: string) => ({ type: 'http', scheme: 'bearer', bearerFormat: what })

/** Reads documents laid out as docs.slack.dev/reference: one `<method>.json` for each method, and `events.json`. */
export function readSlackReference(methods: readonly Document[], events: readonly Document[]): Draft {
  const draft = emptyDraft('slack-reference')
  draft.servers = ['https://slack.com']
  draft.securitySchemes = {
    bot: bearer('xoxb'),
    user: bearer('xoxp'),
    app: bearer('xapp'),
    configuration: bearer('xoxe'),
  }
  for (const document of methods) {
    const name = document.name.replace(/^.*\//, '').replace(/\.json$/, '')
    addMethod(draft, name, recordOf(document.value), { source: document.name, by: 'document' })
  }
  draft.events = events.flatMap(readEvents).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  return draft
}

function readEvents(document: Document): EventFact[] {
  return listOf(document.value).flatMap((event, index) => {
    if (!isRecord(event) || typeof event.name !== 'string') return []
    const origin = { source: document.name, pointer: `/${index}`, by: 'document' as const }
    return [{ name: event.name, scopes: words(event.scopes), via: words(event.APIs), origin }]
  })
}

function words(value: unknown): string[] {
  return listOf(value)
    .filter((word) => typeof word === 'string')
    .sort()
}
