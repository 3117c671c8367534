import type { Brand, EmailCustomization, Theme } from '../model/brands/types.ts'
import type { Document, OktaWorld } from '../types.ts'
import { api } from './links.ts'

/** A link that says what may be done there. */
export const hinted = (world: OktaWorld, path: string, ...allow: string[]): Document => ({
  href: api(world, path),
  hints: { allow },
})

export const homeOf = ({ id }: Pick<Brand, 'id'>): string => `/brands/${id}`

export function showBrand(world: OktaWorld, { seq: _, ...brand }: Brand, embedded: Document = {}): Document {
  const home = homeOf(brand)
  return {
    ...brand,
    _links: {
      themes: hinted(world, `${home}/themes`, 'GET'),
      self: hinted(world, home, 'GET', 'PUT', 'DELETE'),
      ...(brand.emailDomainId !== undefined && {
        emailDomain: hinted(world, `/email-domains/${brand.emailDomainId}`, 'GET', 'PUT'),
      }),
    },
    ...(Object.keys(embedded).length > 0 && { _embedded: embedded }),
  }
}

const LOGO = 'https://ok12static.oktacdn.com/assets/img/logos/okta-logo.47066819ac7db5c13f4c431b2687cef6.png'

export function showTheme(world: OktaWorld, { id, brand, look, ...images }: Theme): Document {
  const home = `${homeOf({ id: brand })}/themes/${id}`
  return {
    id,
    logo: images.logo ?? LOGO,
    favicon: images.favicon ?? `${world.baseUrl}/favicon.ico`,
    backgroundImage: images.backgroundImage,
    ...look,
    _links: {
      favicon: hinted(world, `${home}/favicon`, 'POST', 'DELETE'),
      self: hinted(world, home, 'GET', 'PUT'),
      logo: hinted(world, `${home}/logo`, 'POST', 'DELETE'),
      'background-image': hinted(world, `${home}/background-image`, 'POST', 'DELETE'),
    },
  }
}

const templateHome = (brand: string, template: string) => `${homeOf({ id: brand })}/templates/email/${template}`

export function showTemplate(world: OktaWorld, brand: Brand, name: string, embedded: Document = {}): Document {
  const home = templateHome(brand.id, name)
  return {
    name,
    _links: {
      settings: hinted(world, `${home}/settings`, 'GET', 'PUT'),
      self: hinted(world, home, 'GET'),
      defaultContent: hinted(world, `${home}/default-content`, 'GET'),
      test: hinted(world, `${home}/test`, 'POST'),
      customizations: hinted(world, `${home}/customizations`, 'GET', 'POST', 'DELETE'),
    },
    ...(Object.keys(embedded).length > 0 && { _embedded: embedded }),
  }
}

export function showCustomization(world: OktaWorld, customization: EmailCustomization): Document {
  const { seq: _, brand, template, ...shown } = customization
  const home = templateHome(brand, template)
  const self = `${home}/customizations/${shown.id}`
  return {
    ...shown,
    _links: {
      preview: hinted(world, `${self}/preview`, 'GET'),
      template: hinted(world, home, 'GET'),
      settings: hinted(world, `${home}/settings`, 'GET', 'PUT'),
      self: hinted(world, self, 'GET', 'PUT', 'DELETE'),
      test: hinted(world, `${home}/test`, 'POST'),
    },
  }
}

/** Links of what belongs to a template: its settings, its default content, previews. `rest` is the path below it. */
export function templateLinks(world: OktaWorld, brand: Brand, template: string, rest: string, ...allow: string[]) {
  const home = templateHome(brand.id, template)
  const self = hinted(world, `${home}/${rest}`, ...allow)
  return { template: hinted(world, home, 'GET'), self, test: hinted(world, `${home}/test`, 'POST') }
}
