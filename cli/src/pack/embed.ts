import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Plugin } from 'esbuild'

/** Where packed files seem to lie, beside the bundle. Nothing is there: `readFileSync` is told before it looks. */
const PLACE = '.packed'
/** Where a twin that is no part of the repository seems to lie there. */
const ELSEWHERE = 'elsewhere'

/**
 * Takes the files that modules of this project read of their package (`generated/*.json`, `*.yaml`) into the bundle: a module keeps the
 * address it had below `root`, and what is read there is found in the bundle.
 */
export function embed(root: string): Plugin {
  return {
    name: 'embed',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (path.includes('node_modules')) return undefined
        return { contents: addressed(readFileSync(path, 'utf8'), path, root), loader: 'ts', resolveDir: dirname(path) }
      })
      build.onResolve({ filter: /^packed-(files:|text:|fs$)/ }, ({ path }) => ({ path, namespace: 'packed' }))
      build.onLoad({ filter: /^packed-files:/, namespace: 'packed' }, ({ path }) => ({
        contents: registration(path.replace(/^packed-files:/, ''), root),
        resolveDir: root,
      }))
      build.onLoad({ filter: /^packed-text:/, namespace: 'packed' }, ({ path }) => ({
        contents: readFileSync(path.replace(/^packed-text:/, ''), 'utf8'),
        loader: 'text',
      }))
      build.onResolve({ filter: /^(node:)?fs$/ }, ({ importer }) =>
        importer.startsWith(root) && !importer.includes('node_modules')
          ? { path: 'packed-fs', namespace: 'packed' }
          : undefined,
      )
      build.onLoad({ filter: /^packed-fs$/, namespace: 'packed' }, () => ({ contents: FILES }))
    },
  }
}

function addressed(source: string, path: string, root: string): string {
  // What is loaded late in a process of many modules is in the bundle too, and found there.
  const bundled = source
    .replace(/^const require = createRequire\(import\.meta\.url\)$/m, '')
    .replaceAll('createRequire(import.meta.url)', 'require')
  if (!bundled.includes('import.meta.url')) return bundled
  const address = `new URL(${JSON.stringify(`${PLACE}/${slashed(relative(root, path))}`)}, import.meta.url).href`
  const folder = packageOf(path)
  return `import ${JSON.stringify(`packed-files:${folder}`)}\n${bundled.replaceAll('import.meta.url', address)}`
}

/** The text of a module that exports the place of a generated twin that is no part of the repository. */
export const elsewhere = (folder: string): string => `import ${JSON.stringify(`packed-files:${folder}`)}
import { fileURLToPath } from 'node:url'
const folder = fileURLToPath(new URL('${PLACE}/${ELSEWHERE}/', import.meta.url))`

/** The nearest folder above with a package.json. */
function packageOf(path: string): string {
  const folder = dirname(path)
  return existsSync(join(folder, 'package.json')) ? folder : packageOf(folder)
}

function registration(folder: string, root: string): string {
  const own = folder.startsWith(root)
  const place = own ? slashed(relative(root, folder)) : ELSEWHERE
  const names = [
    ...within(folder, 'generated/', '.json'),
    ...(own ? within(folder, '', '.yaml') : []),
    ...within(folder, 'spec/', 'refinement.yaml'),
  ]
  const lines = names.map((name, n) => {
    const text = JSON.stringify(`packed-text:${join(folder, name)}`)
    return `import text${n} from ${text}\nfiles.set(${JSON.stringify(`${place}/${name}`)}, text${n})`
  })
  return [`import { files } from 'packed-fs'`, ...lines].join('\n')
}

const within = (folder: string, below: string, ending: string): string[] =>
  existsSync(join(folder, below))
    ? readdirSync(join(folder, below))
        .filter((name) => name.endsWith(ending))
        .toSorted()
        .map((name) => below + name)
    : []

const slashed = (path: string) => path.replaceAll('\\', '/')

const FILES = `
import { existsSync as exists, readFileSync as read, readdirSync as list } from 'node:fs'
import { fileURLToPath } from 'node:url'
export * from 'node:fs'
export const files = new Map()
const place = fileURLToPath(new URL('${PLACE}/', import.meta.url))
function keyOf(file) {
  const path = String(file).startsWith('file:') ? fileURLToPath(file) : file
  return typeof path === 'string' && path.startsWith(place) ? path.slice(place.length).replaceAll('\\\\', '/') : undefined
}
const textOf = (file) => files.get(keyOf(file))
export function readdirSync(folder, options) {
  const key = keyOf(folder)
  if (key === undefined) return list(folder, options)
  const below = key.endsWith('/') ? key : key + '/'
  return [...files.keys()].filter((name) => name.startsWith(below) && !name.slice(below.length).includes('/')).map((name) => name.slice(below.length))
}
export const existsSync = (file) => textOf(file) !== undefined || exists(file)
export function readFileSync(file, options) {
  const text = textOf(file)
  if (text === undefined) return read(file, options)
  return options ? text : Buffer.from(text)
}`
