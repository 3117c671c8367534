import { generatedFixture } from '@dtu/kit/testing'
import { drive } from '../src/index.ts'
import { malformed } from './law-shape.ts'

export const fixture = generatedFixture({
  twin: drive,
  pulse: 'drive.files.list',
  authorization: ({ token = '' }) => ({ authorization: `Bearer ${token}` }),
  malformed,
  refusesStranger: ({ status, headers }) => status === 401 && 'www-authenticate' in headers,
})
