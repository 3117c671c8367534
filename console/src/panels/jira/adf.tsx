import type { ComponentChildren } from 'preact'
import { Badge } from '../../ui/part.tsx'

/** A node of the Atlassian Document Format. */
export interface Node {
  readonly type: string
  readonly text?: string
  readonly attrs?: Readonly<Record<string, any>>
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, any>> }[]
  readonly content?: readonly Node[]
}

/** A document as people read it. */
export const Adf = ({ node }: { node: Node | null | undefined }) => (node ? <div>{show(node)}</div> : null)

function show(node: Node): ComponentChildren {
  const inner = (node.content ?? []).map(show)
  const { attrs = {} } = node
  switch (node.type) {
    case 'doc':
      return <div class="prose">{inner}</div>
    case 'paragraph':
      return <p>{inner}</p>
    case 'heading':
      return <p class={`heading h${attrs.level ?? 1}`}>{inner}</p>
    case 'bulletList':
      return <ul>{inner}</ul>
    case 'orderedList':
      return <ol>{inner}</ol>
    case 'listItem':
      return <li>{inner}</li>
    case 'blockquote':
    case 'panel':
      return <blockquote>{inner}</blockquote>
    case 'codeBlock':
      return <pre class="pre">{inner}</pre>
    case 'rule':
      return <hr />
    case 'hardBreak':
      return <br />
    case 'mention':
      return <span class="mention">{attrs.text ?? attrs.id}</span>
    case 'emoji':
      return attrs.text ?? attrs.shortName
    case 'inlineCard':
      return <Link url={attrs.url}>{attrs.url}</Link>
    case 'table':
      return (
        <table class="grid">
          <tbody>{inner}</tbody>
        </table>
      )
    case 'tableRow':
      return <tr>{inner}</tr>
    case 'tableHeader':
    case 'tableCell':
      return <td>{inner}</td>
    case 'text':
      return marked(node)
    default:
      return inner.length > 0 ? inner : <Badge>{node.type}</Badge>
  }
}

const MARKS: Readonly<
  Record<string, (inner: ComponentChildren, attrs: Readonly<Record<string, any>>) => ComponentChildren>
> = {
  strong: (inner) => <b>{inner}</b>,
  em: (inner) => <i>{inner}</i>,
  strike: (inner) => <s>{inner}</s>,
  code: (inner) => <code>{inner}</code>,
  underline: (inner) => <u>{inner}</u>,
  link: (inner, { href }) => <Link url={String(href)}>{inner}</Link>,
}

const marked = ({ text, marks = [] }: Node): ComponentChildren =>
  marks.reduce<ComponentChildren>((inner, { type, attrs = {} }) => MARKS[type]?.(inner, attrs) ?? inner, text)

const Link = ({ url, children }: { url: string; children: ComponentChildren }) =>
  /^https?:/i.test(url) ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  )
