import { useEffect, useRef } from 'preact/hooks'
import { asRefusal } from '../../state/fetched.ts'
import { chosen, universes } from '../../state/live.ts'
import { go, place } from '../../state/route.ts'
import { Store, useStore } from '../../state/store.ts'
import { Panel, Problem } from '../../ui/part.tsx'
import { say } from '../../ui/said.tsx'
import { Channels, titleOf } from './channels.tsx'
import { Composer } from './composer.tsx'
import { Message } from './message.tsx'
import { Modal } from './modal.tsx'
import { nameOf } from './text.tsx'
import type { Act, Conversation, Message as Said } from './types.ts'
import { act as doing, useMessages, useModals, useWorld, type World } from './world.ts'

/** Whose client it is: kept while the page is open. */
const person = new Store<string | undefined>(undefined)

/** A workspace as one of its people sees it, who can post, reply, react, press and fill in. */
export function Slack() {
  const { value: world, problem } = useWorld()
  const { rest } = useStore(place)
  const wanted = useStore(person)
  const people = world
    ? [...world.users.values()].filter(({ is_bot, deleted, id }) => !is_bot && !deleted && id !== 'USLACKBOT')
    : []
  const viewer = people.find(({ id }) => id === wanted)?.id ?? people[0]?.id
  const seen = world && viewer !== undefined ? visible(world, viewer) : []
  const channel = seen.find(({ id }) => id === rest[0]) ?? seen.find(({ name }) => name === 'general') ?? seen[0]
  const modals = useModals(viewer)
  const act: Act = async (name, input) => {
    try {
      const done = await doing<{ state?: string; error?: string }>(name, { user: viewer, ...input })
      if (done?.state === 'failed') say(`The app did not answer: ${done.error ?? ''}`)
      return done ?? {}
    } catch (refused) {
      const { message, hint } = asRefusal(refused)
      say(hint ? `${message} (${hint})` : message)
      return undefined
    }
  }
  const top = modals.value?.at(-1)
  return (
    <Panel
      flush
      title="Slack"
      head={
        <label class="bar">
          <span class="quiet">as</span>
          <select class="select" value={viewer} onChange={({ currentTarget: { value } }) => person.set(value)}>
            {people.map(({ id }) => (
              <option key={id} value={id}>
                {world && nameOf(id, world)}
              </option>
            ))}
          </select>
        </label>
      }
    >
      <div class="split">
        <Problem of={problem} />
        {world && viewer !== undefined && channel && (
          <>
            <Channels seen={seen} names={world} viewer={viewer} current={channel.id} />
            <Talk world={world} viewer={viewer} channel={channel} act={act} thread={rest[1]} />
            {rest[1] !== undefined && (
              <Thread world={world} viewer={viewer} channel={channel} act={act} thread={rest[1]} />
            )}
          </>
        )}
      </div>
      {top && world && (
        <Modal key={`${top.id} ${JSON.stringify(top.errors ?? '')}`} view={top} names={world} act={act} />
      )}
    </Panel>
  )
}

/** Public channels, and what else the person is in. */
const visible = ({ conversations, memberships }: World, viewer: string): Conversation[] =>
  [...conversations.values()].filter(
    ({ id, is_private, is_im, is_mpim, is_archived }) =>
      !is_archived && ((!is_private && !is_im && !is_mpim) || memberships.get(viewer)?.has(id)),
  )

interface TalkProps {
  readonly world: World
  readonly viewer: string
  readonly channel: Conversation
  readonly act: Act
  readonly thread: string | undefined
}

function Talk({ world, viewer, channel, act, thread }: TalkProps) {
  const { value: messages = [], problem } = useMessages(viewer, channel.id)
  const send = (text: string) =>
    text.startsWith('/')
      ? act('slashCommand', { channel: channel.id, command: text })
      : act('post', { channel: channel.id, text })
  const title = titleOf(channel, world, viewer)
  return (
    <section class="talk" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <span class="quiet ellipsis">{channel.topic?.value || channel.purpose?.value}</span>
      </header>
      <Problem of={problem} />
      <Messages
        messages={messages}
        label={`Messages in ${title}`}
        world={world}
        viewer={viewer}
        channel={channel}
        act={act}
        thread={thread}
        inThread={false}
      />
      <Composer label={`Message ${title} as ${nameOf(viewer, world)}`} onSend={send} />
    </section>
  )
}

function Thread({ world, viewer, channel, act, thread }: TalkProps & { thread: string }) {
  const { value: messages = [], problem } = useMessages(viewer, channel.id, thread)
  return (
    <section class="talk thread" aria-label="Thread">
      <header>
        <h2>Thread</h2>
        <span class="spring" />
        <button
          type="button"
          class="button plain small"
          aria-label="Close the thread"
          onClick={() => go('slack', channel.id)}
        >
          ✕
        </button>
      </header>
      <Problem of={problem} />
      <Messages
        messages={messages}
        label="Replies"
        world={world}
        viewer={viewer}
        channel={channel}
        act={act}
        thread={thread}
        inThread
      />
      <Composer label="Reply" onSend={(text) => act('post', { channel: channel.id, text, thread_ts: thread })} />
    </section>
  )
}

interface MessagesProps extends TalkProps {
  readonly messages: readonly Said[]
  readonly label: string
  readonly inThread: boolean
}

function Messages({ messages, label, world, viewer, channel, act, inThread }: MessagesProps) {
  const list = useRef<HTMLOListElement>(null)
  const last = messages.at(-1)?.ts
  useEffect(() => {
    list.current!.scrollTop = list.current!.scrollHeight
  }, [last, channel.id])
  const now = Date.parse(universes.value.find(({ name }) => name === chosen.value)?.clock.now ?? '') || Date.now()
  return (
    <ol class="messages" ref={list} tabIndex={0} aria-label={label}>
      {messages.length === 0 && <li class="quiet">Nobody has said anything here.</li>}
      {messages.map((message) => (
        <Message
          key={message.ts}
          message={message}
          names={world}
          channel={channel.id}
          viewer={viewer}
          now={now}
          act={act}
          {...(!inThread && { onThread: (ts: string) => go('slack', channel.id, ts) })}
        />
      ))}
    </ol>
  )
}
