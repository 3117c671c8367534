import { createEmulator } from 'emulate'
import { freePort } from './free-port.ts'
import { say } from './say.ts'

const people = Number(process.env.BENCH_PEOPLE ?? 1000)
// It refuses a token's 5,000th request within an hour.
const tokens = Array.from({ length: 400 }, (_, n) => `00bench-${n}`)
const client = { client_id: 'bench', client_secret: 'bench-secret' }
const emulator = await createEmulator({
  service: 'okta',
  port: await freePort(),
  seed: {
    tokens: Object.fromEntries(tokens.map((token) => [token, { login: 'admin@acme.example', scopes: [] }])),
    okta: {
      users: Array.from({ length: people }, (_, n) => ({ okta_id: `00u${n}`, login: `person${n}@acme.example` })),
      oauth_clients: [
        { ...client, name: 'bench', redirect_uris: [], token_endpoint_auth_method: 'client_secret_basic' },
      ],
    },
  } as never,
})
say({
  url: emulator.url,
  tokens,
  // It looks for the text in every name, and gives a hundred at most.
  words: { user: '00u7', page: 'per_page=100', search: 'person7@acme.example', client: btoa('bench:bench-secret') },
  // Clients have no token: all of them together are refused their 5,000th request.
  most: { token: 1200 },
})
