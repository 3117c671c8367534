import { Reply } from '@dtu/kit'
import { invalid } from '../../errors/error.ts'
import {
  defaultPage,
  type Kind,
  partOf,
  removePage,
  requirePage,
  setPage,
  setPart,
  WIDGET_VERSIONS,
} from '../../model/brands/pages.ts'
import type { Document, Operation, Operations } from '../../types.ts'
import { hinted, homeOf } from '../../view/brands.ts'
import { brandOf } from './brands.ts'

const SIGN_OUT = 'sign-out/customized'
const STATES = ['customized', 'preview']

/** All states of a page: which there are, and with `expand` what they are. */
const root =
  (kind: Kind): Operation =>
  (world, input) => {
    const brand = brandOf(world, input)
    const home = `${homeOf(brand)}/pages/${kind}`
    const set = STATES.filter((state) => partOf(world, brand, `${kind}/${state}`))
    const wanted = input.query.getAll('expand').flatMap((names) => names.split(','))
    const shown: Document = {
      ...(wanted.includes('default') && { default: defaultPage(kind) }),
      ...Object.fromEntries(
        set.flatMap((state) => [
          ...(wanted.includes(state) ? [[state, requirePage(world, brand, `${kind}/${state}`)]] : []),
          ...(wanted.includes(`${state}Url`) ? [[`${state}Url`, `${world.baseUrl}/${kind}/${state}`]] : []),
        ]),
      ),
    }
    const change = (state: string) => [state, hinted(world, `${home}/${state}`, 'GET', 'PUT', 'DELETE')]
    const _links = {
      self: hinted(world, home, 'GET'),
      default: hinted(world, `${home}/default`, 'GET'),
      ...Object.fromEntries(STATES.map(change)),
    }
    return { _embedded: shown, _links }
  }

const shown =
  (kind: Kind, state: string): Operation =>
  (world, input) =>
    requirePage(world, brandOf(world, input), `${kind}/${state}`)

const replaced =
  (kind: Kind, state: string): Operation =>
  (world, input) =>
    setPage(world, brandOf(world, input), kind, state, input.body)

const removed =
  (kind: Kind, state: string): Operation =>
  (world, input) => {
    removePage(world, brandOf(world, input), `${kind}/${state}`)
    return new Reply(undefined, { status: 204 })
  }

/** The pages of a brand: what Okta shows, what the org made of it, and what it tries out. */
export const brandPages: Operations = {
  getSignInPage: root('sign-in'),
  getDefaultSignInPage(world, input) {
    brandOf(world, input)
    return defaultPage('sign-in')
  },
  getCustomizedSignInPage: shown('sign-in', 'customized'),
  replaceCustomizedSignInPage: replaced('sign-in', 'customized'),
  deleteCustomizedSignInPage: removed('sign-in', 'customized'),
  getPreviewSignInPage: shown('sign-in', 'preview'),
  replacePreviewSignInPage: replaced('sign-in', 'preview'),
  deletePreviewSignInPage: removed('sign-in', 'preview'),
  listAllSignInWidgetVersions(world, input) {
    brandOf(world, input)
    return WIDGET_VERSIONS
  },

  getErrorPage: root('error'),
  getDefaultErrorPage(world, input) {
    brandOf(world, input)
    return defaultPage('error')
  },
  getCustomizedErrorPage: shown('error', 'customized'),
  replaceCustomizedErrorPage: replaced('error', 'customized'),
  deleteCustomizedErrorPage: removed('error', 'customized'),
  getPreviewErrorPage: shown('error', 'preview'),
  replacePreviewErrorPage: replaced('error', 'preview'),
  deletePreviewErrorPage: removed('error', 'preview'),

  getSignOutPageSettings: (world, input) =>
    partOf(world, brandOf(world, input), SIGN_OUT)?.value ?? { type: 'OKTA_DEFAULT' },
  replaceSignOutPageSettings(world, input) {
    const { type, url } = input.body
    if (type !== 'OKTA_DEFAULT' && type !== 'EXTERNALLY_HOSTED')
      throw invalid('type', 'type: The field has an invalid value')
    if (type === 'EXTERNALLY_HOSTED' && typeof url !== 'string')
      throw invalid('url', 'url: The field cannot be left blank')
    return setPart(world, brandOf(world, input), SIGN_OUT, {
      type,
      ...(type === 'EXTERNALLY_HOSTED' && { url }),
    })
  },
}
