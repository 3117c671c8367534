import { Reply } from '@dtu/kit'
import { fallback } from '../contract/fallback.ts'
import { invalid, notFound, oktaError } from '../errors/error.ts'
import { changeRow, removeRow, rowOf, rowsOf } from '../generated.ts'
import { requireBrand } from '../model/brands/brands.ts'
import { asText } from '../text.ts'
import type { Document, OktaInput, Operation, Operations } from '../types.ts'

/** The request with another body: generated behaviour does the rest. */
const sent = (input: OktaInput, body: Document): OktaInput => ({
  ...input,
  body,
  json: body,
  request: {
    ...input.request,
    headers: { ...input.request.headers, 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(body)),
  },
})

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

  createAgentPoolsUpdate(world, input) {
    requireFields(input.body, ['name', 'agentType', 'agentList'], (name) => `errors in the field: ${name}`)
    return fallback(world, input)
  },

  // New behaviours are on, whatever was sent.
  createBehaviorDetectionRule: (world, input) => fallback(world, sent(input, { ...input.body, status: 'ACTIVE' })),

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
    return new Reply(undefined, { status: 204 })
  },

  // There is nothing to take away where nothing was set.
  deleteOrgCaptchaSettings(world) {
    for (const row of rowsOf(world, 'org.captcha')) removeRow(world, row)
    return new Reply(undefined, { status: 204 })
  },

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

  listPrincipalRateLimitEntities(world, input) {
    if (!/\bprincipalType eq /.test(input.query.get('filter') ?? ''))
      throw invalid(
        'principalRateLimitMediated',
        'The provided filter parameter did not contain the required attrbute filter "principalType"',
      )
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
  return new Reply(undefined, { status: 200 })
}
