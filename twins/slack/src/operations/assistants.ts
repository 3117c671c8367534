import { invalidArguments } from '../errors.ts'
import { latestIn, requireThread } from '../model/assistants.ts'
import type { AssistantThread } from '../model/types.ts'
import type { Operations, SlackInput, SlackWorld } from '../types.ts'

function change(world: SlackWorld, { args }: SlackInput, changes: Partial<AssistantThread>): { ok: true } {
  const thread = requireThread(world, args.required('channel_id'), args.required('thread_ts'))
  world.db.assistant_threads.update(thread, changes)
  return { ok: true }
}

/** What AI apps show at a thread: a status, a title, prompts to choose from. */
export const assistants: Operations = {
  'assistant.threads.setStatus': (world, input) => {
    const { args } = input
    const messages = args.has('loading_messages') ? args.list('loading_messages') : []
    if (messages.length > 10) throw invalidArguments('no more than 10 items allowed [json-pointer:/loading_messages]')
    return change(world, input, {
      status: args.text('status') ?? '',
      loading_messages: messages,
      status_at: world.now(),
      status_after: latestIn(world, args.text('channel_id') ?? '', args.text('thread_ts') ?? ''),
    })
  },

  'assistant.threads.setTitle': (world, input) => change(world, input, { title: input.args.required('title') }),

  'assistant.threads.setSuggestedPrompts': (world, input) => {
    const prompts = input.args.json('prompts', 'invalid_arguments')
    if (!Array.isArray(prompts)) throw invalidArguments('must provide an array [json-pointer:/prompts]')
    return change(world, input, { prompts })
  },
}
