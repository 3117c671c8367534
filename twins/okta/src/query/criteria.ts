import { type Filter, parse } from 'scim2-parse-filter'
import { oktaError } from '../errors/error.ts'

export type Criteria = Filter

/**
 * Reads a `search` or `filter` expression (SCIM). `allowed` judges each property named in it.
 * Throws E0000031 for what cannot be read (tapes/okta: devices with a wrong cursor are refused by this code too).
 */
export function readCriteria(expression: string, allowed: (property: string) => boolean): Criteria {
  const criteria = parsed(expression)
  const strange = propertiesOf(criteria).find((property) => !allowed(property))
  if (strange !== undefined) throw badCriteria(`'${strange}' is not a property to search by.`)
  return criteria
}

export const badCriteria = (...causes: string[]) => oktaError('E0000031', { causes })

function parsed(expression: string): Criteria {
  try {
    return parse(expression)
  } catch (error) {
    throw badCriteria(`Could not read the expression: ${(error as Error).message}`)
  }
}

function propertiesOf(criteria: Criteria, within = ''): string[] {
  if ('filters' in criteria) return criteria.filters.flatMap((inner) => propertiesOf(inner, within))
  if ('filter' in criteria) return propertiesOf(criteria.filter, within)
  if ('valFilter' in criteria) return propertiesOf(criteria.valFilter, `${within}${criteria.attrPath}.`)
  return [`${within}${criteria.attrPath}`]
}
