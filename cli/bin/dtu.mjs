#!/usr/bin/env -S node --max-semi-space-size=2
// Node 24 runs the TypeScript as it is; an older Node starts the pinned one.
import module from 'node:module'
import { fileURLToPath } from 'node:url'
import { isInstalled, LEAN, relay, stopWithNpm } from '../../bin/relay.mjs'

const NODE = 24

if (Number.parseInt(process.versions.node, 10) >= NODE) {
  module.enableCompileCache()
  const stop = () => process.kill(process.pid, 'SIGTERM')
  if (process.env.DTU_RELAYED) {
    process.on('disconnect', stop)
    // Listening must not keep the process up.
    process.channel?.unref()
  } else stopWithNpm(stop)
  process.exitCode = await run()
} else if (isInstalled()) {
  process.exitCode = await relay([...LEAN, fileURLToPath(import.meta.url), ...process.argv.slice(2)])
} else {
  process.exitCode = notInstalled()
}

async function run() {
  try {
    const { main } = await import('../src/main.ts')
    return await main(process.argv)
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND' && /^Cannot find package/.test(error.message))
      return notInstalled(error.message)
    throw error
  }
}

function notInstalled(problem = 'the universe is not installed yet') {
  console.error(`error: ${problem}\n  hint: run npm start in the repository root, which installs what is missing`)
  return 1
}
