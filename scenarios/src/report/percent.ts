import type { Interval } from '../stats/interval.ts'

/** `97.5 %`, or a dash where nothing was counted. */
export const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${Number((share * 100).toFixed(1))} %`)

export const bounds = ({ low, high }: Interval): string => `${percent(low)} to ${percent(high)}`
