import type { Document } from '../types.ts'

/** How a link says what may be done: `hints.allow`, a `method`, `rel` and `method`, or nothing. */
export type Written = 'hints' | 'method' | 'rel' | 'bare'

export interface Links {
  readonly written?: Written
  /** What `self` allows, where that is not what the contract has. */
  readonly allow?: readonly string[]
  /** Further links. `self` is the item's absolute URL. */
  more?(base: string, path: string, item: Document, self: string): Document
}

const posts = (href: string) => ({ href, hints: { allow: ['POST'] } })
const gets = (href: string) => ({ href, hints: { allow: ['GET'] } })

/** Where the links of a resource are not of the usual kind (tapes/okta). By the plan's resource name. */
export const LINKS: Readonly<Record<string, Links>> = {
  behaviors: { written: 'hints' },
  logStreams: { written: 'method' },
  mappings: { written: 'bare' },
  realmAssignments: { written: 'rel' },
  realms: { written: 'rel' },
  domains: {
    allow: ['GET', 'DELETE', 'PUT'],
    more: (base, _path, { brandId }, self) => ({
      verify: posts(`${self}/verify`),
      ...(brandId !== undefined && {
        brand: { href: `${base}/api/v1/brands/${brandId}`, hints: { allow: ['GET', 'PUT', 'DELETE'] } },
      }),
    }),
  },
  'roles.subscriptions': { written: 'bare', more: subscription },
  'users.subscriptions': { written: 'bare', more: subscription },
  'users.risk': {
    more: (base, path) => ({ user: gets(base + path.replace(/\/risk$/, '')) }),
  },
}

function subscription(_base: string, _path: string, { status }: Document, self: string): Document {
  const way = status === 'subscribed' ? 'unsubscribe' : 'subscribe'
  return { [way]: posts(`${self}/${way}`) }
}

/** What is shown although nobody set it (tapes/okta). */
export const DEFAULTS: Readonly<Record<string, Document>> = {
  realms: { isDefault: false },
  zones: { usage: 'POLICY', system: false, gateways: null, proxies: null },
}
