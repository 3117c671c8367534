import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

export const ROOT = new URL('../../', import.meta.url).pathname

export interface Source {
  /** From the repository's root: `kit/src/ids.ts`. */
  readonly file: string
  readonly text: string
}

/** The project's own TypeScript: what git has, without what the generator writes. */
export function sources(folder = ''): Source[] {
  const listed = execFileSync('git', ['ls-files', '--', folder || '.'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return listed
    .split('\n')
    .filter((file) => /\.(ts|mts|mjs)$/.test(file) && !file.includes('/generated/') && existsSync(join(ROOT, file)))
    .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }))
}

/** The text without comments and without what quotes hold; code in `${}` stays. Lines stay where they are. */
export function codeOf(text: string): string {
  const spaces = (match: string) => match.replace(/[^\n]/g, ' ')
  return text
    .replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*$|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/gm, spaces)
    .replace(
      /`(?:\\.|\$\{(?:[^{}]|\{[^{}]*\})*\}|[^`\\])*`/g,
      (template) =>
        [...template.matchAll(/\$\{((?:[^{}]|\{[^{}]*\})*)\}/g)].map(([, code]) => code).join(' ; ') +
        template.replace(/[^\n]/g, ''),
    )
}

export interface Import {
  /** What is imported, from the repository's root when it is the project's own, else the package's name. */
  readonly to: string
  readonly typeOnly: boolean
}

const STATEMENT =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"$]+)['"]|import\(\s*['"`]([^'"`$]+)['"`]\s*\)/gm

/** What a file imports. */
export function importsOf({ file, text }: Source): Import[] {
  return [...text.matchAll(STATEMENT)].map(([, type, stated, dynamic]) => {
    const specifier = stated ?? dynamic ?? ''
    const to = specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier
    return { to, typeOnly: type !== undefined }
  })
}
