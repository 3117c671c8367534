import type { Command } from 'commander'
import { examples, whole } from '../options.ts'
import { print, printJson } from '../output/print.ts'
import { DEFAULT_DATA } from '../running.ts'

interface Options {
  readonly data: string
  readonly port: number
  readonly json?: boolean
}

export function doctor(program: Command): void {
  const command = program
    .command('doctor')
    .description('check that a universe can run here; exits with 1 when it cannot')
    .option('--data <folder>', 'the data folder to look at', DEFAULT_DATA)
    .option('--port <port>', 'the first port to look at', whole(0, 65_000), 4000)
    .option('--json', 'print the findings as a JSON array')
    .action(examine)
  examples(command, 'dtu doctor', 'dtu doctor --port 5000 --data /var/lib/dtu')
}

async function examine({ data, port, json }: Options): Promise<void> {
  const { findings } = await import('../doctor/findings.ts')
  const found = await findings(data, port)
  if (json) printJson(found)
  else
    for (const { name, ok, detail, hint } of found)
      print(`${ok ? 'ok  ' : 'FAIL'}  ${name}: ${detail}${ok || !hint ? '' : `\n      hint: ${hint}`}`)
  if (found.some(({ ok }) => !ok)) process.exitCode = 1
}
