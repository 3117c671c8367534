import { go } from '../../state/route.ts'
import { Badge, Problem } from '../../ui/part.tsx'
import { momentOf } from '../../ui/time.ts'
import { Adf } from './adf.tsx'
import { useIssue } from './world.ts'

/** One issue in full. */
export function IssuePage({ of: key, project }: { of: string; project: string }) {
  const { value, problem } = useIssue(key)
  const fields = value?.fields
  return (
    <aside class="aside" aria-label={key}>
      <header>
        <div class="bar">
          <span class="quiet">{key}</span>
          {fields && <Badge tone="info">{fields.status.name}</Badge>}
          <span class="spring" />
          <button type="button" class="button plain small" aria-label="Close" onClick={() => go('jira', project)}>
            ✕
          </button>
        </div>
        <h2>{fields?.summary}</h2>
      </header>
      <Problem of={problem} />
      {fields && (
        <div class="inside">
          <dl class="facts">
            <dt>Type</dt>
            <dd>{fields.issuetype.name}</dd>
            <dt>Priority</dt>
            <dd>{fields.priority?.name ?? 'none'}</dd>
            <dt>Assignee</dt>
            <dd>{fields.assignee?.displayName ?? 'nobody'}</dd>
            <dt>Reporter</dt>
            <dd>{fields.reporter?.displayName ?? 'nobody'}</dd>
            {fields.labels && fields.labels.length > 0 && (
              <>
                <dt>Labels</dt>
                <dd>{fields.labels.join(', ')}</dd>
              </>
            )}
            {fields.created && (
              <>
                <dt>Created</dt>
                <dd>{momentOf(fields.created)}</dd>
              </>
            )}
          </dl>
          {fields.description && (
            <section>
              <h3>Description</h3>
              <Adf node={fields.description} />
            </section>
          )}
          <section class="stack">
            <h3>Comments</h3>
            {(fields.comment?.comments ?? []).length === 0 && <p class="quiet">None.</p>}
            {fields.comment?.comments.map(({ id, author, created, body }) => (
              <div key={id}>
                <b>{author?.displayName}</b> <span class="quiet">{momentOf(created)}</span>
                <Adf node={body} />
              </div>
            ))}
          </section>
        </div>
      )}
    </aside>
  )
}
