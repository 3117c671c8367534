import { filter, parse } from 'scim2-parse-filter'
import type { Document } from './pointer.ts'

/** A test for documents out of a SCIM filter (`name eq "x" and not (age lt 5)`). Throws when it cannot be read. */
export const scimMatcher = (expression: string): ((document: Document) => boolean) =>
  filter(parse(expression)) as (document: Document) => boolean
