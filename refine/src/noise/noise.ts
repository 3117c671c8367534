import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { OperatorError } from '@dtu/kit/errors'
import { z } from 'zod'
import type { Difference, Kind } from '../differ/difference.ts'
import type { Played } from '../replay/play.ts'

const RULE = z.strictObject({
  service: z.string(),
  /** `POST /api/v1/users` */
  endpoint: z.string(),
  /** `.profile.email`, `header x-served-by`, `.members[]` */
  where: z.string(),
  /** Why nothing is to be expected of it. */
  reason: z.string().min(1),
})

const FILE = z.strictObject({ noise: z.array(RULE) })

/** Something that varies from call to call, so that a difference there says nothing of the twin. */
export type Noise = z.infer<typeof RULE>

/** What may vary: never whether a call succeeds, which error it is, or which fields there are. */
const COVERED: readonly Kind[] = ['body value', 'order', 'header', 'side effect', 'timing']

/** Whether a difference is of a kind that noise may be. */
export const mayBeNoise = ({ kind, where, wanted, got }: Difference): boolean =>
  COVERED.includes(kind) && where !== 'status' && where !== 'error code' && wanted !== undefined && got !== undefined

/** Leaves out differences that are noise. A reply that differs in nothing else passes. */
export function withoutNoise(played: readonly Played[], noise: readonly Noise[]): Played[] {
  const known = new Set(noise.map(keyOf))
  return played.map((one) => {
    const differences = one.differences.filter(
      (difference) => !(mayBeNoise(difference) && known.has(keyOf(difference))),
    )
    if (differences.length === one.differences.length) return one
    const isBroken = differences.some(({ breaks }) => breaks)
    const strict = one.score.strict || (one.score.status === 1 && !isBroken)
    return { ...one, differences, score: { ...one.score, strict } }
  })
}

const keyOf = ({ service, endpoint, where }: Pick<Noise, 'service' | 'endpoint' | 'where'>): string =>
  `${service} ${endpoint} ${where}`

/** Throws an OperatorError for a file that is none. */
export function readNoise(file: string): Noise[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  if (text === undefined)
    throw new OperatorError('no_noise', `${file} does not exist`, { hint: 'learn one with: dtu record noise' })
  try {
    return FILE.parse(JSON.parse(text)).noise
  } catch (error) {
    throw new OperatorError('bad_noise', `${file} is no list of noise: ${(error as Error).message}`, {
      hint: 'it holds {"noise": [{"service", "endpoint", "where", "reason"}]}',
    })
  }
}

/** Adds to a file what is not in it yet; what stands there keeps its reason. Returns how many were new. */
export function addNoise(file: string, learned: readonly Noise[]): number {
  const before = existsSync(file) ? readNoise(file) : []
  const known = new Set(before.map(keyOf))
  const fresh = learned.filter((one) => !known.has(keyOf(one)))
  const all = [...before, ...fresh].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  writeFileSync(file, `${JSON.stringify({ noise: all }, null, 2)}\n`)
  return fresh.length
}
