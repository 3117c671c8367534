import { generatedFixture } from '@dtu/kit/testing'
import { jira } from '../src/index.ts'
import { malformed } from './law-shape.ts'
import { BY_NAME, BY_OPERATION, prepare } from './law-world.ts'

export const fixture = generatedFixture({
  twin: jira,
  pulse: 'getAllProjects',
  prepare,
  byName: BY_NAME,
  byOperation: BY_OPERATION,
  authorization: ({ token = '' }) => ({ authorization: `Basic ${Buffer.from(token).toString('base64')}` }),
  malformed,
  refusesStranger: ({ status, body }) => status === 401 && JSON.parse(String(body))['status-code'] === 401,
})
