import { notFound } from '../../errors/error.ts'
import { asText } from '../../text.ts'
import type { Document, OktaWorld } from '../../types.ts'
import type { Brand, Theme } from './types.ts'

/** A new theme's colours and touch points (tapes/okta, GET /api/v1/brands/{id}/themes). */
const PLAIN: Document = {
  primaryColorHex: '#1662dd',
  primaryColorContrastHex: '#000000',
  secondaryColorHex: '#ebebed',
  secondaryColorContrastHex: '#000000',
  signInPageTouchPointVariant: 'OKTA_DEFAULT',
  endUserDashboardTouchPointVariant: 'OKTA_DEFAULT',
  errorPageTouchPointVariant: 'OKTA_DEFAULT',
  emailTemplateTouchPointVariant: 'OKTA_DEFAULT',
  loadingPageTouchPointVariant: 'OKTA_DEFAULT',
}

export function addTheme(world: OktaWorld, { id: brand }: Brand): Theme {
  const id = world.ids.next('brands.themes')
  return world.db.themes.insert({ id, brand, logo: null, favicon: null, backgroundImage: null, look: PLAIN })
}

export const themeOf = (world: OktaWorld, { id }: Brand): Theme | undefined =>
  world.db.themes.find({ where: { brand: id }, limit: 1 })[0]

export function requireTheme(world: OktaWorld, brand: Brand, id: string): Theme {
  const theme = world.db.themes.get(id)
  if (theme?.brand !== brand.id) throw notFound(id, 'Theme')
  return theme
}

/** What is not sent is Okta's default again; images stay. */
export function replaceTheme(world: OktaWorld, theme: Theme, body: Document): Theme {
  const look = Object.fromEntries(
    Object.entries(PLAIN).map(([name, plain]) => [name, body[name] == null ? plain : asText(body[name])]),
  )
  return world.db.themes.update(theme, { look })
}

export type Image = 'logo' | 'favicon' | 'backgroundImage'

const CDN = 'https://ok12static.oktacdn.com/fs/bco'

/** Takes an uploaded image by name only: no page of the twin shows it. */
export function setImage(world: OktaWorld, theme: Theme, image: Image): string {
  const url = `${CDN}/${image === 'logo' ? 1 : 7}/${world.ids.next('brandImage')}`
  world.db.themes.update(theme, { [image]: url })
  return url
}

export const removeImage = (world: OktaWorld, theme: Theme, image: Image): Theme =>
  world.db.themes.update(theme, { [image]: null })
