import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { UniverseView } from '@dtu/kit/admin/describe'
import { OperatorError } from '@dtu/kit/errors'
import { connect, pathOf } from '../../client.ts'
import type { Add } from './index.ts'
import { type Options, show, showUniverse } from './show.ts'

interface Written {
  readonly snapshot: string
  readonly file: string
  readonly bytes: number
}

export function images(add: Add): void {
  add(
    'snapshot <name> [file]',
    'write an image: to a file, else into the data folder',
    'dtu universe snapshot default',
    'dtu universe snapshot default bug-report.image',
  ).action(snapshot)
  add(
    'restore <name> <image>',
    'open an image (a file, or the name of a snapshot) as a universe, which it replaces',
    'dtu universe restore trial bug-report.image',
    'dtu universe restore default default-20260302t090000000z',
  ).action(restore)
}

async function snapshot(name: string, file: string | undefined, options: Options): Promise<void> {
  const client = await connect(options)
  if (file === undefined) {
    const written = await client.post<Written>(`${pathOf(name)}/snapshot`)
    return show(options, written, `${written.snapshot}: ${written.bytes} bytes in ${written.file}`)
  }
  const reply = await client.send('GET', `${pathOf(name)}/image`)
  const image = Buffer.from(await reply.arrayBuffer())
  write(file, image)
  show(options, { file, bytes: image.length }, `${image.length} bytes in ${file}`)
}

async function restore(name: string, image: string, options: Options): Promise<void> {
  const client = await connect(options)
  const body = existsSync(image) ? readFileSync(image) : { snapshot: image }
  const reply = await client.send('POST', `${pathOf(name)}/restore`, body)
  showUniverse(options, (await reply.json()) as UniverseView)
}

function write(file: string, bytes: Buffer): void {
  try {
    writeFileSync(file, bytes)
  } catch (error) {
    throw new OperatorError('cannot_write', (error as Error).message, {
      hint: 'choose a file in a folder that exists and can be written to',
    })
  }
}
