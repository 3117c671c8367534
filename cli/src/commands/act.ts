import { text } from 'node:stream/consumers'
import { OperatorError } from '@dtu/kit/errors'
import type { Command } from 'commander'
import { connect, pathOf } from '../client.ts'
import { examples, talking, type Where } from '../options.ts'
import { print } from '../output/print.ts'

interface Options extends Where {
  readonly universe?: string
}

export function act(program: Command): void {
  const command = program
    .command('act')
    .description('do what a person does to a service: post, click, sign in; without an act, list them')
    .argument('<twin>')
    .argument('[act]')
    .argument('[input]', 'a JSON object; - reads it from standard input')
    .option('--universe <name>', 'another universe than the one dtu up shows')
    .action(perform)
  examples(
    talking(command),
    'dtu act slack',
    `dtu act slack post '{"user":"priya","channel":"#general","text":"hello"}'`,
  )
}

async function perform(
  twin: string,
  act: string | undefined,
  input: string | undefined,
  { universe, ...where }: Options,
): Promise<void> {
  const client = await connect(where)
  const path = `${pathOf(universe ?? client.universe)}/acts/${encodeURIComponent(twin)}`
  if (act === undefined) return print((await client.get<{ acts: string[] }>(path)).acts.join('\n'))
  const { result } = await client.post<{ result: unknown }>(
    `${path}/${encodeURIComponent(act)}`,
    parse(input === '-' ? await text(process.stdin) : (input ?? '{}')),
  )
  print(JSON.stringify(result, null, 2))
}

function parse(input: string): object {
  let value: unknown
  try {
    value = JSON.parse(input)
  } catch (error) {
    throw new OperatorError('bad_json', `the input is not JSON: ${(error as Error).message}`, {
      hint: `put it in single quotes: '{"text":"hello"}'`,
    })
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new OperatorError('bad_json', 'the input is not a JSON object', { hint: `for example '{"text":"hello"}'` })
}
