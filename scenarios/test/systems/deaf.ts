import type { RunningSystem } from '../../src/index.ts'

/** Never answers. */
export const start = (): RunningSystem => ({
  ask: () => new Promise(() => {}),
  idle: async () => {},
  stop: async () => {},
})
