import type { ComponentChildren } from 'preact'
import { Badge } from '../../ui/part.tsx'

/** A document as the Docs API tells it, as far as it is shown. */
export interface Document {
  readonly title: string
  readonly body?: { readonly content?: readonly Part[] }
  readonly tabs?: readonly { readonly documentTab?: { readonly body?: { readonly content?: readonly Part[] } } }[]
  readonly lists?: Readonly<Record<string, List>>
}

interface List {
  readonly listProperties?: {
    readonly nestingLevels?: readonly { readonly glyphType?: string; readonly glyphSymbol?: string }[]
  }
}

interface Part {
  readonly startIndex?: number
  readonly paragraph?: Paragraph
  readonly table?: {
    readonly tableRows?: readonly { readonly tableCells?: readonly { readonly content?: readonly Part[] }[] }[]
  }
  readonly sectionBreak?: object
  readonly tableOfContents?: object
}

interface Paragraph {
  readonly elements?: readonly Element[]
  readonly paragraphStyle?: { readonly namedStyleType?: string; readonly alignment?: string }
  readonly bullet?: { readonly listId?: string; readonly nestingLevel?: number }
}

interface Element {
  readonly textRun?: { readonly content?: string; readonly textStyle?: TextStyle }
  readonly [other: string]: unknown
}

interface TextStyle {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strikethrough?: boolean
  readonly link?: { readonly url?: string }
}

const STYLES: Readonly<Record<string, string>> = {
  TITLE: 'heading title',
  SUBTITLE: 'quiet h3',
  HEADING_1: 'heading h1',
  HEADING_2: 'heading h2',
  HEADING_3: 'heading h3',
  HEADING_4: 'heading h4',
  HEADING_5: 'heading h4',
  HEADING_6: 'heading h4',
}

export const Body = ({ document }: { document: Document }) => {
  const content = document.body?.content ?? document.tabs?.[0]?.documentTab?.body?.content ?? []
  return (
    <div class="prose">
      {content.map((part, n) => (
        <Piece key={part.startIndex ?? n} part={part} lists={document.lists ?? {}} />
      ))}
    </div>
  )
}

function Piece({ part, lists }: { part: Part; lists: Readonly<Record<string, List>> }) {
  if (part.paragraph) return <Line paragraph={part.paragraph} lists={lists} />
  if (!part.table) return null
  return (
    <table class="grid ruled">
      <tbody>
        {part.table.tableRows?.map((row, r) => (
          <tr key={r}>
            {row.tableCells?.map((cell, c) => (
              <td key={c}>
                {cell.content?.map((inner, n) => (
                  <Piece key={inner.startIndex ?? n} part={inner} lists={lists} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Line({
  paragraph: { elements = [], paragraphStyle, bullet },
  lists,
}: {
  paragraph: Paragraph
  lists: Readonly<Record<string, List>>
}) {
  const words = elements.map(element)
  const level = bullet?.nestingLevel ?? 0
  const glyph = bullet && lists[bullet.listId ?? '']?.listProperties?.nestingLevels?.[level]
  const align =
    paragraphStyle?.alignment === 'CENTER' ? 'center' : paragraphStyle?.alignment === 'END' ? 'right' : 'left'
  return (
    <p
      class={STYLES[paragraphStyle?.namedStyleType ?? ''] ?? ''}
      style={{ textAlign: align, ...(bullet && { paddingLeft: `${(level + 1) * 22}px` }) }}
    >
      {bullet && <span class="glyph">{glyph?.glyphSymbol ?? (glyph?.glyphType === 'DECIMAL' ? '1.' : '•')}</span>}
      {words}
    </p>
  )
}

function element(one: Element, n: number): ComponentChildren {
  if (!one.textRun) {
    const kind = Object.keys(one).find((name) => !/Index$|^suggest/.test(name))
    return kind === undefined ? null : <Badge key={n}>{kind}</Badge>
  }
  const { content = '', textStyle = {} } = one.textRun
  let words: ComponentChildren = content.replace(/\n$/, '').replaceAll('\v', '\n')
  if (textStyle.strikethrough) words = <s>{words}</s>
  if (textStyle.underline && !textStyle.link) words = <u>{words}</u>
  if (textStyle.italic) words = <i>{words}</i>
  if (textStyle.bold) words = <b>{words}</b>
  const url = textStyle.link?.url
  return url !== undefined && /^https?:/i.test(url) ? (
    <a key={n} href={url} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  ) : (
    <span key={n}>{words}</span>
  )
}
