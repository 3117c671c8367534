import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type Accepted, type Home, passing } from '@dtu/refine'

/** Keeps what is accepted in the twin's file, as far as a check passes with it. */
export class Checked {
  readonly #home: Home
  readonly #check: string | undefined

  constructor(home: Home, { check }: { readonly check?: string }) {
    this.#home = home
    this.#check = check
  }

  /** Puts the file back that a check was running on when the process was killed. */
  restore(): void {
    const before = this.#before()
    if (!existsSync(before)) return
    this.#home.write(readFileSync(before, 'utf8'))
    rmSync(before)
  }

  async keep(accepted: readonly Accepted[]): Promise<{ kept: readonly Accepted[]; refused: readonly Accepted[] }> {
    if (accepted.length === 0) return { kept: [], refused: [] }
    const before = this.#home.text()
    const put = (kept: readonly Accepted[]): void => {
      this.#home.write(before)
      this.#home.write(this.#home.with(kept.flatMap(({ entries }) => entries)))
    }
    if (this.#check === undefined) {
      put(accepted)
      return { kept: accepted, refused: [] }
    }
    writeFileSync(this.#before(), before)
    const found = await passing(accepted, (kept) => {
      put(kept)
      return this.#passes()
    })
    put(found.kept)
    rmSync(this.#before())
    return found
  }

  #before(): string {
    return this.#home.inside('spec', '.refinement-before-check.yaml')
  }

  #passes(): Promise<boolean> {
    const child = spawn(this.#check as string, { shell: true, stdio: ['ignore', 2, 2] })
    return new Promise((done) => {
      child.once('error', () => done(false))
      child.once('close', (code) => done(code === 0))
    })
  }
}
