import { createHash } from 'node:crypto'
import type { Judge } from '../format/judge.ts'
import { exactInterval } from '../stats/exact.ts'
import type { Interval } from '../stats/interval.ts'
import { type Ballot, ballot } from './ballot.ts'

/** How often a judge was wrong, of the known answers of one kind on which it came to a verdict. */
export interface ErrorRate {
  readonly wrong: number
  readonly of: number
  /** What was declared of it, at most. */
  readonly declared: number
}

/** What came of a judge on answers that are known. */
export interface Calibration {
  readonly cases: number
  /** Known answers on which it was split, abstained or failed. */
  readonly undecided: number
  readonly falseAccept: ErrorRate
  readonly falseReject: ErrorRate
}

/** Known answers that are judged at once. */
const AT_ONCE = 4

/** Has a judge decide the known answers, each with as many votes as the real ones. */
export async function calibrate(judge: Judge, folder: string): Promise<Calibration | undefined> {
  const { calibration } = judge
  if (!calibration) return undefined
  const { cases } = calibration
  const verdicts: Ballot['verdict'][] = []
  const open = cases.entries()
  const lane = async () => {
    for (const [n, { evidence }] of open) {
      const exhibits = evidence.map((row, m) => ({ id: `e1.${m + 1}`, row }))
      verdicts[n] = (await ballot(judge, exhibits, folder)).verdict
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, cases.length) }, lane))
  const rate = (truth: boolean, declared: number): ErrorRate => {
    const decided = verdicts.filter((verdict, n) => cases[n]?.verdict === truth && verdict !== 'undecided')
    return {
      wrong: decided.filter((verdict) => verdict === (truth ? 'no' : 'yes')).length,
      of: decided.length,
      declared,
    }
  }
  return {
    cases: cases.length,
    undecided: verdicts.filter((verdict) => verdict === 'undecided').length,
    falseAccept: rate(false, calibration['false accept']),
    falseReject: rate(true, calibration['false reject']),
  }
}

const found = new Map<string, Promise<Calibration | undefined>>()

/** The same, found out once in a process. */
export function calibrationOf(judge: Judge, folder: string): Promise<Calibration | undefined> {
  const key = judgeKey(judge, folder)
  const known = found.get(key) ?? calibrate(judge, folder)
  found.set(key, known)
  return known
}

/** The same for two judges that are tried in the same way. */
export function judgeKey({ sees: _, ...judge }: Judge, folder: string): string {
  return createHash('sha256')
    .update(JSON.stringify([judge, folder]))
    .digest('hex')
    .slice(0, 16)
}

/** Whether a rate is as declared: `shown` where even the upper bound is, `unshown` where that would take more known answers. */
export function standing({ wrong, of, declared }: ErrorRate): 'shown' | 'unshown' | 'worse' | 'unknown' {
  if (of === 0) return 'unknown'
  if (wrong / of > declared) return 'worse'
  return rateInterval({ wrong, of }).high <= declared ? 'shown' : 'unshown'
}

/** The 95 % interval of a rate, exact: known answers are few. */
export const rateInterval = ({ wrong, of }: Pick<ErrorRate, 'wrong' | 'of'>): Interval => exactInterval(wrong, of, 0.05)

/** Why a judge's verdicts are not to be trusted, in words; undefined where nothing speaks against them. */
export function distrust({ falseAccept, falseReject }: Calibration): string | undefined {
  for (const [rate, what] of [
    [falseAccept, 'accepts'],
    [falseReject, 'rejects'],
  ] as const) {
    const found = standing(rate)
    if (found === 'unknown')
      return `it came to no verdict on known answers that it should not have ${what.slice(0, -1)}ed`
    if (found === 'worse')
      return `it falsely ${what} ${rate.wrong} of ${rate.of} known answers, declared is ${rate.declared * 100} % at most`
  }
  return undefined
}
