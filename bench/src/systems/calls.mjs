/** What the app of the stories does: twelve calls about an incident. `ask(method, args)` resolves to a reply's body. */
export async function work(ask, mateo) {
  await ask('auth.test', {})
  const { channel } = await ask('conversations.create', { name: 'incident-1' })
  await ask('conversations.setTopic', { channel: channel.id, topic: 'The lift is stuck' })
  await ask('conversations.invite', { channel: channel.id, users: mateo })
  const { ts } = await ask('chat.postMessage', { channel: channel.id, text: 'one' })
  await ask('chat.postMessage', { channel: channel.id, text: 'two', thread_ts: ts })
  await ask('reactions.add', { channel: channel.id, timestamp: ts, name: 'eyes' })
  await ask('chat.update', { channel: channel.id, ts, text: 'three' })
  await ask('pins.add', { channel: channel.id, timestamp: ts })
  await ask('conversations.history', { channel: channel.id })
  await ask('conversations.replies', { channel: channel.id, ts })
  await ask('users.info', { user: mateo })
}
