import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/test/**/*.test.ts'],
    // The laws walk every operation of every twin in one test.
    testTimeout: 300_000,
    hookTimeout: 60_000,
    // Only where evidence is gathered: it names the test to whatever twins the test starts.
    setupFiles: process.env.DTU_EVIDENCE ? ['test/support/witness.ts'] : [],
    pool: 'forks',
    maxWorkers: 2,
  },
})
