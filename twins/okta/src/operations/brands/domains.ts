import { Reply } from '@dtu/kit'
import {
  certify,
  createDomain,
  deleteDomain,
  domainsIn,
  replaceDomain,
  requireDomain,
  verifyDomain,
} from '../../model/brands/domains.ts'
import type { OktaInput, Operations } from '../../types.ts'
import { listDomain, showDomain } from '../../view/domains.ts'

const idOf = ({ path }: OktaInput) => path.domainId as string
const ALL = ['GET', 'DELETE', 'PUT']

/** Custom domains (tapes/okta, terraform-provider-okta 2025). */
export const domains: Operations = {
  listCustomDomains: (world) => ({ domains: domainsIn(world).map((domain) => listDomain(world, domain)) }),
  createCustomDomain: (world, { body }) =>
    new Reply(showDomain(world, createDomain(world, body), ALL), { status: 201 }),
  getCustomDomain: (world, input) => showDomain(world, requireDomain(world, idOf(input)), ['DELETE']),
  replaceCustomDomain: (world, input) => showDomain(world, replaceDomain(world, idOf(input), input.body), ALL),
  verifyDomain: (world, input) =>
    showDomain(world, verifyDomain(world, idOf(input)), ['GET', 'DELETE'], { verify: false }),
  upsertCertificate(world, input) {
    certify(world, idOf(input), input.body)
    return new Reply(undefined, { status: 204 })
  },
  deleteCustomDomain(world, input) {
    deleteDomain(world, idOf(input))
    return new Reply(undefined, { status: 204 })
  },
}
