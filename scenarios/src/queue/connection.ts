import { OperatorError } from '@dtu/kit'
import { Redis } from 'ioredis'

/** The queue that runs and workers of one Redis share. */
export const QUEUE = 'dtu-trials'

const PATIENCE_MS = 5000

/** What BullMQ needs to reach the queue at `redis://[user:password@]host[:port][/db]`. Throws an OperatorError when nothing answers there. */
export async function connection(url: string): Promise<{ url: string; maxRetriesPerRequest: null }> {
  if (!/^rediss?:\/\//.test(url))
    throw new OperatorError('bad_queue', `'${shown(url)}' is no address of a Redis`, {
      hint: 'such as redis://127.0.0.1:6379',
    })
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: PATIENCE_MS })
  redis.on('error', () => {}) // told below
  try {
    await redis.connect()
    await redis.ping()
  } catch (error) {
    throw new OperatorError('no_queue', `no Redis answers at ${shown(url)}: ${(error as Error).message}`, {
      hint: 'start one (redis-server), or leave --queue out: trials are then played on this machine',
    })
  } finally {
    redis.disconnect()
  }
  return { url, maxRetriesPerRequest: null }
}

const shown = (url: string): string => url.replace(/\/\/[^@/]*@/, '//…@')
