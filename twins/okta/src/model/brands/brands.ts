import { invalid, notFound, oktaError } from '../../errors/error.ts'
import { rowOf } from '../../generated.ts'
import { asText } from '../../text.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { party } from '../../view/log-parties.ts'
import { log } from '../log.ts'
import { addTheme, themeOf } from './themes.ts'
import type { Brand, DefaultApp, Domain } from './types.ts'

export function requireBrand(world: OktaWorld, id: string): Brand {
  const brand = world.db.brands.get(id)
  if (!brand) throw notFound(id, 'Brand')
  return brand
}

export const defaultBrand = (world: OktaWorld): Brand | undefined =>
  world.db.brands.find({ where: { isDefault: true }, limit: 1 })[0]

const NO_APP: DefaultApp = { appInstanceId: null, appLinkName: null, classicApplicationUri: null }

/** A brand with a theme of its own, which Okta gives it. */
export function addBrand(world: OktaWorld, name: string, isDefault = false): Brand {
  const brand = world.db.brands.insert({
    id: world.ids.next('brands'),
    name,
    removePoweredByOkta: false,
    customPrivacyPolicyUrl: null,
    agreeToCustomPrivacyPolicy: false,
    isDefault,
    defaultApp: NO_APP,
    seq: world.ids.count('brand-place'),
  })
  addTheme(world, brand)
  return brand
}

export function createBrand(world: OktaWorld, body: Document): Brand {
  const brand = addBrand(world, readName(world, body.name))
  log(world, 'system.brand.create', [party('Brand', brand.id, brand.name)])
  return brand
}

const LONGEST_NAME = 50

function readName(world: OktaWorld, name: unknown, brand?: Brand): string {
  if (typeof name !== 'string' || name.trim() === '') throw invalid('name', 'name: The field cannot be left blank')
  if (name.length > LONGEST_NAME) throw invalid('name', `name: The field must be less than ${LONGEST_NAME} characters`)
  const namesake = world.db.brands.find({ where: { name: name.toLowerCase() }, limit: 1 })[0]
  if (namesake && namesake.id !== brand?.id) throw oktaError('E0000202')
  return name
}

/** A custom privacy policy has to be agreed to (developer.okta.com, Brands API). */
export function replaceBrand(world: OktaWorld, brand: Brand, body: Document): Brand {
  const url = textOf(body.customPrivacyPolicyUrl)
  if (url !== null && body.agreeToCustomPrivacyPolicy !== true)
    throw invalid('agreeToCustomPrivacyPolicy', 'agreeToCustomPrivacyPolicy: The consent has to be given')
  const { locale: _, emailDomainId: __, ...before } = brand
  const changed = world.db.brands.put({
    ...before,
    name: body.name === undefined ? brand.name : readName(world, body.name, brand),
    removePoweredByOkta: body.removePoweredByOkta === true,
    customPrivacyPolicyUrl: url,
    agreeToCustomPrivacyPolicy: url !== null,
    defaultApp: readApp(body.defaultApp),
    ...(typeof body.locale === 'string' && { locale: body.locale }),
    ...(typeof body.emailDomainId === 'string' && { emailDomainId: readEmailDomain(world, body.emailDomainId) }),
  })
  log(world, 'system.brand.update', [party('Brand', brand.id, changed.name)])
  return changed
}

function readApp(given: unknown): DefaultApp {
  if (typeof given !== 'object' || given === null) return NO_APP
  const { appInstanceId, appLinkName, classicApplicationUri } = given as Document
  return {
    appInstanceId: textOf(appInstanceId),
    appLinkName: textOf(appLinkName),
    classicApplicationUri: textOf(classicApplicationUri),
  }
}

const textOf = (value: unknown): string | null =>
  value === undefined || value === null || value === '' ? null : asText(value)

function readEmailDomain(world: OktaWorld, id: string): string {
  if (!rowOf(world, 'emailDomains', id)) throw notFound(id, 'EmailDomain')
  return id
}

/** Custom domains that show a brand. */
export const domainsOf = (world: OktaWorld, { id }: Brand): Domain[] =>
  world.db.domains.find({ where: { brand: id }, order: 'seq' })

export function deleteBrand(world: OktaWorld, brand: Brand): void {
  if (brand.isDefault) throw oktaError('E0000200')
  if (domainsOf(world, brand).length > 0 || brand.emailDomainId !== undefined) throw oktaError('E0000201')
  const theme = themeOf(world, brand)
  if (theme) world.db.themes.delete(theme.id)
  for (const part of world.db.brand_parts.find({ where: { brand: brand.id } }))
    world.db.brand_parts.delete(`${part.brand}:${part.name}`)
  world.db.brands.delete(brand.id)
  log(world, 'system.brand.delete', [party('Brand', brand.id, brand.name)])
}
