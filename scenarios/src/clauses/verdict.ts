/** How one clause came out. `undecided` is a judge's split, or a question that what is left of a world does not answer; `evidence` are entries of the trajectory. */
export interface ClauseVerdict {
  /** `state[0]`, `nothing else changed`: where it stands in the scenario. */
  readonly clause: string
  readonly name: string
  readonly outcome: 'pass' | 'fail' | 'undecided'
  /** What was found instead, in words. */
  readonly detail?: string
  readonly evidence?: readonly number[]
}

export const passed = (clause: string, name: string): ClauseVerdict => ({ clause, name, outcome: 'pass' })

export const failed = (clause: string, name: string, detail: string, evidence?: readonly number[]): ClauseVerdict => ({
  clause,
  name,
  outcome: 'fail',
  detail,
  ...(evidence && evidence.length > 0 && { evidence }),
})

export const undecided = (clause: string, name: string, detail: string): ClauseVerdict => ({
  clause,
  name,
  outcome: 'undecided',
  detail,
})

/** A value in a sentence, short. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
