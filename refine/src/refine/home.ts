import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { OperatorError } from '@dtu/kit/errors'
import type { Entry } from '@dtu/kit/refinement/entry'
import { parseRefinement } from '@dtu/kit/refinement/read'
import { stringify } from 'yaml'

const HEAD = `# What recordings of the service taught: each entry with its reason and its evidence. Written by dtu refine; may be edited.\n`

/** The folder of a twin, and the files of its refinement. Nothing outside of it is written. */
export class Home {
  readonly folder: string
  /** `spec/refinement.yaml` */
  readonly file: string

  /** @throws {OperatorError} when there is no such folder */
  constructor(folder: string) {
    if (!existsSync(folder)) throw new OperatorError('no_folder', `${folder} does not exist`)
    this.folder = realpathSync(folder)
    this.file = join(this.folder, 'spec', 'refinement.yaml')
  }

  /** What the file says now; nothing where there is none. */
  text(): string {
    return existsSync(this.file) ? readFileSync(this.file, 'utf8') : ''
  }

  /** The file with these entries behind its own: what people wrote in it stays as it is. */
  with(entries: readonly Entry[]): string {
    if (entries.length === 0) return this.text()
    const before = this.text() || HEAD
    const own = parseRefinement(this.file, before.trim() === HEAD.trim() ? '[]' : before)
    const added = stringify(entries, { lineWidth: 120 })
    const kept = own.value.length === 0 ? before.replace(/^\s*\[\s*\]\s*$/m, '') : before
    return `${kept.endsWith('\n') ? kept : `${kept}\n`}${added}`
  }

  /** Puts the file in place, whole or not at all; an empty text takes it away. */
  write(text: string): void {
    const file = this.inside('spec', 'refinement.yaml')
    if (text === '') rmSync(file, { force: true })
    else {
      writeFileSync(`${file}.part`, text)
      renameSync(`${file}.part`, file)
    }
  }

  /** A file's place below the folder, with the folders above it made. Throws an OperatorError when a link leads elsewhere. */
  inside(...names: readonly string[]): string {
    const file = join(this.folder, ...names)
    const above = dirname(file)
    mkdirSync(above, { recursive: true })
    const way = relative(this.folder, realpathSync(above))
    const isLink = existsSync(file) && lstatSync(file).isSymbolicLink()
    if (way.startsWith('..') || way.startsWith(sep) || isLink)
      throw new OperatorError('leads_elsewhere', `${file} is a link to outside of ${this.folder}`, {
        hint: 'make it a folder and a file of its own',
      })
    return file
  }
}
