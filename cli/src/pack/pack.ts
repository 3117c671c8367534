import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { OperatorError } from '@dtu/kit/errors'
import { twinInFolder } from '@dtu/kit/fallback/folder'
import { registry } from '@dtu/twins'
import { bundle, type Packed } from './bundle.ts'
import { elsewhere } from './embed.ts'
import { platformOf } from './platform.ts'

/** What was written. */
export interface PackReport {
  readonly twin: string
  /** `linux-x64` */
  readonly platform: string
  /** The program first, then what must lie beside it. */
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[]
}

/** Its distance from the admin API's port, where it says none itself. */
const PORT = 1

/** Writes a twin with the whole host as one program: to `out`, a file or a folder; by default `<twin>.mjs` in this folder. */
export async function pack(what: string, asked: { out?: string; platform?: string }): Promise<PackReport> {
  const platform = platformOf(asked.platform)
  const { name, entry } = Object.hasOwn(registry, what) ? registered(what) : inFolder(what)
  const file = target(name, asked.out)
  const packed = await bundle(entry, `${name}.mjs`, platform)
  const files = packed
    .toSorted((a, b) => Number(a.name.endsWith('.node')) - Number(b.name.endsWith('.node')))
    .map((part) => write(part, part.name.endsWith('.node') ? join(dirname(file), part.name) : file))
  return { twin: name, platform, files }
}

function target(name: string, out = '.'): string {
  const path = resolve(out)
  const folder = existsSync(path) ? statSync(path).isDirectory() : !path.endsWith('.mjs')
  return folder ? join(path, `${name}.mjs`) : path
}

/** A twin's name, and the text of the module that is the program. */
interface Entry {
  readonly name: string
  readonly entry: string
}

const RUN = `
import { packed } from '../cli/src/pack/packed.ts'
process.exitCode = await packed(process.argv, twin)`

const registered = (name: string): Entry => ({
  name,
  entry: `import * as exported from '@dtu/twin-${name}'
const twin = Object.values(exported).find((value) => value?.name === '${name}' && value.contract)${RUN}`,
})

function inFolder(folder: string): Entry {
  if (!existsSync(join(folder, 'generated')))
    throw new OperatorError('unknown_twin', `there is no twin '${folder}'`, {
      hint: `there are: ${Object.keys(registry).join(', ')}; or name a folder that dtu generate wrote`,
    })
  const { name } = twinInFolder(folder, PORT)
  const entry = `import { twinInFolder } from '@dtu/kit/fallback/folder'
${elsewhere(resolve(folder))}
const twin = twinInFolder(folder, ${PORT})${RUN}`
  return { name, entry }
}

function write({ bytes }: Packed, path: string): PackReport['files'][number] {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes, { mode: path.endsWith('.mjs') ? 0o755 : 0o644 })
  } catch (error) {
    throw new OperatorError('not_written', `${path} cannot be written: ${(error as Error).message}`, {
      hint: 'choose another place: --out <file or folder>',
    })
  }
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}
