import { go, hash, place } from '../../state/route.ts'
import { useStore } from '../../state/store.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Badge, Empty, Panel, Problem } from '../../ui/part.tsx'
import { IssuePage } from './issue.tsx'
import { type Board, type Issue, useBoard, useProjects } from './world.ts'

/** Projects as boards: each issue under its status. */
export function Jira() {
  const { rest } = useStore(place)
  const projects = useProjects()
  const list = projects.value ?? []
  const project = list.find(({ key }) => key === rest[0]) ?? list.find(({ key }) => key === 'ENG') ?? list[0]
  const board = useBoard(project?.key)
  return (
    <Panel
      flush
      title="Jira"
      head={
        <>
          <select
            class="select"
            aria-label="Project"
            value={project?.key}
            onChange={(event) => go('jira', event.currentTarget.value)}
          >
            {list.map(({ key, name }) => (
              <option key={key} value={key}>
                {name} ({key})
              </option>
            ))}
          </select>
          <span class="quiet">{board.value && `${board.value.issues.length} issues`}</span>
        </>
      }
    >
      <div class="split">
        <Problem of={projects.problem ?? board.problem} />
        {projects.value && !project && <Empty title="There is no project" />}
        {board.value && project && <Columns board={board.value} project={project.key} current={rest[1]} />}
        {project && rest[1] !== undefined && <IssuePage project={project.key} of={rest[1]} />}
      </div>
    </Panel>
  )
}

const Columns = ({
  board: { statuses, issues },
  project,
  current,
}: {
  board: Board
  project: string
  current: string | undefined
}) => (
  <div class="board" tabIndex={0} role="region" aria-label={`Board of ${project}`}>
    {statuses.map(({ id, name }) => {
      const here = issues.filter(({ fields }) => fields.status.id === id)
      return (
        <section key={id} class="lane" aria-label={name}>
          <h2>
            {name} <Badge>{here.length}</Badge>
          </h2>
          <ul>
            {here.map((issue) => (
              <Ticket key={issue.id} issue={issue} project={project} current={issue.key === current} />
            ))}
          </ul>
        </section>
      )
    })}
  </div>
)

const TYPES = { Bug: 'bad', Story: 'good', Epic: 'info' } as const

const Ticket = ({ issue: { key, fields }, project, current }: { issue: Issue; project: string; current: boolean }) => (
  <li>
    <a class="ticket" href={hash('jira', project, key)} aria-current={current ? 'true' : undefined}>
      <span>{fields.summary}</span>
      <span class="bar tight">
        <Badge tone={TYPES[fields.issuetype.name as keyof typeof TYPES] ?? 'quiet'}>{fields.issuetype.name}</Badge>
        <span class="quiet">{key}</span>
        <span class="spring" />
        {fields.assignee && (
          <span title={fields.assignee.displayName}>
            <Avatar name={fields.assignee.displayName} />
            <span class="unseen">{fields.assignee.displayName}</span>
          </span>
        )}
      </span>
    </a>
  </li>
)
