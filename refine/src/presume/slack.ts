import { isList, isRecord, type Json } from '../score/json.ts'
import { type Maker, type Outcome, type Recipe, refusedWith } from './maker.ts'
import type { Need } from './need.ts'

/** Slack's things by the first letter of their ids, made with the methods that clients use. */
export const slack: Recipe = (need, maker) => {
  if (/^[CG][A-Z0-9]+$/.test(need.id)) return channel(need, maker)
  if (/^[UW][A-Z0-9]+$/.test(need.id)) return user(need, maker)
  if (/^\d{10}\.\d{6}$/.test(need.id)) return message(need, maker)
  if (/^D[A-Z0-9]+$/.test(need.id)) return direct(need, maker)
  return undefined
}

async function ask(need: Need, maker: Maker, name: string, args: Record<string, Json>): Promise<any> {
  const { status, body } = await maker.call(need, 'POST', `/api/${name}`, args)
  return isRecord(body) ? body : { ok: false, error: refusedWith(status, body) }
}

const text = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

async function channel(need: Need, maker: Maker): Promise<Outcome> {
  const name = text(need.recorded?.name) ?? `presumed-${maker.number()}`
  const made = await ask(need, maker, 'conversations.create', { name, is_private: need.recorded?.is_private === true })
  if (made.ok) return maker.bind(need, made.channel, made.channel.id)
  if (made.error !== 'name_taken') return String(made.error)
  const { channels } = await ask(need, maker, 'conversations.list', { limit: 1000 })
  const there = isList(channels) ? channels.find((one) => isRecord(one) && one.name === name) : undefined
  return isRecord(there) ? maker.bind(need, there, text(there.id)) : 'its name is taken by a channel that is not shown'
}

/** Nobody can be made over the API: somebody of the population, each once. */
async function user(need: Need, maker: Maker): Promise<Outcome> {
  const { members = [] } = await ask(need, maker, 'users.list', { limit: 1000 })
  const people = members.filter((one: any) => !one.is_bot && !one.deleted && one.id !== 'USLACKBOT')
  const free = people.filter((one: any) => maker.bindings.back(one.id) === one.id)
  const named = free.find((one: any) => one.name === need.recorded?.name)
  const chosen = named ?? free[0]
  return chosen ? maker.bind(need, chosen, chosen.id) : 'the population has nobody left'
}

async function direct(need: Need, maker: Maker): Promise<Outcome> {
  const { members = [] } = await ask(need, maker, 'users.list', { limit: 1000 })
  const somebody = members.find((one: any) => !one.is_bot && !one.deleted && one.id !== 'USLACKBOT')
  const made = await ask(need, maker, 'conversations.open', { users: somebody?.id ?? '' })
  return made.ok ? maker.bind(need, made.channel, made.channel.id) : String(made.error)
}

async function message(need: Need, maker: Maker): Promise<Outcome> {
  const recorded = maker.needs.find(({ index, id }) => index === need.index && /^[CGD][A-Z0-9]+$/.test(id))
  if (!recorded) return 'nothing tells which conversation it was in'
  const args = { channel: maker.bindings.text(recorded.id), text: text(need.recorded?.text) ?? 'presumed' }
  const made = await ask(need, maker, 'chat.postMessage', args)
  return made.ok ? maker.bind(need, made.message, made.ts) : String(made.error)
}
