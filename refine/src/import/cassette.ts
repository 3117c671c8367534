import { parse } from 'yaml'
import type { HarEntry } from '../tape/har.ts'
import { entryFrom, headersFrom, textOf } from './foreign.ts'

/** YAML as Ruby and Python write it: bytes under tags of their own, and tags that mean nothing to others. */
export const readYaml = (text: string): any =>
  parse(text, {
    strict: false,
    uniqueKeys: false,
    logLevel: 'silent',
    customTags: [
      { tag: '!binary', resolve: (value: string) => Buffer.from(value, 'base64') },
      { tag: 'tag:yaml.org,2002:python/unicode', resolve: (value: string) => value },
      { tag: 'tag:yaml.org,2002:python/bytes', resolve: (value: string) => Buffer.from(value, 'base64') },
    ],
  })

type Body = Buffer | string | undefined

/** VCR of Ruby: `http_interactions`, YAML or JSON. */
export const vcr = ({ http_interactions: interactions }: any): HarEntry[] =>
  interactions.map(({ request, response, recorded_at: at }: any) =>
    entryFrom({
      at,
      method: request.method,
      url: request.uri,
      headers: headersFrom(request.headers),
      body: rubyBody(request.body),
      status: Number(response.status?.code ?? response.status),
      statusText: textOf(response.status?.message),
      replyHeaders: headersFrom(response.headers),
      replyBody: rubyBody(response.body),
    }),
  )

const rubyBody = (body: any): Body =>
  body?.base64_string === undefined ? bytesOf(body?.string ?? body) : Buffer.from(textOf(body.base64_string), 'base64')

/** vcrpy: `interactions` whose requests have a `uri`. */
export const vcrpy = ({ interactions }: any): HarEntry[] =>
  interactions.map(({ request, response }: any) =>
    entryFrom({
      at: firstOf(response.headers, 'date'),
      method: request.method,
      url: request.uri,
      headers: headersFrom(request.headers),
      body: bytesOf(request.body?.string ?? request.body),
      status: Number(response.status?.code ?? response.status_code),
      statusText: textOf(response.status?.message),
      replyHeaders: headersFrom(response.headers),
      replyBody: bytesOf(response.body?.string ?? response.content),
    }),
  )

/** go-vcr: `interactions` whose requests have a `url`. */
export const goVcr = ({ interactions }: any): HarEntry[] =>
  interactions.map(({ request, response }: any) =>
    entryFrom({
      at: firstOf(response.headers, 'date'),
      method: request.method,
      url: request.url,
      headers: headersFrom(request.headers),
      body: bytesOf(request.body),
      status: Number(response.code ?? response.status_code),
      statusText: textOf(response.status).replace(/^\d+ /, ''),
      replyHeaders: headersFrom(response.headers),
      replyBody: bytesOf(response.body),
    }),
  )

const bytesOf = (value: unknown): Body => {
  if (value === null || value === undefined) return undefined
  return value instanceof Uint8Array
    ? Buffer.from(value)
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)
}

const firstOf = (headers: unknown, wanted: string): string | undefined =>
  headersFrom(headers).find(({ name }) => name.toLowerCase() === wanted)?.value
