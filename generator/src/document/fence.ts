import { realpathSync } from 'node:fs'
import { sep } from 'node:path'

/** The folders that documents and their references may be read from: those given, and nothing outside them. */
export class Fence {
  readonly #folders = new Set<string>()

  /** @throws {Error} when the folder does not exist */
  allow(folder: string): void {
    this.#folders.add(realpathSync(folder))
  }

  /** The real path of a file inside the fence; undefined when it does not exist or lies outside, by `..` or by a link. */
  inside(file: string): string | undefined {
    const real = realPath(file)
    if (real === undefined) return undefined
    return [...this.#folders].some((folder) => real === folder || real.startsWith(folder + sep)) ? real : undefined
  }
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync(file)
  } catch {
    return undefined
  }
}
