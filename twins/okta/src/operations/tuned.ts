import { Reply } from '@dtu/kit'
import { fallback } from '../contract/fallback.ts'
import { invalid, notFound, oktaError } from '../errors/error.ts'
import { changeRow, removeRow, rowOf } from '../generated.ts'
import { requireBrand } from '../model/brands/brands.ts'
import { log } from '../model/log.ts'
import { settingOf } from '../model/settings.ts'
import { pageReply } from '../paging.ts'
import { asText } from '../text.ts'
import type { Document, OktaInput, Operation, Operations } from '../types.ts'
import { party } from '../view/log-parties.ts'
import { showUser } from '../view/user.ts'
import { sent } from './sent.ts'
import { sifted } from './sifted.ts'

function requireFields(
  body: Document,
  names: readonly string[],
  say = (name: string) => `${name}: The field cannot be left blank`,
) {
  const missing = names.filter((name) => body[name] === undefined || body[name] === null || body[name] === '')
  if (missing[0] !== undefined) throw invalid(missing[0], ...missing.map(say))
}

/** Conditions a device assurance may have, by themselves or with others (developer.okta.com, Device Assurance API). */
const CONDITIONS = [
  'osVersion',
  'osVersionConstraints',
  'diskEncryptionType',
  'jailbreak',
  'screenLockType',
  'secureHardwarePresent',
  'thirdPartySignalProviders',
  'devicePostureChecks',
]

const withConditions: Operation = (world, input) => {
  if (!CONDITIONS.some((name) => input.body[name] !== undefined && input.body[name] !== null))
    throw invalid('deviceAssuranceMediated', 'Please select at least one device condition before saving')
  return fallback(world, input)
}

const SMS = 'SMS_VERIFY_CODE'

/** A text message's template: all are for verification. */
const typed: Operation = (world, input) => fallback(world, sent(input, { ...input.body, type: SMS }))

/** Who wrote it is told beside it. */
const signed: Operation = (world, input) => {
  const before = rowOf(world, 'trustedOrigins', input.path.trustedOriginId ?? '')
  const { userId } = world.caller
  return fallback(
    world,
    sent(input, { ...input.body, createdBy: before?.item.createdBy ?? userId, lastUpdatedBy: userId }),
  )
}

/** Generated behaviour with a rule of Okta's on top (tapes/okta). */
export const tuned: Operations = {
  createDeviceAssurancePolicy: withConditions,
  replaceDeviceAssurancePolicy: withConditions,

  createRealm(world, input) {
    requireFields((input.body.profile ?? {}) as Document, ['name'])
    return fallback(world, input)
  },

  createPushProvider(world, input) {
    requireFields(input.body, ['providerType', 'configuration'])
    return fallback(world, input)
  },

  // New behaviours are on, whatever was sent.
  createBehaviorDetectionRule: (world, input) => fallback(world, sent(input, { ...input.body, status: 'ACTIVE' })),

  // There is one type, whatever was sent (okta-sdk-nodejs, test/it).
  createSmsTemplate: typed,
  replaceSmsTemplate: typed,
  updateSmsTemplate: typed,
  listSmsTemplates(world, input) {
    const query = new URLSearchParams(input.query)
    const type = query.get('templateType') ?? SMS
    query.delete('templateType')
    const reply = fallback(world, { ...input, query }) as Reply
    return new Reply(type === SMS ? reply.body : [], { headers: reply.headers })
  },
  // What is gone may be deleted again (okta-sdk-nodejs, test/it).
  deleteSmsTemplate(world, { path }) {
    const row = rowOf(world, 'templates.sms', path.templateId as string)
    if (row) removeRow(world, row)
    return new Reply(undefined, { status: 204 })
  },

  // Where it comes from is shown of one device, never in a list (tapes/okta: okta-sdk-python, terraform-provider-okta 2025).
  getDevice(world, input) {
    const reply = fallback(world, input) as Reply
    const verify = world.db.authenticators.first({ key: 'okta_verify' })
    const originatedFrom = verify ? [{ id: verify.id, name: verify.name, key: verify.key }] : []
    return new Reply({ ...(reply.body as Document), _embedded: { originatedFrom } }, { headers: reply.headers })
  },

  listDeviceUsers(world, input) {
    const id = input.path.deviceId as string
    const row = rowOf(world, 'devices', id)
    if (!row) throw notFound(id, 'Device')
    const user = world.db.users.get(settingOf(world, `deviceUser/${id}`, ''))
    const of = user && { created: row.item.created, managementStatus: 'NOT_MANAGED', user: showUser(world, user) }
    return pageReply(world, input, of ? [of] : [])
  },

  // By `type` those are found that have a scope of it.
  listTrustedOrigins: sifted(/^(id|name|origin|status|type|created|lastUpdated)$/, { size: 20, max: 200 }, (item) => ({
    ...item,
    type: ((item.scopes ?? []) as readonly Document[]).map(({ type }) => type),
  })),
  listNetworkZones: sifted(/^(id|usage|system|status|type|name)$/, { size: 50, max: 1000 }),
  listBehaviorDetectionRules: sifted(/^(id|status|type)$/, { size: 10, max: 200 }),

  createTrustedOrigin: signed,
  replaceTrustedOrigin: signed,

  // Neither has to be said (tapes/okta, terraform-provider-okta 2025).
  createEmailServer: (world, input) =>
    fallback(world, sent(input, { authType: 'BASIC_SMTP_AUTH', enabled: true, ...input.body })),

  createEmailDomain(world, input) {
    const brand = requireBrand(world, asText(input.body.brandId ?? ''))
    const domain = fallback(world, input) as Reply
    const { id } = domain.body as { id: string }
    world.db.brands.update(brand, { emailDomainId: id })
    return new Reply(domain.body, { status: 201, headers: domain.headers })
  },

  // It is kept, marked, and may be deleted again (okta-sdk-nodejs, test/it). Brands that sent from it send from Okta's.
  deleteEmailDomain(world, input) {
    const id = input.path.emailDomainId as string
    for (const brand of world.db.brands.find())
      if (brand.emailDomainId === id) world.db.brands.update(brand, { emailDomainId: undefined } as object)
    const row = rowOf(world, 'emailDomains', id)
    if (!row) throw notFound(id, 'EmailDomain')
    changeRow(world, row, { ...row.item, validationStatus: 'DELETED' })
    log(world, 'system.email_domain.delete', [party('EmailDomain', id, asText(row.item.domain ?? ''))])
    return new Reply(undefined, { status: 204 })
  },

  // There is nothing to take away where nothing was set.
  deleteUISchemas(world, { path }) {
    const row = rowOf(world, 'meta.uischemas', path.id as string)
    if (row) removeRow(world, row)
    return new Reply(undefined, { status: 204 })
  },

  listDevices(world, input) {
    const cursor = input.query.get('after')
    if (cursor !== null && !rowOf(world, 'devices', cursor))
      throw oktaError('E0000031', { causes: ['Invalid cursor.'] })
    return fallback(world, input)
  },

  activateLogStream: (world, input) => switched(world, input, 'ACTIVE'),
  deactivateLogStream: (world, input) => switched(world, input, 'INACTIVE'),
}

/** Log streams are switched without a word. */
const switched = (world: Parameters<Operation>[0], { path }: OktaInput, status: string): Reply => {
  const id = path.logStreamId as string
  const row = rowOf(world, 'logStreams', id)
  if (!row) throw notFound(id, 'CVDType')
  changeRow(world, row, { ...row.item, status })
  const type = `system.log_stream.lifecycle.${status === 'ACTIVE' ? 'activate' : 'deactivate'}`
  log(world, type, [party('LogStream', id, asText(row.item.name ?? ''))])
  return new Reply(undefined, { status: 200 })
}
