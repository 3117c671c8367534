import { isRecord, type Loose, listOf, recordOf, textOf } from './loose.ts'

export interface Servers {
  /** Origins (scheme and host), without paths. */
  servers: string[]
  /** Path of the first server, without a trailing slash: every path of the document begins with it. */
  basePath: string
}

/** Where a document says the service is. Variables take their defaults. */
export function readServers(root: Loose, version: 2 | 3): Servers {
  const urls =
    version === 2
      ? swaggerUrls(root)
      : listOf(root.servers)
          .map(serverUrl)
          .filter((url) => url !== '')
  const origins = urls.map(originOf).filter((origin) => origin !== undefined)
  return { servers: [...new Set(origins)], basePath: urls.length ? pathOf(urls[0]!) : '' }
}

function swaggerUrls(root: Loose): string[] {
  const host = textOf(root.host)
  const path = textOf(root.basePath)
  if (!host) return path ? [path] : []
  const schemes = listOf(root.schemes).filter((scheme) => scheme === 'http' || scheme === 'https')
  return (schemes.length ? schemes : ['https']).map((scheme) => `${scheme}://${host}${path}`)
}

export function serverUrl(server: unknown): string {
  if (!isRecord(server)) return ''
  const variables = recordOf(server.variables)
  return textOf(server.url).replaceAll(/\{([^}]*)\}/g, (whole, name: string) => {
    const value = recordOf(variables[name]).default
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole
  })
}

function originOf(url: string): string | undefined {
  const origin = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]+/i.exec(url)?.[0]
  // Without a scheme it is the one the document came by.
  return origin?.startsWith('//') ? `https:${origin}` : origin
}

/** `https://host/v1/` as `/v1`. A variable without a value stays in the path as a parameter. */
export function pathOf(url: string): string {
  const path = url.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]+/i, '').replace(/[?#].*$/, '')
  const rooted = path === '' || path.startsWith('/') ? path : `/${path}`
  return rooted.replaceAll(/\/{2,}/g, '/').replace(/\/+$/, '')
}
