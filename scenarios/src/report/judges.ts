import { type Calibration, distrust, type ErrorRate, rateInterval, standing } from '../judge/calibration.ts'
import type { Interval } from '../stats/interval.ts'

/** How often a judge erred on known answers, with the bounds of its 95 % interval. */
export interface RateReport extends ErrorRate, Interval {
  readonly standing: ReturnType<typeof standing>
}

export interface JudgeReport {
  readonly scenario: string
  readonly cases: number
  readonly undecided: number
  readonly falseAccept: RateReport
  readonly falseReject: RateReport
  /** Why its verdicts are undecided, all of them. */
  readonly doubt?: string
}

export function judgesOf(judges: ReadonlyMap<string, Calibration>): JudgeReport[] {
  return [...judges].map(([scenario, calibration]) => {
    const doubt = distrust(calibration)
    return {
      scenario,
      cases: calibration.cases,
      undecided: calibration.undecided,
      falseAccept: rateOf(calibration.falseAccept),
      falseReject: rateOf(calibration.falseReject),
      ...(doubt !== undefined && { doubt }),
    }
  })
}

const rateOf = (rate: ErrorRate): RateReport => ({ ...rate, ...rateInterval(rate), standing: standing(rate) })
