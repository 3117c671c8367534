import { ApiError, DIGITS, draw, type World } from '@dtu/kit'

/** The number of the project that a universe's clients belong to: quotas are kept, and refusals told, by project. */
export const projectOf = (world: World<any, any>): string => `6${draw(`project/${world.universe}`, DIGITS, 11)}`

/** A quota that a service counts in each minute. */
export interface Quota {
  /** `sheets.googleapis.com` */
  readonly service: string
  /** `Read requests` */
  readonly metric: string
  readonly perProject: number
  readonly perUser: number
}

const camel = (text: string) => text.replace(/(^| )(\w)/g, (_, _space, letter: string) => letter.toUpperCase())

/** 429 in the newer services' words (recordings of gspread; reported by users of node-google-spreadsheet and opensheet). */
export function quotaExceeded(
  world: World<any, any>,
  { service, metric }: Quota,
  by: 'user' | 'project',
  value: number,
): ApiError {
  const limit = `${metric} per minute${by === 'user' ? ' per user' : ''}`
  const project = projectOf(world)
  const message = `Quota exceeded for quota metric '${metric}' and limit '${limit}' of service '${service}' for consumer 'project_number:${project}'.`
  const metadata = {
    service,
    consumer: `projects/${project}`,
    quota_metric: `${service}/${metric.toLowerCase().replaceAll(' ', '_')}`,
    quota_limit: `${camel(metric)}PerMinutePer${by === 'user' ? 'User' : 'Project'}`,
    quota_limit_value: String(value),
    quota_location: 'global',
  }
  const details = [
    {
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason: 'RATE_LIMIT_EXCEEDED',
      domain: 'googleapis.com',
      metadata,
    },
    {
      '@type': 'type.googleapis.com/google.rpc.Help',
      links: [
        {
          description: 'Request a higher quota limit.',
          url: 'https://cloud.google.com/docs/quota#requesting_higher_quota',
        },
      ],
    },
  ]
  return new ApiError(429, { error: { code: 429, message, status: 'RESOURCE_EXHAUSTED', details } })
}

const CONSOLE = 'https://console.developers.google.com/apis/api/drive.googleapis.com/quotas'

/** 403 in the file service's words, which lists reasons (tidyverse/googledrive #380; Drive, "Resolve errors"). */
export function rateExceeded(world: World<any, any>, by: 'user' | 'project'): ApiError {
  const extendedHelp = `${CONSOLE}?project=${projectOf(world)}`
  const [reason, message] =
    by === 'user'
      ? [
          'userRateLimitExceeded',
          `User Rate Limit Exceeded. Rate of requests for user exceed configured project quota. You may consider re-evaluating expected per-user traffic to the API and adjust project quota limits accordingly. You may monitor aggregate quota usage and adjust limits in the API Console: ${extendedHelp}`,
        ]
      : ['rateLimitExceeded', 'Rate Limit Exceeded']
  const more = by === 'user' && { extendedHelp }
  return new ApiError(403, {
    error: { errors: [{ domain: 'usageLimits', reason, message, ...more }], code: 403, message },
  })
}
