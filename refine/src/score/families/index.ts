import type { Family } from '../family.ts'
import { generic } from './generic.ts'
import { google } from './google.ts'
import { jira } from './jira.ts'
import { okta } from './okta.ts'
import { slack } from './slack.ts'

const KNOWN: Readonly<Record<string, Family>> = {
  okta,
  slack,
  jira,
  'google-docs': google,
  'google-drive': google,
  'google-sheets': google,
}

/** How the values of a service are told apart: as its vendor's when that is known, else as most are. */
export const familyOf = (service: string): Family => KNOWN[service] ?? generic
