import { hash } from '../../state/route.ts'
import { nameOf } from './text.tsx'
import type { Conversation, Names } from './types.ts'

interface ChannelsProps {
  readonly seen: readonly Conversation[]
  readonly names: Names
  readonly viewer: string
  readonly current: string
}

/** The conversations a person sees. */
export const Channels = ({ seen, names, viewer, current }: ChannelsProps) => (
  <nav class="places" aria-label="Conversations">
    <Group
      title="Channels"
      list={seen.filter(({ is_im, is_mpim }) => !is_im && !is_mpim)}
      {...{ names, viewer, current }}
    />
    <Group
      title="Direct messages"
      list={seen.filter(({ is_im, is_mpim }) => is_im || is_mpim)}
      {...{ names, viewer, current }}
    />
  </nav>
)

const Group = ({
  title,
  list,
  names,
  viewer,
  current,
}: Omit<ChannelsProps, 'seen'> & { title: string; list: readonly Conversation[] }) =>
  list.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {list.map((conversation) => (
          <li key={conversation.id}>
            <a
              class="ellipsis"
              href={hash('slack', conversation.id)}
              aria-current={conversation.id === current ? 'page' : undefined}
            >
              {titleOf(conversation, names, viewer)}
              {conversation.is_private && !conversation.is_im && !conversation.is_mpim && (
                <span class="badge">private</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </>
  )

/** `#general`, or who the others are. */
export function titleOf(
  { name, is_im, is_mpim, is_private, user, party }: Conversation,
  names: Names,
  viewer: string,
): string {
  if (is_mpim)
    return name
      .replace(/^mpdm-|-\d+$/g, '')
      .split('--')
      .join(', ')
  if (!is_im) return is_private ? name : `#${name}`
  const others = (party ?? user ?? '').split(/[^A-Z0-9]+/).filter((id) => id !== '' && id !== viewer)
  return others.map((id) => nameOf(id, names)).join(', ') || nameOf(viewer, names)
}
