import type { Known, LawFixture } from '@dtu/kit/testing'

type Call = Parameters<LawFixture['prepare']>[0]

const of =
  (name: string) =>
  (known: Known): unknown =>
    known[name]

const PAGE = { pageContent: '<html></html>' }
const MAIL = { language: 'fr', subject: 'Bonjour', body: '<p>Bonjour</p>' }
const TEMPLATE = 'ForgotPassword'

/** A brand with pages, e-mails and a domain of its own. */
export async function brandWorld(call: Call): Promise<Known> {
  const brandId = (await call('createBrand', { name: 'Law' })).id
  for (const page of ['CustomizedErrorPage', 'PreviewErrorPage', 'CustomizedSignInPage', 'PreviewSignInPage'])
    await call(`replace${page}`, { brandId, ...PAGE })
  const there = { brandId, templateName: TEMPLATE }
  const [theme] = await call('listBrandThemes', { brandId })
  await call('createEmailCustomization', { ...there, ...MAIL, language: 'en' })
  const domain = await call('createCustomDomain', { domain: 'pages.law.io', certificateSourceType: 'MANUAL' })
  await call('verifyDomain', { domainId: domain.id })
  const sender = { domain: 'mail.law.io', displayName: 'Law', userName: 'law' }
  return {
    brand: brandId,
    theme: theme.id,
    mail: (await call('createEmailCustomization', { ...there, ...MAIL, language: 'es' })).id,
    domain: domain.id,
    emailDomain: (await call('createEmailDomain', { brandId: domain.brandId, ...sender })).id,
  }
}

export const BRAND_NAMES = {
  brandId: of('brand'),
  themeId: of('theme'),
  templateName: TEMPLATE,
  customizationId: of('mail'),
  domainId: of('domain'),
  emailDomainId: of('emailDomain'),
}

/** What operations about brands take besides their path. */
export const BRAND_ARGUMENTS = {
  createBrand: { name: 'Another law' },
  createEmailCustomization: MAIL,
  createEmailDomain: { brandId: of('brand'), domain: 'post.law.io', displayName: 'Post', userName: 'post' },
  replaceBrand: { name: 'Law renamed', removePoweredByOkta: true },
  replaceBrandTheme: { primaryColorHex: '#badbed', secondaryColorHex: '#ebebed' },
  replaceCustomDomain: { brandId: of('brand') },
  replaceCustomizedErrorPage: PAGE,
  replaceCustomizedSignInPage: PAGE,
  replaceEmailCustomization: { ...MAIL, language: 'es', isDefault: true },
  replaceEmailSettings: { recipients: 'NO_USERS' },
  replacePreviewErrorPage: PAGE,
  replacePreviewSignInPage: PAGE,
  replaceSignOutPageSettings: { type: 'EXTERNALLY_HOSTED', url: 'https://law.io/bye' },
  upsertCertificate: { certificate: 'c', certificateChain: 'c', privateKey: 'k', type: 'PEM' },
}
