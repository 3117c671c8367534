import { table } from '@dtu/kit'
import type { Brand, BrandPart, Domain, EmailCustomization, Theme } from '../model/brands/types.ts'

/** How the org looks to its users. */
export const brands = {
  brands: table<Brand>()({
    key: 'id',
    apart: ['seq'],
    columns: { seq: (b) => b.seq, name: (b) => b.name.toLowerCase(), isDefault: (b) => b.isDefault },
    index: [['seq'], ['name'], ['isDefault']],
  }),
  themes: table<Theme>()({ key: 'id', columns: { brand: (t) => t.brand }, index: [['brand']] }),
  domains: table<Domain>()({
    key: 'id',
    columns: { seq: (d) => d.seq, domain: (d) => d.domain, brand: (d) => d.brandId },
    index: [['seq'], ['domain'], ['brand']],
  }),
  brand_parts: table<BrandPart>()({
    key: (p) => `${p.brand}:${p.name}`,
    columns: { brand: (p) => p.brand },
    index: [['brand']],
  }),
  email_customizations: table<EmailCustomization>()({
    key: 'id',
    apart: ['seq'],
    columns: { seq: (c) => c.seq, template: (c) => `${c.brand}:${c.template}` },
    index: [['template', 'seq']],
  }),
}
