import { draw, type Row } from '@dtu/kit'
import type { Document } from '../types.ts'

/** How an item is shown, where that is more or less than what was sent (tapes/okta). By the plan's resource name. */
export const SHAPES: Readonly<Record<string, (item: Document, baseUrl: string) => Document>> = {
  behaviors: ({ created, lastUpdated, ...item }) => ({
    ...item,
    created: sqlTime(created),
    lastUpdated: sqlTime(lastUpdated),
  }),

  deviceAssurances: ({ createdBy, ...item }) => ({
    ...item,
    displayRemediationMode: item.displayRemediationMode ?? 'HIDE',
    createdBy,
    lastUpdatedBy: createdBy,
    resourceType: 'DeviceAssurancePolicyEntity',
    resourceDisplayName: { value: item.name, sensitive: false },
    resourceId: item.id,
  }),

  domains: ({ domain, ...item }, baseUrl) => {
    const name = String(domain).toLowerCase()
    const values = item.certificateSourceType === undefined ? [] : [new URL(baseUrl).host]
    const word = draw(`domain/${item.id}`, 'abcdef0123456789', 32)
    const dnsRecords = [
      { fqdn: `_oktaverification.${name}`, values: [word], recordType: 'TXT' },
      { fqdn: name, values, recordType: 'CNAME' },
    ]
    return { ...item, domain: name, dnsRecords }
  },

  emailDomains: ({ brandId: _, ...item }) => {
    const name = String(item.domain).toLowerCase()
    const verificationValue = draw(`email-domain/${item.id}`, 'abcdef0123456789', 32)
    const cname = (fqdn: string, value: string) => ({ recordType: 'cname', fqdn, verificationValue: value })
    const dnsValidationRecords = [
      { recordType: 'TXT', fqdn: `_oktaverification.${item.domain}`, verificationValue },
      cname(`mail.${name}`, 'u1.wl.sendgrid.net'),
      cname(`p03._domainkey.${name}`, 'p03.domainkey.u1.wl.sendgrid.net'),
      cname(`p032._domainkey.${name}`, 'p032.domainkey.u1.wl.sendgrid.net'),
    ]
    return { ...item, dnsValidationRecords }
  },

  emailServers: ({ password: _, authType: __, ...item }) => item,

  'meta.uischemas': ({ id, created, lastUpdated, _links, ...uiSchema }) => ({ id, uiSchema, created, lastUpdated }),

  pushProviders: ({ configuration, ...item }) => ({ ...item, configuration: withoutKeys(configuration) }),

  realms: ({ profile, ...item }) => {
    const { realmType: _, ...shown } = (profile ?? {}) as Document
    return { ...item, profile: { domains: [], ...shown } }
  },

  'users.risk': (item) => ({ ...item, ...(item.riskLevel !== 'NONE' && { reason: 'Admin override risk' }) }),
}

/** What only the row knows. */
export const FROM_ROW: Readonly<Record<string, (row: Row) => Document>> = {
  'apps.federatedClaims': ({ created, updated }) => ({ created: seconds(created), lastUpdated: seconds(updated) }),
  pushProviders: ({ updated }) => ({ lastUpdatedDate: seconds(updated) }),
}

const seconds = (at: number) => `${new Date(at).toISOString().slice(0, 19)}.000Z`

/** Behaviours tell time as their database does. */
const sqlTime = (time: unknown): unknown =>
  typeof time === 'string' ? time.replace('T', ' ').replace(/\.\d+Z$/, '.0') : time

/** Private keys are taken and never shown; of a Google account its project is. */
function withoutKeys(configuration: unknown): Document {
  const { tokenSigningKey: _, serviceAccountJson, ...shown } = (configuration ?? {}) as Document
  const project = (serviceAccountJson as Document | undefined)?.project_id
  return { ...shown, ...(project !== undefined && { projectId: project }) }
}
