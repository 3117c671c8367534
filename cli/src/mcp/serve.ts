import { McpServer } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import type { Where } from '../options.ts'
import { Session } from './session.ts'
import { register } from './tool.ts'
import { faults } from './tools/faults.ts'
import { scenarios } from './tools/scenarios.ts'
import { traffic } from './tools/traffic.ts'
import { universes } from './tools/universes.ts'

const INSTRUCTIONS = `Twins of Slack, Okta, Jira Cloud and Google Drive, Docs and Sheets that an app cannot tell from the real services.
Point an app's base URLs at one (start or environment gives the variables), run the app, then read journal and query to see what it did.
Use create_universe for a fresh world per test, clock to make time pass, act to do what people do, start_faults to see how the app copes.`

/** Serves the Model Context Protocol on standard input and output until the client goes. */
export async function serve(where: Where): Promise<void> {
  const session = new Session(where)
  const gone = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    process.stdin.once('close', () => resolve())
    process.stdin.once('end', () => resolve())
  })
  const handle = serveStdio(() => {
    const server = new McpServer(
      { name: 'digital-twin-universe', version: '0.1.0' },
      { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
    )
    for (const tool of [...universes, ...traffic, ...faults, ...scenarios]) register(server, session, tool)
    return server
  })
  await gone
  await handle.close()
  await session.end()
}
