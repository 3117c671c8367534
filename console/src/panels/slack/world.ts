import { documents, of, post, query } from '../../api/ask.ts'
import { useSeen } from '../../state/fetched.ts'
import { chosen } from '../../state/live.ts'
import type { Conversation, Message, Names, User, View } from './types.ts'

export interface World extends Names {
  /** Conversations each person is in, by id. */
  readonly memberships: ReadonlyMap<string, ReadonlySet<string>>
}

export const useWorld = () =>
  useSeen('slack', async (): Promise<World> => {
    const universe = chosen.value
    const [users, conversations, members] = await Promise.all([
      documents<User>(universe, 'SELECT doc FROM slack_users ORDER BY place'),
      documents<Conversation>(universe, 'SELECT doc FROM slack_conversations ORDER BY name'),
      query<{ user: string; channel: string }>(universe, 'SELECT user, channel FROM slack_members', [], 100_000),
    ])
    const memberships = new Map<string, Set<string>>()
    for (const { user, channel } of members) memberships.set(user, (memberships.get(user) ?? new Set()).add(channel))
    return {
      users: new Map(users.map((user) => [user.id, user])),
      conversations: new Map(conversations.map((conversation) => [conversation.id, conversation])),
      memberships,
    }
  }, [])

const act = async <T>(name: string, input: object): Promise<T> =>
  (await post<{ result: T }>(of(chosen.value, 'acts', 'slack', name), input)).result

/** What a person sees in a conversation, or in one of its threads: oldest first. */
export const useMessages = (user: string | undefined, channel: string | undefined, thread?: string) =>
  useSeen('slack', async (): Promise<readonly Message[]> => {
    if (user === undefined || channel === undefined) return []
    const wish = { user, channel, limit: 200, ...(thread !== undefined && { thread_ts: thread }) }
    return (await act<{ messages: Message[] }>('see', wish)).messages
  }, [user, channel, thread])

/** The modals a person has before them. */
export const useModals = (user: string | undefined) =>
  useSeen(
    'slack',
    async (): Promise<readonly View[]> =>
      user === undefined ? [] : (await act<{ views: View[] }>('openViews', { user })).views,
    [user],
  )

export { act }
