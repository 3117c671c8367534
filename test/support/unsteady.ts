import { codeOf, type Source } from './sources.ts'

/** Where in a program's code something is: offsets. */
type Finder = (code: string) => number[]

const wherever =
  (pattern: RegExp): Finder =>
  (code) =>
    [...code.matchAll(new RegExp(pattern, 'g'))].map((match) => match.index)

/** Variables of a module. A constant drawn up on first use is none: it is only ever given a value by `??=`. */
const moduleState: Finder = (code) =>
  [...code.matchAll(/^(?:export )?let (\w+)/gm)]
    .filter(
      ([, name]) =>
        !new RegExp(`\\b${name} \\?\\?=`).test(code) ||
        new RegExp(`(?<!let )\\b${name}\\s*(?:[-+*/|&]?=(?![=>])|\\+\\+|--)`).test(code),
    )
    .map((match) => match.index)

/** What would make a twin answer differently on another day, on another machine or in another order. */
const UNSTEADY: Readonly<Record<string, Finder>> = {
  'asks the machine for the time': wherever(
    /\bDate\.now\b|\bnew Date\(\s*\)|(?<!\bnew )\bDate\(|\bperformance\.|\bhrtime\b|\bmachineTime\b/,
  ),
  'depends on the machine’s time zone or language': wherever(
    /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\(|\.toLocale\w*String\(|\.to(?:Time|Date)String\(/,
  ),
  'draws by chance': wherever(/\bMath\.random\b|\brandom(?:UUID|Bytes|Int)\b|\bgetRandomValues\b/),
  waits: wherever(/\bset(?:Timeout|Interval|Immediate)\b|\bqueueMicrotask\b|\bnextTick\b/),
  'is asynchronous': wherever(/\basync\b|\bawait\b|\bPromise\b|\.then\(/),
  'reaches outside': wherever(/\bfetch\(|\bprocess\.|\bconsole\./),
  'keeps state in the process': moduleState,
}

/** `file:line: what` for all that makes a source unsteady. */
export function unsteady({ file, text }: Source, except: (what: string) => boolean = () => false): string[] {
  const code = codeOf(text)
  const lineOf = (offset: number) => code.slice(0, offset).split('\n').length
  return Object.entries(UNSTEADY).flatMap(([what, find]) =>
    except(what) ? [] : find(code).map((offset) => `${file}:${lineOf(offset)}: ${what}`),
  )
}
