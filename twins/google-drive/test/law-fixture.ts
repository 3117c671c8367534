import { generatedFixture } from '@dtu/kit/testing'
import { drive } from '../src/index.ts'
import { malformed } from './law-shape.ts'
import { BY_NAME, BY_OPERATION, prepare } from './law-world.ts'

export const fixture = generatedFixture({
  twin: drive,
  pulse: 'drive.files.list',
  prepare,
  byName: BY_NAME,
  byOperation: BY_OPERATION,
  authorization: ({ token = '' }) => ({ authorization: `Bearer ${token}` }),
  malformed,
  refusesStranger: ({ status, headers }) => status === 401 && 'www-authenticate' in headers,
})
