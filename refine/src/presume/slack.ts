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
  const recorded = need.recorded ?? {}
  const there = recorded.is_general === true ? await channelBy(need, maker, 'is_general', true) : undefined
  const names = [...namesBefore(recorded), text(recorded.name) ?? `presumed-${maker.number()}`]
  const made = there ? { ok: true, channel: there } : await created(need, maker, names[0] as string)
  if (!made.ok) return String(made.error)
  const outcome = maker.bind(need, made.channel, text(made.channel.id))
  await named(need, maker, made.channel, names)
  await described(need, maker, made.channel.id)
  await joined(need, maker)
  return outcome
}

async function created(need: Need, maker: Maker, name: string): Promise<any> {
  const made = await ask(need, maker, 'conversations.create', { name, is_private: need.recorded?.is_private === true })
  if (made.error !== 'name_taken') return made
  const there = await channelBy(need, maker, 'name', name)
  return there ? { ok: true, channel: there } : { ok: false, error: 'its name is taken by a channel that is not shown' }
}

async function channelBy(need: Need, maker: Maker, key: string, value: Json): Promise<any> {
  const { channels } = await ask(need, maker, 'conversations.list', { limit: 1000 })
  return isList(channels) ? channels.find((one) => isRecord(one) && one[key] === value) : undefined
}

/** What it was called before, the oldest first; recordings show the newest first. */
const namesBefore = ({ previous_names: names = [] }: NonNullable<Need['recorded']>): string[] =>
  isList(names) ? names.filter((name) => typeof name === 'string').reverse() : []

async function named(need: Need, maker: Maker, { id, name }: any, names: readonly string[]): Promise<void> {
  if (need.recorded?.name === undefined) return
  for (const other of names)
    if (other !== name) await ask(need, maker, 'conversations.rename', { channel: id, name: other })
}

/** Its purpose and topic, where they were set. */
async function described(need: Need, maker: Maker, channel: string): Promise<void> {
  for (const [key, method] of [
    ['purpose', 'conversations.setPurpose'],
    ['topic', 'conversations.setTopic'],
  ] as const) {
    const said = need.recorded?.[key]
    if (isRecord(said) && typeof said.value === 'string' && said.value !== '')
      await ask(need, maker, method, { channel, [key]: said.value })
  }
}

/** Calls that are about somebody who is in a channel. */
const AMONG = /\/(conversations\.kick|chat\.postEphemeral)$/

/** Whoever is asked about as somebody in a channel is in it, as soon as both are there. */
async function joined(need: Need, maker: Maker): Promise<void> {
  if (!AMONG.test(need.collection)) return
  const ids = maker.needs.filter(({ index }) => index === need.index).map(({ id }) => id)
  const [channel, user] = [/^[CG]/, /^[UW]/].map((kind) => ids.find((id) => kind.test(id)))
  if (!channel || !user || !maker.bindings.has(channel) || !maker.bindings.has(user)) return
  await ask(need, maker, 'conversations.invite', {
    channel: maker.bindings.text(channel),
    users: maker.bindings.text(user),
  })
}

/** Nobody can be made over the API: somebody of the population, each once. */
async function user(need: Need, maker: Maker): Promise<Outcome> {
  const { members = [] } = await ask(need, maker, 'users.list', { limit: 1000 })
  if (need.id === 'USLACKBOT' || need.recorded?.name === 'slackbot') return maker.bind(need, null, 'USLACKBOT')
  const people = members.filter((one: any) => !one.is_bot && !one.deleted && one.id !== 'USLACKBOT')
  const free = people.filter((one: any) => maker.bindings.back(one.id) === one.id)
  const named = free.find((one: any) => one.name === need.recorded?.name)
  const chosen = named ?? free[0]
  if (!chosen) return 'the population has nobody left'
  const outcome = maker.bind(need, chosen, chosen.id)
  await joined(need, maker)
  return outcome
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
