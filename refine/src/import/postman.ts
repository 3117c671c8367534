import type { HarEntry } from '../tape/har.ts'
import { entryFrom, type Foreign, textOf } from './foreign.ts'

type Variables = ReadonlyMap<string, string>

/** The examples of a Postman collection (2.0, 2.1), folder by folder. Those whose address stays open are left out. */
export function postman(collection: any): HarEntry[] {
  const variables: Variables = new Map(
    (collection.variable ?? []).map((one: any) => [one.key ?? one.id, textOf(one.value)]),
  )
  const examples = (items: readonly any[]): any[] =>
    items.flatMap((item) =>
      item.item
        ? examples(item.item)
        : (item.response ?? []).map((one: any) => ({ ...one, asked: one.originalRequest ?? item.request })),
    )
  return examples(collection.item ?? []).flatMap(({ asked, code, status, header, body }: any) => {
    const url = filled(addressOf(asked?.url), variables)
    if (!URL.canParse(url) || code === undefined) return []
    return entryFrom({
      method: asked.method ?? 'GET',
      url,
      headers: headersOf(asked.header, variables),
      body: bodyOf(asked.body, variables),
      status: Number(code),
      statusText: textOf(status),
      replyHeaders: headersOf(header, variables),
      replyBody: body,
    })
  })
}

const filled = (text: string, variables: Variables): string =>
  text.replace(/\{\{([^}]+)\}\}/g, (open, name) => variables.get(name.trim()) ?? open)

/** With the values of `/:id`. */
function addressOf(url: any): string {
  const raw = textOf(typeof url === 'string' ? url : url?.raw)
  const inPath = new Map<string, string>((url?.variable ?? []).map((one: any) => [one.key, textOf(one.value)]))
  return raw.replace(/(?<=\/):([\w-]+)/g, (open, name) => encodeURIComponent(inPath.get(name) || open))
}

const headersOf = (list: any, variables: Variables) =>
  (Array.isArray(list) ? list : [])
    .filter((one: any) => !one.disabled)
    .map((one: any) => ({ name: textOf(one.key), value: filled(textOf(one.value), variables) }))

function bodyOf(body: any, variables: Variables): Foreign['body'] {
  if (body?.mode === 'raw') return filled(textOf(body.raw), variables)
  if (body?.mode === 'urlencoded') {
    const fields = body.urlencoded.filter((one: any) => !one.disabled)
    return new URLSearchParams(fields.map((one: any) => [one.key, filled(textOf(one.value), variables)])).toString()
  }
  return body?.mode === 'graphql' ? JSON.stringify(body.graphql) : undefined
}
