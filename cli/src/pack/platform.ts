import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { OperatorError } from '@dtu/kit/errors'

const require = createRequire(import.meta.url)
const folder = dirname(require.resolve('better-sqlite3/package.json'))

/** The platforms that SQLite's binary is there for: `linux-x64`, `darwin-arm64` … */
const platforms = (): string[] => readdirSync(join(folder, 'prebuilds')).map((file) => basename(file, '.node'))

/** The platform that was asked for; this machine's by default. Throws an OperatorError when there is no binary for it. */
export function platformOf(asked: string | undefined): string {
  const own = () => {
    const file: string | null = require(join(folder, 'lib/binding.js')).getPrebuildPath()
    return file ? basename(file, '.node') : `${process.platform}-${process.arch}`
  }
  const platform = asked ?? own()
  if (platforms().includes(platform)) return platform
  throw new OperatorError('unknown_platform', `there is no SQLite for the platform '${platform}'`, {
    hint: `one of: ${platforms().join(', ')}`,
  })
}
