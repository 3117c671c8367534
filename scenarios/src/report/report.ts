import { type Comparison, comparisonOf, type Played } from '../compare/comparison.ts'
import type { LoadedScenario } from '../format/load.ts'
import type { LoadSummary } from '../load/summary.ts'
import { askedOf } from '../run/identity.ts'
import type { RunResult } from '../run/run.ts'
import type { TrialSummary } from '../run/summary.ts'
import { type Satisfaction, satisfactionOf } from '../stats/satisfaction.ts'
import { levelOf } from '../stats/sequential.ts'
import { type JudgeReport, judgesOf } from './judges.ts'

/** What went wrong in the same way: the clause that failed first, and where. */
export interface FailureCluster {
  readonly scenario: string
  readonly clause: string
  readonly name: string
  readonly detail: string
  /** The operation at which it went wrong, `slack.chat.postMessage`, where the clause points at one. */
  readonly at?: string
  readonly trials: number
  /** How many under which faults. */
  readonly faults: readonly { readonly faults: string; readonly trials: number }[]
  /** The first of them. */
  readonly example: TrialSummary
  /** A command that plays it again. */
  readonly reproduce: string
}

export interface Report {
  readonly satisfaction: Satisfaction
  readonly byScenario: readonly {
    readonly scenario: string
    readonly story: string
    readonly satisfaction: Satisfaction
    /** Of the trial in which the 95th of 100 waited longest. */
    readonly load?: LoadSummary
  }[]
  /** Of the scenarios that bear a tag. */
  readonly byTag: readonly { readonly tag: string; readonly satisfaction: Satisfaction }[]
  readonly byFault: readonly { readonly faults: string; readonly satisfaction: Satisfaction }[]
  /** Each story under each set of faults that it was played with. */
  readonly cells: readonly {
    readonly scenario: string
    readonly faults: string
    readonly satisfied: number
    readonly unsatisfied: number
    readonly aside: number
  }[]
  readonly failures: readonly FailureCluster[]
  /** Trials that stand aside, by their reason. */
  readonly aside: readonly {
    readonly outcome: string
    readonly reason: string
    readonly trials: number
    readonly scenario: string
  }[]
  /** What came of judges on known answers. */
  readonly judges: readonly JudgeReport[]
  readonly gate: Gate
  /** What every story asked of the app, for comparing this run with another. */
  readonly stories: Played['stories']
  /** With another build's run. */
  readonly comparison?: Comparison
  /** Of a run that was allowed to stop early; its intervals are wider by that. */
  readonly stopping?: RunResult['stopping']
  readonly perHour: number
  readonly took: number
  readonly hash: string
}

/** Whether the lower bound reaches what was asked for. */
export interface Gate {
  readonly wanted: number | undefined
  readonly verdict: 'met' | 'missed' | 'inconclusive' | 'none'
}

/** What a run is compared with. */
export interface Against {
  readonly before: Played
  /** By how much it may be worse. */
  readonly margin?: number | undefined
}

export function reportOf(
  scenarios: readonly LoadedScenario[],
  result: RunResult,
  wanted?: number,
  against?: Against,
): Report {
  const weights = new Map(scenarios.map(({ scenario }) => [scenario.scenario, scenario.weight]))
  const of = (trials: readonly TrialSummary[]) =>
    satisfactionOf(trials, weights, result.stopping && levelOf(result.stopping.looks))
  const satisfaction = of(result.trials)
  const stories = storiesOf(scenarios, result.trials)
  const faults = [...new Set(result.trials.map(faultsOf))]
  return {
    satisfaction,
    byScenario: scenarios.map(({ scenario: { scenario, story } }) => {
      const trials = result.trials.filter((trial) => trial.scenario === scenario)
      return { scenario, story, satisfaction: of(trials), ...worstLoad(trials) }
    }),
    byTag: tagsOf(scenarios).map(({ tag, names }) => ({
      tag,
      satisfaction: of(result.trials.filter((trial) => names.has(trial.scenario))),
    })),
    byFault: faults.map((name) => ({
      faults: name,
      satisfaction: of(result.trials.filter((trial) => faultsOf(trial) === name)),
    })),
    cells: cellsOf(result.trials),
    failures: failuresOf(scenarios, result.trials),
    aside: asideOf(result.trials),
    judges: judgesOf(result.judges),
    gate: gateOf(satisfaction, wanted),
    stories,
    ...(against && { comparison: comparisonOf(against.before, { trials: result.trials, stories }, against.margin) }),
    ...(result.stopping && { stopping: result.stopping }),
    perHour: result.played === 0 ? 0 : Math.round((result.played / result.took) * 3_600_000),
    took: result.took,
    hash: result.hash,
  }
}

function tagsOf(scenarios: readonly LoadedScenario[]): { tag: string; names: ReadonlySet<string> }[] {
  const tags = new Map<string, Set<string>>()
  for (const { scenario } of scenarios)
    for (const tag of scenario.tags ?? []) tags.set(tag, (tags.get(tag) ?? new Set()).add(scenario.scenario))
  return [...tags].sort(([a], [b]) => (a < b ? -1 : 1)).map(([tag, names]) => ({ tag, names }))
}

function worstLoad(trials: readonly TrialSummary[]): { load?: LoadSummary } {
  const loads = trials.flatMap(({ load }) => load ?? [])
  const [worst] = loads.sort((a, b) => (b.p95 ?? Number.POSITIVE_INFINITY) - (a.p95 ?? Number.POSITIVE_INFINITY))
  return worst ? { load: worst } : {}
}

/** Each story under each set of fault profiles that it was played with. */
function storiesOf(scenarios: readonly LoadedScenario[], trials: readonly TrialSummary[]): Played['stories'] {
  return scenarios.flatMap((loaded) => {
    const own = trials.filter(({ scenario }) => scenario === loaded.scenario.scenario)
    return [...new Map(own.map(({ faults }) => [JSON.stringify(faults), faults])).values()].map((faults) => ({
      scenario: loaded.scenario.scenario,
      faults,
      asked: askedOf(loaded, faults),
    }))
  })
}

const faultsOf = ({ faults }: TrialSummary): string => faults.join(' + ') || 'no faults'

function gateOf(satisfaction: Satisfaction, wanted: number | undefined): Gate {
  if (satisfaction.inconclusive) return { wanted, verdict: 'inconclusive' }
  if (wanted === undefined) return { wanted, verdict: 'none' }
  return { wanted, verdict: satisfaction.onThese.low >= wanted ? 'met' : 'missed' }
}

function cellsOf(trials: readonly TrialSummary[]): Report['cells'] {
  const cells = Map.groupBy(trials, (trial) => `${trial.scenario}\n${faultsOf(trial)}`)
  return [...cells.values()].map((own) => {
    const [first] = own as [TrialSummary]
    const satisfied = own.filter(({ outcome }) => outcome === 'satisfied').length
    const unsatisfied = own.filter(({ outcome }) => outcome === 'unsatisfied').length
    const aside = own.length - satisfied - unsatisfied
    return { scenario: first.scenario, faults: faultsOf(first), satisfied, unsatisfied, aside }
  })
}

/** Trials that failed in the same way: at the same clause first, and at the same operation. */
function failuresOf(scenarios: readonly LoadedScenario[], trials: readonly TrialSummary[]): FailureCluster[] {
  const clusters = Map.groupBy(
    trials.filter(({ outcome }) => outcome === 'unsatisfied'),
    ({ scenario, failed: [first], reason, at }) => [scenario, first?.clause ?? reason, at].join('\n'),
  )
  const files = new Map(scenarios.map((loaded) => [loaded.scenario.scenario, loaded]))
  return [...clusters.values()]
    .map((own) => {
      const [example] = own as [TrialSummary]
      const [first] = example.failed
      return {
        scenario: example.scenario,
        clause: first?.clause ?? 'system',
        name: first?.name ?? 'the system runs',
        detail: first?.detail ?? example.reason ?? '',
        ...(example.at !== undefined && { at: example.at }),
        trials: own.length,
        faults: [...Map.groupBy(own, faultsOf)].map(([faults, of]) => ({ faults, trials: of.length })),
        example,
        reproduce: again(files.get(example.scenario), example),
      }
    })
    .sort((a, b) => b.trials - a.trials)
}

function again(loaded: LoadedScenario | undefined, { trial, faults }: TrialSummary): string {
  // Those of the scenario itself are there in every run of it.
  const more = faults.slice(loaded?.scenario.faults?.length ?? 0)
  const under = more.length > 0 ? ` --faults ${more.join(' ')}` : ''
  const instead = loaded?.instead === undefined ? '' : ` --system-b ${loaded.instead}`
  return `dtu run ${loaded?.file ?? ''} --only ${trial}${under}${instead} --out /tmp/trial`
}

function asideOf(trials: readonly TrialSummary[]): Report['aside'] {
  const groups = new Map<string, { outcome: string; reason: string; trials: number; scenario: string }>()
  for (const { scenario, outcome, reason = '', failed } of trials) {
    if (outcome === 'satisfied' || outcome === 'unsatisfied') continue
    const why = reason || failed.find((verdict) => verdict.outcome === 'undecided')?.detail || ''
    const key = `${scenario}\n${outcome}\n${why}`
    const group = groups.get(key)
    if (group) group.trials++
    else groups.set(key, { outcome, reason: why, trials: 1, scenario })
  }
  return [...groups.values()]
}

/**
 * Exit codes of a run: 0 gate met, 1 missed, 3 inconclusive (2 is for errors). Without a gate, 1 where anything is unsatisfied. A
 * margin by which another build may be worse is a gate too; of two gates the one that is missed counts before the one that is open.
 */
export function exitCodeOf({ gate, satisfaction, comparison }: Report): number {
  const compared = comparison && COMPARED[comparison.gate.verdict]
  if (gate.verdict === 'none' && compared !== undefined) return compared
  const own = gate.verdict === 'none' ? Number(satisfaction.unsatisfied > 0) : GATE[gate.verdict]
  const codes = [own, compared ?? 0]
  return codes.includes(1) ? 1 : Math.max(...codes)
}

const GATE = { met: 0, missed: 1, inconclusive: 3 } as const
const COMPARED = { none: undefined, met: 0, worse: 1, 'not shown': 3, inconclusive: 3 } as const
