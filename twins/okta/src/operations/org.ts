import { invalid } from '../errors/error.ts'
import { CELL, orgOf } from '../model/org.ts'
import { set, settingOf } from '../model/settings.ts'
import { now, timeOf } from '../model/time.ts'
import type { Org } from '../model/types.ts'
import { requireUser } from '../model/users.ts'
import { asText } from '../text.ts'
import type { Document, OktaWorld, Operation, Operations } from '../types.ts'
import { api, link } from '../view/links.ts'

const posts = (world: OktaWorld, path: string) => ({ href: api(world, `/org/${path}`), hints: { allow: ['POST'] } })

const show = (world: OktaWorld, org: Org): Document => ({
  ...org,
  _links: {
    preferences: link(world, '/org/preferences'),
    uploadLogo: posts(world, 'logo'),
    oktaCommunication: link(world, '/org/privacy/oktaCommunication'),
    logo: { href: `${world.baseUrl}/assets/img/logos/okta-logo.png` },
    oktaSupport: link(world, '/org/privacy/oktaSupport'),
    contacts: link(world, '/org/contacts'),
  },
})

const CHANGEABLE = [
  'companyName',
  'website',
  'phoneNumber',
  'endUserSupportHelpURL',
  'supportPhoneNumber',
  'address1',
  'address2',
  'city',
  'state',
  'country',
  'postalCode',
]

const change =
  (whole: boolean): Operation =>
  (world, { body }) => {
    if (body.companyName !== undefined && (typeof body.companyName !== 'string' || body.companyName.trim() === ''))
      throw invalid('companyName', 'companyName: The field cannot be left blank')
    if (whole && body.companyName === undefined)
      throw invalid('companyName', 'companyName: The field cannot be left blank')
    const names = CHANGEABLE.filter((name) => whole || body[name] !== undefined)
    const changes = Object.fromEntries(names.map((name) => [name, textOf(name, body[name])]))
    return show(world, world.db.orgs.update(orgOf(world), { ...changes, lastUpdated: now(world) }))
  }

/** What is not said of an address is null, of the rest an empty text (tapes/okta). */
const textOf = (name: string, value: unknown): string | null =>
  value === undefined || value === null ? (ADDRESS.test(name) ? null : '') : asText(value)

const ADDRESS = /^(address[12]|city|state|country|postalCode)$/

function showFooter(world: OktaWorld, shown: boolean): Document {
  const other = shown ? 'hideEndUserFooter' : 'showEndUserFooter'
  return { showEndUserFooter: shown, _links: { [other]: posts(world, `preferences/${other}`) } }
}

function showCommunication(world: OktaWorld, optedOut: boolean): Document {
  const other = optedOut ? 'optIn' : 'optOut'
  return { optOutEmailUsers: optedOut, _links: { [other]: posts(world, `privacy/oktaCommunication/${other}`) } }
}

const HOUR = 3600 * 1000

/** Until when Okta's support may look into the org, milliseconds; 0 for not at all. */
const supportUntil = (world: OktaWorld): number => {
  const until = settingOf(world, 'oktaSupport', 0)
  return until > world.now() ? until : 0
}

function showSupport(world: OktaWorld, until: number): Document {
  const may = (name: string) => [name, posts(world, `privacy/oktaSupport/${name}`)]
  if (until === 0) return { support: 'DISABLED', expiration: null, _links: Object.fromEntries([may('grant')]) }
  return { support: 'ENABLED', expiration: timeOf(until), _links: Object.fromEntries([may('extend'), may('revoke')]) }
}

const CONTACTS = ['BILLING', 'TECHNICAL']

function contactOf(world: OktaWorld, given: string): Document {
  const type = contactType(given)
  const [first] = world.db.users.find({ order: 'seq', limit: 1 })
  const userId = settingOf(world, `contact/${type}`, first?.id ?? '')
  return { userId, _links: { user: link(world, `/users/${userId}`) } }
}

function contactType(given: string): string {
  const type = given.toUpperCase()
  if (!CONTACTS.includes(type)) throw invalid('contactType', `contactType: Invalid contact type ${given}`)
  return type
}

/** The org itself, its contacts and its preferences (tapes/okta/okta-sdk-python, 2021). */
export const org: Operations = {
  getWellknownOrgMetadata: (world) => ({
    id: orgOf(world).id,
    cell: CELL,
    _links: { organization: { href: world.baseUrl } },
    pipeline: 'idx',
    settings: {
      analyticsCollectionEnabled: false,
      bugReportingEnabled: true,
      omEnabled: false,
      pssoEnabled: false,
      desktopMFAEnabled: false,
      itpEnabled: false,
    },
  }),

  getOrgSettings: (world) => show(world, orgOf(world)),
  updateOrgSettings: change(false),
  replaceOrgSettings: change(true),

  listOrgContactTypes: (world) =>
    CONTACTS.map((contactType) => ({
      contactType,
      _links: { [contactType.toLowerCase()]: link(world, `/org/contacts/${contactType.toLowerCase()}`) },
    })),
  getOrgContactUser: (world, { path }) => contactOf(world, path.contactType as string),
  replaceOrgContactUser(world, { path, body }) {
    const type = contactType(path.contactType as string)
    set(world, `contact/${type}`, requireUser(world, asText(body.userId ?? '')).id)
    return contactOf(world, type)
  },

  getOrgPreferences: (world) => showFooter(world, settingOf(world, 'showEndUserFooter', true)),
  setOrgHideOktaUIFooter: (world) => showFooter(world, set(world, 'showEndUserFooter', false)),
  setOrgShowOktaUIFooter: (world) => showFooter(world, set(world, 'showEndUserFooter', true)),

  getOktaCommunicationSettings: (world) => showCommunication(world, settingOf(world, 'optOutEmailUsers', false)),
  optInUsersToOktaCommunicationEmails: (world) => showCommunication(world, set(world, 'optOutEmailUsers', false)),
  optOutUsersFromOktaCommunicationEmails: (world) => showCommunication(world, set(world, 'optOutEmailUsers', true)),

  getOrgOktaSupportSettings: (world) => showSupport(world, supportUntil(world)),
  grantOktaSupport: (world) => showSupport(world, set(world, 'oktaSupport', world.now() + 8 * HOUR)),
  extendOktaSupport: (world) =>
    showSupport(world, set(world, 'oktaSupport', (supportUntil(world) || world.now()) + 24 * HOUR)),
  revokeOktaSupport: (world) => showSupport(world, set(world, 'oktaSupport', 0)),
}
