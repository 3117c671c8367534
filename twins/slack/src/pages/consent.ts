import type { Reply } from '@dtu/kit'
import type { Authorizing } from '../model/authorizing.ts'
import type { SlackWorld } from '../types.ts'
import { escapeHtml, pageReply } from './page.ts'

/** Asks a person whether the app may have what it asks for. A browser or a test fills it in and sends it back. */
export function consentPage(world: SlackWorld, asked: Authorizing, query: URLSearchParams): Reply {
  const team = world.db.teams.first({})?.name ?? ''
  const hidden = [...query].map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  )
  const form = [
    ...hidden,
    select('as', 'Signed in as', people(world)),
    ...(asked.bot_scopes.includes('incoming-webhook')
      ? [select('channel', 'Where should it post?', channels(world))]
      : []),
    '<button name="decision" value="allow">Allow</button><button name="decision" value="cancel">Cancel</button>',
  ]
  const wants = [list('As itself', asked.bot_scopes), list('On your behalf', asked.user_scopes)].join('')
  return pageReply(
    `${asked.app.name} is requesting permission to access the ${team} workspace`,
    `${wants}<form method="post">${form.join('')}</form>`,
  )
}

/** docs.slack.dev lists the codes; the page's words are the twin's own. */
export const refusalPage = (code: string): Reply =>
  pageReply('Something went wrong when authorizing this app.', `<p>Error: <code>${escapeHtml(code)}</code></p>`, 400)

const list = (title: string, scopes: readonly string[]): string =>
  scopes.length === 0
    ? ''
    : `<p>${title}:</p><ul>${scopes.map((scope) => `<li><code>${escapeHtml(scope)}</code></li>`).join('')}</ul>`

const select = (name: string, label: string, options: readonly { id: string; name: string }[]): string =>
  `<label>${label}<select name="${name}">${options.map((option) => `<option value="${option.id}">${escapeHtml(option.name)}</option>`).join('')}</select></label>`

const people = (world: SlackWorld): { id: string; name: string }[] =>
  world.db.users.find({ where: { bot: false, deleted: false }, limit: 200 }).filter(({ id }) => id !== 'USLACKBOT')

const channels = (world: SlackWorld): { id: string; name: string }[] =>
  world.db.conversations
    .find({ where: { archived: false, private: false, im: false }, limit: 200 })
    .map(({ id, name }) => ({ id, name: `#${name}` }))
