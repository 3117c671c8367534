import type { Command } from 'commander'
import { examples } from '../options.ts'
import { print, printJson } from '../output/print.ts'

interface Options {
  readonly out?: string
  readonly platform?: string
  readonly json?: boolean
}

export function pack(program: Command): void {
  const command = program
    .command('pack')
    .description('write a twin as one program that needs nothing but Node 22 or newer')
    .argument('<twin>', 'its name, or the folder of a generated one')
    .option('--out <file>', 'the file, or the folder to write it into (default: <twin>.mjs)')
    .option(
      '--platform <name>',
      'whose SQLite binary lies beside it: linux-x64, darwin-arm64 … (default: this machine)',
    )
    .option('--json', 'print one line of JSON: what was written, with hashes')
    .action(write)
  examples(
    command,
    'dtu pack slack --out dist                        then: node dist/slack.mjs --help',
    'dtu pack slack --out dist --platform darwin-arm64',
  )
}

async function write(twin: string, { json, ...where }: Options): Promise<void> {
  const report = await (await import('../pack/pack.ts')).pack(twin, where)
  if (json) return printJson(report)
  for (const { path, bytes, sha256 } of report.files)
    print(`${path}  ${(bytes / 2 ** 20).toFixed(1)} MB  sha256 ${sha256}`)
  print(`\nCopy them together anywhere, then: node ${report.files[0]?.path}`)
}
