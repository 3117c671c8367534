import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Passed } from '../journal.ts'

/** What one kind of exchange showed, once for each test: a line of JSON of the ledger. */
export interface Sighting {
  /** The test's file, from the root of the repository. */
  readonly test: string
  readonly twin: string
  readonly operation: string
  /** `User-Agent` as it was sent, and what else of the kind a client says of itself. */
  readonly agent: string
  readonly success: boolean
  /** The reply was held against the contract and conformed. */
  readonly checked: boolean
}

/** Some APIs refuse with status 200 and say so first. */
const REFUSED = /^\{"ok":false/

/** Who saw which operation, written while tests run: evidence that nobody writes by hand. Each sighting once. */
export class Ledger {
  readonly #file: string
  readonly #test: string
  readonly #seen = new Set<string>()

  /** @param test the file of the test that runs in this process, or that started it */
  constructor(folder: string, test: string) {
    this.#file = join(folder, `${process.pid}.jsonl`)
    this.#test = test
  }

  note(exchange: Passed): void {
    const { twin, operation, status, requestHeaders, replyBody, answerer, drift, faults } = exchange
    // What a fault bent was not the twin's doing, and a bug is nobody's witness.
    if (operation === null || answerer === 'bug' || (faults?.length ?? 0) > 0) return
    const agent = agentOf(requestHeaders)
    const success = status < 400 && !REFUSED.test(String(replyBody ?? '').slice(0, 20))
    const checked = drift !== null && drift.length === 0
    this.#write({ test: this.#test, twin, operation, agent, success, checked })
  }

  #write(sighting: Sighting): void {
    const line = JSON.stringify(sighting)
    if (this.#seen.has(line)) return
    this.#seen.add(line)
    appendFileSync(this.#file, `${line}\n`)
  }
}

/** In pages the header itself is the browser's, so clients for them have one of their own: `x-…-user-agent-…`. */
const agentOf = (headers: Readonly<Record<string, string>>): string =>
  Object.keys(headers)
    .filter((name) => name.includes('user-agent'))
    .map((name) => headers[name])
    .join(' ')

/** DTU_EVIDENCE: a folder that gets what the tests of a run see; DTU_EVIDENCE_TEST: which test it is. Usually neither. */
export function ledger({ DTU_EVIDENCE, DTU_EVIDENCE_TEST } = process.env): Ledger | undefined {
  return DTU_EVIDENCE && DTU_EVIDENCE_TEST ? new Ledger(DTU_EVIDENCE, DTU_EVIDENCE_TEST) : undefined
}
