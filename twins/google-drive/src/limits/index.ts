export { takeQuota } from './quota.ts'
export { type Quota, quotaExceeded } from './refuse.ts'
