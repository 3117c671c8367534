import type { Operations } from '../types.ts'

export const org: Operations = {
  getWellknownOrgMetadata(world) {
    const { id } = world.db.orgs.find()[0] ?? { id: '' }
    return {
      id,
      cell: 'op3',
      _links: { organization: { href: world.baseUrl } },
      pipeline: 'idx',
      settings: {
        analyticsCollectionEnabled: false,
        bugReportingEnabled: true,
        omEnabled: false,
        pssoEnabled: false,
        desktopMFAEnabled: false,
        itpEnabled: false,
      },
    }
  },
}
