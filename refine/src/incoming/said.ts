import { isList, isRecord, type Json, readJson } from '../score/json.ts'

/** What was said to an app, as JSON: forms by their fields, whose JSON is read too. */
export function saidIn(body: string, type = ''): Json | undefined {
  if (!/urlencoded/.test(type)) return readJson(body)
  const fields = [...new URLSearchParams(body)].map(([name, value]): [string, Json] => [
    name,
    /^[[{]/.test(value) ? (readJson(value) ?? value) : value,
  ])
  return Object.fromEntries(fields)
}

/** What kind of thing is said, so that two of them can be told for the same: the names that services give it. */
export function labelOf(said: Json | undefined): string {
  if (!isRecord(said)) return ''
  const inner = [
    said.payload,
    said.event,
    isRecord(said.data) && isList(said.data.events) ? said.data.events[0] : undefined,
  ]
  const own = [said.command, said.eventType, said.type, said.subtype, said.name].filter(
    (name) => typeof name === 'string',
  )
  return [...own, ...inner.map((one) => labelOf(one)).filter(Boolean)].join(' ')
}

const CHALLENGE = 'x-okta-verification-challenge'

/** What proves that somebody is at home, when that is what is asked: a word that is to be repeated. */
export function challengeIn(headers: Readonly<Record<string, string>>, said: Json | undefined): string | undefined {
  const word = headers[CHALLENGE] ?? (isRecord(said) && said.type === 'url_verification' ? said.challenge : undefined)
  return typeof word === 'string' ? word : undefined
}
