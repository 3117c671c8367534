import { Json, pretty } from '../../ui/json.tsx'

interface MessageProps {
  readonly what: 'Request' | 'Reply'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** Its query is shown as names and values. */
  readonly path?: string
}

/** What went over the wire. */
export function Message({ what, headers, body, path = '' }: MessageProps) {
  const mark = path.indexOf('?')
  const asked = mark < 0 ? [] : [...new URLSearchParams(path.slice(mark))]
  return (
    <>
      {asked.length > 0 && <Pairs title="Query" pairs={asked} />}
      <Body what={what} type={headers['content-type'] ?? ''} body={body} />
      <Pairs title="Headers" pairs={Object.entries(headers)} />
    </>
  )
}

function Body({ what, type, body }: { what: string; type: string; body: string | null }) {
  if (body === null || body === '') return <p class="quiet">No body.</p>
  if (type.includes('urlencoded')) return <Pairs title="Form" pairs={[...new URLSearchParams(body)]} />
  return <Json value={body} label={`${what} body`} />
}

export const Pairs = ({ title, pairs }: { title: string; pairs: readonly (readonly [string, string])[] }) => (
  <section>
    <h3>{title}</h3>
    <dl class="facts mono">
      {pairs.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value.startsWith('[') || value.startsWith('{') ? pretty(value) : value}</dd>
        </>
      ))}
    </dl>
  </section>
)
