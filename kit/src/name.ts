import { OperatorError } from './errors.ts'

const NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/

/** Throws when a text cannot name a universe or a snapshot: names stand in URLs and in file names. */
export function checkName(name: string): void {
  if (!NAME.test(name))
    throw new OperatorError('bad_name', `'${name}' is not a name`, {
      hint: 'lower-case letters, digits, dots, dashes and underscores; at most 63',
    })
}
