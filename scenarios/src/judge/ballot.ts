import { milliseconds } from '@dtu/kit/duration'
import { OperatorError } from '@dtu/kit/errors'
import type { Judge } from '../format/judge.ts'
import { askCommand } from './command.ts'
import { askModel } from './model.ts'
import { brokenVote, type Exhibit, readVote, type Vote } from './vote.ts'

/** What a judge's votes come to. */
export interface Ballot {
  readonly verdict: 'yes' | 'no' | 'undecided'
  readonly votes: readonly Vote[]
}

/** Has a judge vote as often as it is to. More than half of all votes decide; what is void or abstained decides nothing. */
export async function ballot(judge: Judge, exhibits: readonly Exhibit[], folder: string): Promise<Ballot> {
  const votes = await Promise.all(Array.from({ length: judge.votes }, () => cast(judge, exhibits, folder)))
  const share = (verdict: Vote['verdict']) => votes.filter((vote) => vote.verdict === verdict).length / votes.length
  return { verdict: share('yes') > 0.5 ? 'yes' : share('no') > 0.5 ? 'no' : 'undecided', votes }
}

/** Throws an OperatorError where the judge cannot be asked at all; a vote that fails is void. */
async function cast(judge: Judge, exhibits: readonly Exhibit[], folder: string): Promise<Vote> {
  const { question, command, model } = judge
  const late = AbortSignal.timeout(milliseconds(judge.within))
  try {
    const answer = model
      ? await askModel(model, question, exhibits, late)
      : await askCommand(command as string, { question, evidence: exhibits }, folder, late)
    return readVote(answer, exhibits, judge['must cite'])
  } catch (error) {
    if (error instanceof OperatorError) throw error
    return brokenVote((error as Error).message)
  }
}

/** `2 yes, 0 no, 1 void (it cites nothing)`. */
export function tally(votes: readonly Vote[]): string {
  const count = (verdict: Vote['verdict']) => votes.filter((vote) => vote.verdict === verdict).length
  const abstained = count('abstained')
  const problem = votes.find((vote) => vote.problem !== undefined)?.problem
  return [
    `${count('yes')} yes`,
    `${count('no')} no`,
    ...(abstained > 0 ? [`${abstained} abstained`] : []),
    ...(problem === undefined ? [] : [`${count('void')} void (${problem})`]),
  ].join(', ')
}
