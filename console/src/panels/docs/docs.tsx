import { peek } from '../../api/ask.ts'
import { useSeen } from '../../state/fetched.ts'
import { chosen } from '../../state/live.ts'
import { Empty, Problem } from '../../ui/part.tsx'
import { Shelf } from '../drive/shelf.tsx'
import { Body, type Document } from './body.tsx'

/** Documents as their readers see them. */
export const Docs = () => <Shelf panel="docs" title="Docs" kind="document" show={(id) => <Page id={id} />} />

function Page({ id }: { id: string }) {
  const { value, problem } = useSeen(
    'google-docs',
    () => peek<Document>(chosen.value, 'google-docs', `/v1/documents/${id}`),
    [id],
  )
  if (problem)
    return problem.status === 404 || problem.status === 403 ? (
      <Empty title="Only its owner sees this one" />
    ) : (
      <Problem of={problem} />
    )
  return value ? (
    <article class="page" aria-label={value.title}>
      <Body document={value} />
    </article>
  ) : null
}
