import { jiraError } from '../errors.ts'
import { time } from '../view/place.ts'
import { both } from './both.ts'

const PERMISSIONS: Readonly<Record<string, readonly [id: string, type: 'GLOBAL' | 'PROJECT', name: string]>> = {
  ADMINISTER: ['0', 'GLOBAL', 'Administer Jira'],
  BROWSE_PROJECTS: ['10', 'PROJECT', 'Browse Projects'],
  CREATE_ISSUES: ['11', 'PROJECT', 'Create Issues'],
  EDIT_ISSUES: ['12', 'PROJECT', 'Edit Issues'],
  ASSIGN_ISSUES: ['13', 'PROJECT', 'Assign Issues'],
  RESOLVE_ISSUES: ['14', 'PROJECT', 'Resolve Issues'],
  ADD_COMMENTS: ['15', 'PROJECT', 'Add Comments'],
  DELETE_ISSUES: ['16', 'PROJECT', 'Delete Issues'],
  ADMINISTER_PROJECTS: ['23', 'PROJECT', 'Administer Projects'],
  TRANSITION_ISSUES: ['46', 'PROJECT', 'Transition Issues'],
}

export const site = both({
  getServerInfo: (world) => ({
    baseUrl: world.baseUrl,
    displayUrl: world.baseUrl,
    displayUrlServicedeskHelpCenter: world.baseUrl,
    displayUrlConfluence: world.baseUrl,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100283,
    buildDate: time(Date.UTC(2026, 0, 5)),
    serverTime: time(world.now()),
    scmInfo: '09e6132c00c64e0fa0d67a2cb4c3c6fb8573a034',
    serverTitle: 'Jira',
    defaultLocale: { locale: 'en_US' },
    serverTimeZone: 'Etc/UTC',
  }),

  getMyPermissions: (_world, { query }) => {
    const asked = (query.get('permissions') ?? '').split(',').filter((key) => key !== '')
    if (asked.length === 0) throw jiraError(400, "The 'permissions' query parameter is required.")
    const strange = asked.filter((key) => !Object.hasOwn(PERMISSIONS, key))
    if (strange.length > 0) throw jiraError(400, `Unrecognized permission(s): ${strange.join(', ').slice(0, 200)}`)
    const permissions = asked.map((key) => {
      const [id, type, name] = PERMISSIONS[key] as (typeof PERMISSIONS)[string]
      return [key, { id, key, name, type, description: '', havePermission: true }]
    })
    return { permissions: Object.fromEntries(permissions) }
  },
})
