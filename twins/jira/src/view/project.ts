import { allKept } from '../model/kept.ts'
import type { Project } from '../model/types.ts'
import type { Document } from '../types.ts'
import { showPerson } from './account.ts'
import { type Place, placed, url } from './place.ts'

const EXPAND = 'description,lead,issueTypes,url,projectKeys,permissions,insight'
const AVATAR = 10400

function avatarUrls(place: Place): Document {
  const at = url(place, `universal_avatar/view/type/project/avatar/${AVATAR}`)
  return { '48x48': at, '24x24': `${at}?size=small`, '16x16': `${at}?size=xsmall`, '32x32': `${at}?size=medium` }
}

/** As issues show it. */
export const showProjectIn = (place: Place, { id, key, name, projectTypeKey }: Project): Document => ({
  self: url(place, `project/${id}`),
  id,
  key,
  name,
  projectTypeKey,
  simplified: false,
  avatarUrls: avatarUrls(place),
})

/** As lists show it (recordings of nango: `project/search`). */
export const showProjectListed = (place: Place, project: Project): Document => ({
  expand: EXPAND,
  ...showProjectIn(place, project),
  style: 'classic',
  isPrivate: false,
  properties: {},
})

export function showProject(place: Place, project: Project): Document {
  const { world } = place
  const components = allKept(world, 'component').filter(({ project: key }) => key === project.key)
  const versions = allKept(world, 'version').filter(({ projectId }) => String(projectId) === project.id)
  return {
    ...showProjectListed(place, project),
    description: project.description,
    lead: showPerson(place, project.lead) ?? undefined,
    components: components.map((component) => placed(place, component)),
    issueTypes: allKept(world, 'issuetype').map((type) => placed(place, type)),
    ...(project.url !== null && { url: project.url }),
    assigneeType: project.assigneeType,
    versions: versions.map((version) => placed(place, version)),
    roles: Object.fromEntries(
      allKept(world, 'role').map(({ id, name }) => [name, url(place, `project/${project.id}/role/${id}`)]),
    ),
  }
}
