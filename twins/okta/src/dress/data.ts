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

/** What may be done with a device, by its status (tapes/okta). */
const DEVICE_WAYS: Readonly<Record<string, readonly string[]>> = {
  CREATED: ['activate', 'deactivate'],
  ACTIVE: ['suspend', 'deactivate'],
  SUSPENDED: ['unsuspend', 'deactivate'],
  DEACTIVATED: ['activate'],
}

/** Where the links of a resource are not of the usual kind (tapes/okta). By the plan's resource name. */
export const LINKS: Readonly<Record<string, Links>> = {
  behaviors: { written: 'hints' },
  captchas: { allow: ['GET', 'POST', 'PUT', 'DELETE'] },
  'org.captcha': {
    allow: ['GET', 'PUT'],
    more: (base, _path, { captchaId }) => ({
      ...(typeof captchaId === 'string' && {
        captcha: { href: `${base}/api/v1/captchas/${captchaId}`, hints: { allow: ['GET', 'POST', 'PUT', 'DELETE'] } },
      }),
    }),
  },
  devices: {
    allow: ['GET', 'PATCH', 'PUT'],
    more: (_base, _path, { status }, self) => ({
      ...Object.fromEntries((DEVICE_WAYS[String(status)] ?? []).map((way) => [way, posts(`${self}/lifecycle/${way}`)])),
      ...(status === 'DEACTIVATED'
        ? { self: { href: self, hints: { allow: ['GET', 'DELETE'] } } }
        : { users: gets(`${self}/users`) }),
    }),
  },
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
  'users.risk': {
    more: (base, path) => ({ user: gets(base + path.replace(/\/risk$/, '')) }),
  },
}

/** What is shown although nobody set it (tapes/okta). */
export const DEFAULTS: Readonly<Record<string, Document>> = {
  realms: { isDefault: false },
  'threats.configuration': { action: 'none', excludeZones: [] },
  zones: { usage: 'POLICY', system: false, gateways: null, proxies: null },
}
