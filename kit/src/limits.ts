import { OperatorError } from './errors.ts'
import { nearest } from './nearest.ts'
import type { Twin } from './twin.ts'

/** Which of the vendors' limits are kept: none, as documented, or far tighter. */
export type Limits = 'off' | 'documented' | 'tight'

/** What customers of a vendor differ in, by twin: an edition, a quota of before some day. */
export type Presets = Readonly<Record<string, string>>

/**
 * The chosen presets, held against what twins have.
 * @throws {OperatorError} for a twin that is none, or that has no such preset
 */
export function checkPresets(twins: readonly Twin[], chosen: Presets): Presets {
  for (const [name, preset] of Object.entries(chosen)) {
    const twin = twins.find((one) => one.name === name)
    const known = twin?.limitPresets ?? []
    if (known.includes(preset)) continue
    const names = twins.filter(({ limitPresets }) => limitPresets).map((one) => one.name)
    throw twin && known.length > 0
      ? new OperatorError('unknown_preset', `${name} has no limits '${preset}'`, {
          hint: meant(preset, known) ?? `it has: ${known.join(', ')}`,
        })
      : new OperatorError('unknown_preset', `there are no limits of ${name} to choose from`, {
          hint: meant(name, names) ?? `there are of: ${names.join(', ')}`,
        })
  }
  return chosen
}

function meant(wrong: string, known: readonly string[]): string | undefined {
  const name = nearest(wrong, known)
  return name === undefined ? undefined : `did you mean '${name}'?`
}
