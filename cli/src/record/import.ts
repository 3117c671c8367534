import { basename, join } from 'node:path'
import { OperatorError } from '@dtu/kit/errors'
import { twinOfHost } from '@dtu/kit/hosts'
import { FORMATS, type Format, type HarEntry, importFile, Redactor, Writer } from '@dtu/refine'
import { load } from '@dtu/twins'
import type { ImportOptions } from '../commands/record.ts'
import { print } from '../output/print.ts'
import { redactOf } from './record.ts'

/** `dtu record import`: each file becomes a tape of its own, its credentials hidden. */
export async function importFiles(files: readonly string[], options: ImportOptions): Promise<void> {
  const twins = await load()
  const serviceOf = ({ request }: HarEntry) =>
    options.service ?? twinOfHost(twins, new URL(request.url).hostname)?.name ?? new URL(request.url).hostname
  for (const file of files) {
    const entries = importFile(file, formatOf(options.from))
    const target = join(options.out, `${basename(file).replace(/\.(json|ya?ml|har|dump|mitm|flow)$/, '')}.har`)
    const writer = new Writer(target, new Redactor(redactOf(options)), { creator: 'dtu record import' })
    for (const entry of entries) writer.add({ ...entry, _x: { service: serviceOf(entry) } })
    writer.close()
    print(`${target}: ${entries.length} exchanges`)
  }
}

function formatOf(name: string | undefined): Format | undefined {
  const format = FORMATS.find((format) => format === name)
  if (name === undefined || format) return format
  throw new OperatorError('unknown_format', `'${name}' is no format that is known`, {
    hint: `known are ${FORMATS.join(', ')}`,
  })
}
