import { execFile } from 'node:child_process'

/** One line of what the explorer prints (test/explorer/one.ts); it is another part of the house, reached as a program. */
export interface Outcome {
  readonly problem?: string
  readonly counts?: { readonly operations: number; readonly resources: number; readonly modelled: number }
  readonly exploration?: Exploration
  readonly same?: boolean
  readonly seconds: { readonly generate: number; readonly explore: number }
  /** Megabytes. */
  readonly memory: number
}

export interface Tally {
  readonly passes: number
  readonly total: number
}

export const CHECKS = ['lifecycle', 'pages', 'stranger', 'ways', 'invalid', 'replies'] as const
export type Check = (typeof CHECKS)[number]

export interface Exploration extends Readonly<Record<Check, Tally>> {
  readonly style: string
  /** Collections by the steps that were tried. */
  readonly steps: Readonly<Record<string, Tally>>
  readonly troubles: readonly {
    readonly what: string
    readonly where: string
    readonly step: string
    readonly why: string
  }[]
  readonly breaches: readonly string[]
}

const PROGRAM = new URL('../../test/explorer/one.ts', import.meta.url).pathname
const MINUTES = 4

/** Generates, starts and walks one API in a process of its own, so that its time and memory are its own too. */
export const outcomeOf = (document: string, folder: string): Promise<Outcome> =>
  new Promise((resolve) => {
    const options = { timeout: MINUTES * 60_000, maxBuffer: 2 ** 28 }
    execFile(process.execPath, ['--no-warnings', PROGRAM, document, folder], options, (error, out, complaints) => {
      const line = out.trim().split('\n').at(-1) ?? ''
      resolve(line.startsWith('{') ? JSON.parse(line) : lost(`${error?.message ?? 'no answer'} ${complaints}`))
    })
  })

const lost = (problem: string): Outcome => ({
  problem: problem.slice(0, 1000),
  seconds: { generate: 0, explore: 0 },
  memory: 0,
})
