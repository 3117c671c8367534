import { Avatar } from '../../ui/avatar.tsx'
import { near } from '../../ui/time.ts'
import { Blocks, type Means } from './blocks.tsx'
import { Emoji, Mrkdwn, nameOf } from './text.tsx'
import type { Act, Attachment, Block, Names, Message as Said } from './types.ts'

interface MessageProps {
  readonly message: Said
  readonly names: Names
  readonly channel: string
  readonly viewer: string
  readonly now: number
  readonly act: Act
  /** Opens its thread; absent inside of one. */
  readonly onThread?: (ts: string) => void
}

export function Message({ message, names, channel, viewer, now, act, onThread }: MessageProps) {
  const { ts, user, text, blocks, attachments, files, reactions, reply_count: replies, ephemeral } = message
  const author = message.username ?? message.bot_profile?.name ?? nameOf(user ?? message.bot_id ?? '', names)
  const place = (block: Block, element: Block) => ({
    channel,
    ts,
    action_id: element.action_id,
    ...(block.block_id !== undefined && { block_id: block.block_id }),
  })
  const means: Means = {
    names,
    onClick: (block, element, value) =>
      act('click', { ...place(block, element), ...(value !== undefined && { value }) }),
    onSet: (block, element, value) => act('select', { ...place(block, element), value }),
  }
  return (
    <li class={`message${ephemeral ? ' whisper' : ''}`}>
      <Avatar name={author} />
      <div class="said-by">
        <p>
          <b>{author}</b>
          {(message.bot_id || names.users.get(user ?? '')?.is_bot) && <span class="badge">app</span>}
          <time class="quiet" title={ts}>
            {near(Number(ts) * 1000, now)}
          </time>
          {message.edited && <span class="quiet">(edited)</span>}
          {ephemeral && <span class="quiet">only you see this</span>}
        </p>
        <div class="words">
          {blocks?.length ? <Blocks blocks={blocks} means={means} /> : <Mrkdwn text={text} names={names} />}
          {attachments?.map((attachment, n) => (
            <Attached key={n} attachment={attachment} means={means} />
          ))}
          {files?.map(({ id, name, title }) => (
            <span key={id} class="badge">
              {title ?? name ?? id}
            </span>
          ))}
        </div>
        <div class="bar below">
          {reactions?.map(({ name, users, count }) => (
            <button
              key={name}
              type="button"
              class="reaction"
              aria-pressed={users.includes(viewer)}
              aria-label={`${name}, ${count}`}
              onClick={() => act(users.includes(viewer) ? 'unreact' : 'react', { channel, ts, name })}
            >
              <Emoji name={name} /> {count}
            </button>
          ))}
          {onThread && replies !== undefined && replies > 0 && (
            <button type="button" class="link" onClick={() => onThread(ts)}>
              {`${replies} ${replies === 1 ? 'reply' : 'replies'}`}
            </button>
          )}
        </div>
      </div>
      {!ephemeral && (
        <div class="near">
          <button
            type="button"
            class="button plain small"
            aria-label="+1: react with thumbs up"
            onClick={() => act('react', { channel, ts, name: '+1' })}
          >
            +1
          </button>
          {onThread && (
            <button type="button" class="button plain small" onClick={() => onThread(ts)}>
              Reply
            </button>
          )}
        </div>
      )}
    </li>
  )
}

const Attached = ({ attachment, means }: { attachment: Attachment; means: Means }) => (
  <div class="attached" style={attachment.color ? { borderLeftColor: `#${attachment.color.replace('#', '')}` } : {}}>
    {attachment.pretext && <Mrkdwn text={attachment.pretext} names={means.names} />}
    {attachment.title && <b>{attachment.title}</b>}
    {attachment.text && <Mrkdwn text={attachment.text} names={means.names} />}
    {attachment.blocks && <Blocks blocks={attachment.blocks} means={means} />}
  </div>
)
