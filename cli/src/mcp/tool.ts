import { OperatorError } from '@dtu/kit/errors'
import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { Session } from './session.ts'

/** Enough for a page of exchanges; what reads it pays for every character. */
const MOST_CHARACTERS = 30_000

interface Shape {
  readonly [name: string]: z.ZodType
}

/** Something an agent can ask for. What `work` returns is told as JSON, text as it is. */
export interface Tool<Input extends Shape = Shape> {
  readonly name: string
  readonly about: string
  readonly input: Input
  /** Whether it leaves everything as it was. */
  readonly reads?: boolean
  readonly work: (session: Session, input: z.infer<z.ZodObject<Input>>) => unknown
}

/** Types a tool's `work` by its input. */
export const tool = <Input extends Shape>(made: Tool<Input>): Tool => made as unknown as Tool

export const universe = z.string().optional().describe('which universe; without it the one that was started first')

/** Adds a tool to a server. A refusal becomes a result that says so, with its hint: the agent can do something about it. */
export function register(server: McpServer, session: Session, { name, about, input, reads, work }: Tool): void {
  server.registerTool(
    name,
    { description: about, inputSchema: z.strictObject(input), annotations: { readOnlyHint: reads === true } },
    async (given: any) => {
      try {
        return { content: [{ type: 'text' as const, text: said(await work(session, given)) }] }
      } catch (error) {
        if (!(error instanceof OperatorError)) throw error
        const hint = error.hint ? `\nhint: ${error.hint}` : ''
        return { isError: true, content: [{ type: 'text' as const, text: `${error.message}${hint}` }] }
      }
    },
  )
}

function said(result: unknown): string {
  const text = typeof result === 'string' ? result : JSON.stringify(result)
  if (text.length <= MOST_CHARACTERS) return text
  return `${text.slice(0, MOST_CHARACTERS)}\n… cut: ${text.length} characters in all. Ask for less: a filter, a limit, fewer columns.`
}
