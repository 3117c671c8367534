import { allKept } from '../model/kept.ts'
import { allProjects } from '../model/projects.ts'
import type { Project } from '../model/types.ts'
import type { Document, JiraInput } from '../types.ts'
import { type Place, placed } from '../view/place.ts'
import { showProjectIn } from '../view/project.ts'
import { both, placeOf } from './both.ts'

/** Fields of a create screen, in the order of recordings. */
const ON_SCREEN = [
  'summary',
  'issuetype',
  'parent',
  'components',
  'description',
  'project',
  'reporter',
  'fixVersions',
  'priority',
  'labels',
  'environment',
  'versions',
  'duedate',
  'assignee',
  'customfield_10011',
  'customfield_10014',
  'customfield_10015',
  'customfield_10016',
]
const REQUIRED: ReadonlySet<unknown> = new Set(['summary', 'issuetype', 'project', 'reporter'])

function allowed(place: Place, id: unknown, project: Project, type: Document): readonly Document[] | undefined {
  const { world } = place
  if (id === 'issuetype') return [placed(place, type)]
  if (id === 'project') return [showProjectIn(place, project)]
  if (id === 'priority') return allKept(world, 'priority').map((priority) => placed(place, priority))
  if (id === 'components')
    return allKept(world, 'component')
      .filter((one) => one.project === project.key)
      .map((one) => placed(place, one))
  if (id === 'fixVersions' || id === 'versions')
    return allKept(world, 'version')
      .filter((one) => String(one.projectId) === project.id)
      .map((one) => placed(place, one))
  return undefined
}

function fieldsOf(place: Place, project: Project, type: Document): Document {
  const known = new Map(allKept(place.world, 'field').map((field) => [field.id, field]))
  const shown = ON_SCREEN.flatMap((id) => {
    const field = known.get(id)
    if (!field) return []
    const values = allowed(place, id, project, type)
    const operations = field.schema?.type === 'array' ? ['add', 'set', 'remove'] : id === 'issuetype' ? [] : ['set']
    return [
      [
        id,
        {
          required: REQUIRED.has(id),
          schema: field.schema,
          name: field.name,
          key: id,
          hasDefaultValue: id === 'priority' || id === 'reporter',
          operations,
          ...(values && { allowedValues: values }),
        },
      ] as const,
    ]
  })
  return Object.fromEntries(shown)
}

const listIn = ({ query }: JiraInput, name: string): readonly string[] =>
  query.getAll(name).flatMap((value) => value.split(','))

/** One create screen for all: which fields a project's screens have is not modelled. */
export const createMeta = both({
  getCreateIssueMeta: (world, input) => {
    const place = placeOf(world, input)
    const [keys, ids] = [listIn(input, 'projectKeys'), listIn(input, 'projectIds')]
    const [typeNames, typeIds] = [listIn(input, 'issuetypeNames'), listIn(input, 'issuetypeIds')]
    const withFields = (input.query.get('expand') ?? '').includes('projects.issuetypes.fields')
    const projects = allProjects(world).filter(
      ({ id, key }) => (keys.length === 0 && ids.length === 0) || keys.includes(key) || ids.includes(id),
    )
    const types = allKept(world, 'issuetype').filter(
      ({ id, name }) =>
        (typeNames.length === 0 && typeIds.length === 0) || typeNames.includes(name) || typeIds.includes(id),
    )
    const shown = projects.map((project) => {
      const { projectTypeKey: _, simplified: __, ...said } = showProjectIn(place, project)
      const issuetypes = types.map((type) => {
        const { avatarId: ___, ...shownType } = placed(place, type)
        return {
          ...shownType,
          untranslatedName: type.name,
          ...(withFields && { expand: 'fields', fields: fieldsOf(place, project, type) }),
        }
      })
      return { expand: 'issuetypes', ...said, issuetypes }
    })
    return { expand: 'projects', projects: shown }
  },
})
