import { Reply } from '@dtu/kit'
import { list } from '../../listing.ts'
import { createBrand, deleteBrand, domainsOf, replaceBrand, requireBrand } from '../../model/brands/brands.ts'
import { type Image, removeImage, replaceTheme, requireTheme, setImage, themeOf } from '../../model/brands/themes.ts'
import type { Brand } from '../../model/brands/types.ts'
import { pageReply } from '../../paging.ts'
import type { Document, OktaInput, OktaWorld, Operation, Operations } from '../../types.ts'
import { showBrand, showTheme } from '../../view/brands.ts'
import { listDomain } from '../../view/domains.ts'

export const brandOf = (world: OktaWorld, { path }: OktaInput): Brand => requireBrand(world, path.brandId as string)

const themeIn = (world: OktaWorld, input: OktaInput) =>
  requireTheme(world, brandOf(world, input), input.path.themeId as string)

/** What `expand` asks to see with a brand. */
function embedded(world: OktaWorld, { query }: OktaInput, brand: Brand): Document {
  const wanted = query.getAll('expand').flatMap((names) => names.split(','))
  const theme = themeOf(world, brand)
  return {
    ...(wanted.includes('themes') && { themes: theme ? [showTheme(world, theme)] : [] }),
    ...(wanted.includes('domains') && { domains: domainsOf(world, brand).map((domain) => listDomain(world, domain)) }),
  }
}

const uploaded =
  (image: Image, status: number): Operation =>
  (world, input) =>
    new Reply({ url: setImage(world, themeIn(world, input), image) }, { status })

const removed =
  (image: Image): Operation =>
  (world, input) => {
    removeImage(world, themeIn(world, input), image)
    return new Reply(undefined, { status: 204 })
  }

export const brands: Operations = {
  createBrand: (world, { body }) => showBrand(world, createBrand(world, body)),
  getBrand(world, input) {
    const brand = brandOf(world, input)
    return showBrand(world, brand, embedded(world, input, brand))
  },
  replaceBrand: (world, input) => showBrand(world, replaceBrand(world, brandOf(world, input), input.body)),
  deleteBrand(world, input) {
    deleteBrand(world, brandOf(world, input))
    return new Reply(undefined, { status: 204 })
  },
  listBrands(world, input) {
    const words = input.query.get('q')?.toLowerCase()
    return list<Brand>(world, input, {
      collection: world.db.brands,
      size: { size: 20, max: 200 },
      ...(words && { scan: { matches: ({ name }) => name.toLowerCase().includes(words) } }),
      show: (brand) => showBrand(world, brand, embedded(world, input, brand)),
    })
  },
  listBrandDomains: (world, input) => ({
    domains: domainsOf(world, brandOf(world, input)).map((domain) => listDomain(world, domain)),
  }),

  listBrandThemes(world, input) {
    const theme = themeOf(world, brandOf(world, input))
    return pageReply(world, input, theme ? [showTheme(world, theme)] : [])
  },
  getBrandTheme: (world, input) => showTheme(world, themeIn(world, input)),
  replaceBrandTheme: (world, input) => showTheme(world, replaceTheme(world, themeIn(world, input), input.body)),
  uploadBrandThemeLogo: uploaded('logo', 200),
  uploadBrandThemeFavicon: uploaded('favicon', 201),
  uploadBrandThemeBackgroundImage: uploaded('backgroundImage', 201),
  deleteBrandThemeLogo: removed('logo'),
  deleteBrandThemeFavicon: removed('favicon'),
  deleteBrandThemeBackgroundImage: removed('backgroundImage'),
}
