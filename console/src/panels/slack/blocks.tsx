import { Badge } from '../../ui/part.tsx'
import { Control } from './control.tsx'
import { Rich } from './rich.tsx'
import { Mrkdwn } from './text.tsx'
import type { Block, Names } from './types.ts'

export interface Means {
  readonly names: Names
  /** Presses a button: `value` where one of several is picked. */
  readonly onClick: (block: Block, element: Block, value?: string) => void
  /** Sets a menu or an input. */
  readonly onSet: (block: Block, element: Block, value: unknown) => void
  /** What is wrong with an input, by block. */
  readonly errors?: Readonly<Record<string, string>> | undefined
}

/** Block Kit as people see it. */
export const Blocks = ({ blocks, means }: { blocks: readonly Block[]; means: Means }) => (
  <div class="blocks">
    {blocks.map((block, n) => (
      <One key={block.block_id ?? n} block={block} means={means} />
    ))}
  </div>
)

function One({ block, means }: { block: Block; means: Means }) {
  const { names } = means
  switch (block.type) {
    case 'header':
      return <p class="block-header">{block.text?.text}</p>
    case 'divider':
      return <hr />
    case 'rich_text':
      return <Rich block={block} names={names} />
    case 'section':
      return <Section block={block} means={means} />
    case 'context':
      return (
        <div class="context">
          {block.elements?.map((part: Block) =>
            part.type === 'image' ? <Badge>{part.alt_text}</Badge> : <Text text={part} names={names} />,
          )}
        </div>
      )
    case 'actions':
      return (
        <div class="bar">
          {block.elements?.map((part: Block) => (
            <Control key={part.action_id} block={block} element={part} means={means} />
          ))}
        </div>
      )
    case 'input':
      return <Input block={block} means={means} />
    case 'image':
      return <figure class="picture">{block.alt_text || block.title?.text || 'image'}</figure>
    case 'markdown':
      return <p class="typed">{block.text}</p>
    default:
      return <Badge title={JSON.stringify(block)}>{block.type} block</Badge>
  }
}

const Section = ({ block, means }: { block: Block; means: Means }) => (
  <div class="section">
    <div>
      {block.text && <Text text={block.text} names={means.names} />}
      {block.fields && (
        <div class="fields">
          {block.fields.map((field: Block) => (
            <div>
              <Text text={field} names={means.names} />
            </div>
          ))}
        </div>
      )}
    </div>
    {block.accessory && <Control block={block} element={block.accessory} means={means} />}
  </div>
)

function Input({ block, means }: { block: Block; means: Means }) {
  const problem = means.errors?.[block.block_id ?? '']
  return (
    <div class="field">
      <span>
        {block.label?.text}
        {block.optional && ' (optional)'}
      </span>
      <Control block={block} element={block.element} means={means} label={block.label?.text} />
      {block.hint && <small class="quiet">{block.hint.text}</small>}
      {problem && (
        <small class="bad" role="alert">
          {problem}
        </small>
      )}
    </div>
  )
}

const Text = ({ text, names }: { text: Block; names: Names }) =>
  text.type === 'mrkdwn' ? <Mrkdwn text={text.text} names={names} /> : <span>{text.text}</span>
