import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/test/**/*.test.ts'],
    // Okta is in the making: its tests join when it is registered (twins/index.ts).
    exclude: ['**/node_modules/**', 'twins/okta/**'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    pool: 'forks',
    maxWorkers: 2,
  },
})
