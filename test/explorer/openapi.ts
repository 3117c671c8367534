import {
  type ApiBody,
  type ApiDocument,
  type ApiOperation,
  type ApiParameter,
  resolve,
  type Schema,
  type SecurityScheme,
} from './document.ts'

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options']

export function readOpenapi(root: Schema): ApiDocument {
  const base = basePath(root)
  const operations = Object.entries((root.paths ?? {}) as Schema).flatMap(([path, given]) => {
    const item = resolve(root, given)
    const own = basePath({ servers: item.servers }) || base
    return METHODS.filter((method) => typeof item[method] === 'object').map((method) =>
      operationOf(root, (basePath({ servers: item[method].servers }) || own) + path, method, item),
    )
  })
  const dialect = root.swagger ? 'swagger2' : String(root.openapi).startsWith('3.1') ? 'openapi3.1' : 'openapi3.0'
  return { title: String(root.info?.title ?? 'untitled'), operations, root, dialect }
}

/** What stands behind the host in the URL of the first server. */
function basePath(root: Schema): string {
  if (root.swagger) return String(root.basePath ?? '').replace(/\/$/, '')
  const server = root.servers?.[0]
  if (typeof server?.url !== 'string') return ''
  const url = server.url.replace(/\{([^}]*)\}/g, (_: string, name: string) => server.variables?.[name]?.default ?? 'x')
  return url
    .replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, '')
    .replace(/^([^/])/, '/$1')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
}

function operationOf(root: Schema, path: string, method: string, item: Schema): ApiOperation {
  const raw = item[method]
  const parameters = [...(item.parameters ?? []), ...(raw.parameters ?? [])].map((given) => resolve(root, given))
  return {
    id: String(raw.operationId ?? `${method} ${path}`),
    method: method.toUpperCase(),
    path: path.replace(/[?#].*$/, ''),
    parameters: [...new Map(parameters.flatMap(parameterOf).map((p) => [`${p.in} ${p.name}`, p])).values()],
    body: root.swagger ? swaggerBody(root, raw, parameters) : bodyOf(root, raw),
    replies: new Map(
      Object.entries((raw.responses ?? {}) as Schema).map(([status, given]) => [status, replyOf(root, raw, given)]),
    ),
    media: mediaOf(root, raw),
    security: securityOf(root, raw),
  }
}

function mediaOf(root: Schema, raw: Schema): string[] {
  const successes = Object.entries((raw.responses ?? {}) as Schema).filter(([status]) => /^(2|default)/.test(status))
  if (root.swagger)
    return successes.some(([, given]) => resolve(root, given).schema) ? (raw.produces ?? root.produces ?? []) : []
  return successes.flatMap(([, given]) => Object.keys(resolve(root, given).content ?? {}))
}

function parameterOf(raw: Schema): ApiParameter[] {
  if (!['path', 'query', 'header', 'cookie'].includes(raw.in)) return []
  // OpenAPI, Parameter Object: these header parameters shall be ignored.
  if (raw.in === 'header' && /^(accept|content-type|authorization)$/i.test(raw.name)) return []
  const schema = raw.schema ?? Object.values((raw.content ?? {}) as Schema)[0]?.schema ?? raw
  return [{ name: String(raw.name), in: raw.in, required: raw.required === true || raw.in === 'path', schema }]
}

const preferred = (types: readonly string[]): string | undefined =>
  types.find((type) => /^application\/json\b/.test(type)) ??
  types.find((type) => /json/.test(type) && !/patch/.test(type)) ??
  types.find((type) => /json/.test(type)) ??
  types.find((type) => /urlencoded/.test(type)) ??
  types.find((type) => /form-data/.test(type)) ??
  types[0]

function bodyOf(root: Schema, raw: Schema): ApiBody | undefined {
  const { content = {} } = resolve(root, raw.requestBody)
  const media = preferred(Object.keys(content))
  return media === undefined ? undefined : { media: media || 'application/json', schema: content[media]?.schema ?? {} }
}

function swaggerBody(root: Schema, raw: Schema, parameters: readonly Schema[]): ApiBody | undefined {
  const consumes: string[] = raw.consumes ?? root.consumes ?? ['application/json']
  const whole = parameters.find((parameter) => parameter.in === 'body')
  if (whole) return { media: preferred(consumes) ?? 'application/json', schema: whole.schema ?? {} }
  const fields = parameters.filter((parameter) => parameter.in === 'formData')
  if (fields.length === 0) return undefined
  const hasFile = fields.some(({ type }) => type === 'file')
  return {
    media: hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded',
    schema: {
      type: 'object',
      properties: Object.fromEntries(fields.map((field) => [field.name, { ...field, required: undefined }])),
      required: fields.filter(({ required }) => required).map(({ name }) => name),
    },
  }
}

function replyOf(root: Schema, raw: Schema, given: unknown): Schema | undefined {
  const reply = resolve(root, given)
  if (!root.swagger) {
    const types = Object.keys(reply.content ?? {})
    const media = types.find((type) => /^application\/json\b/.test(type)) ?? types.find((type) => /json/.test(type))
    return media === undefined ? undefined : reply.content[media]?.schema
  }
  const produces: string[] = raw.produces ?? root.produces ?? ['application/json']
  return produces.some((type) => /json|\*/.test(type)) ? reply.schema : undefined
}

function securityOf(root: Schema, raw: Schema): SecurityScheme[][] {
  const schemes = (root.components?.securitySchemes ?? root.securityDefinitions ?? {}) as Schema
  const asked = (raw.security ?? root.security ?? []) as Schema[]
  if (asked.some((alternative) => Object.keys(alternative).length === 0)) return []
  return asked.map((alternative) => Object.keys(alternative).map((name) => schemeOf(resolve(root, schemes[name]))))
}

function schemeOf(raw: Schema): SecurityScheme {
  const name = String(raw.name ?? '')
  if (raw.type === 'basic' || (raw.type === 'http' && /basic/i.test(raw.scheme))) return { kind: 'basic', name }
  if (raw.type === 'apiKey' && ['header', 'query', 'cookie'].includes(raw.in)) return { kind: raw.in, name }
  if (raw.type === 'oauth2' || raw.type === 'openIdConnect') return { kind: 'bearer', name }
  return raw.type === 'http' && /bearer/i.test(raw.scheme) ? { kind: 'bearer', name } : { kind: 'other', name }
}
