import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OperatorError } from '@dtu/kit/errors'
import { CONFIG } from '../config.ts'
import { print, printJson } from '../output/print.ts'
import { compose, config, example, helper } from './files.ts'
import { type Sdk, sdksIn } from './sdks.ts'

const CHECKOUT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[/\\]$/, '')
const PROGRAM = join(CHECKOUT, 'cli/bin/dtu.mjs')

interface Done {
  readonly written: readonly string[]
  /** What was there already, and was left as it is. */
  readonly kept: readonly string[]
  readonly twins: readonly string[]
  readonly sdks: readonly { readonly title: string; readonly change: string }[]
  readonly next: readonly string[]
}

/** Gives a project what it needs to use twins; overwrites nothing. Throws an OperatorError for a folder that is none. */
export function init(folder: string, { json }: { readonly json?: boolean }): void {
  const root = resolve(folder)
  if (!existsSync(root))
    throw new OperatorError('no_such_folder', `${folder} is not there`, {
      hint: 'make it first, or leave it out for this one',
    })
  const dependencies = dependenciesOf(root)
  const done = write(root, sdksIn(dependencies), dependencies.includes('vitest'))
  if (json) printJson(done)
  else print(words(done))
}

function write(root: string, sdks: readonly Sdk[], hasVitest: boolean): Done {
  const twins = sdks.length > 0 ? [...new Set(sdks.map(({ twin }) => twin))] : ['slack']
  const files = {
    [CONFIG]: config(twins),
    'compose.dtu.yaml': compose(twins, CHECKOUT),
    'test/twins/twins.mjs': helper,
    'test/twins/example.test.mjs': example(sdks),
  }
  const names = Object.entries(files).map(([name, text]) => ({ name, isNew: put(join(root, name), text) }))
  const here = relative(process.cwd(), root)
  return {
    written: names.filter(({ isNew }) => isNew).map(({ name }) => name),
    kept: names.filter(({ isNew }) => !isNew).map(({ name }) => name),
    twins,
    sdks: sdks.map(({ title, change }) => ({ title, change })),
    next: [
      ...(here === '' ? [] : [`cd ${here.startsWith('..') ? root : here}`]),
      ...(hasVitest ? [] : ['npm install --save-dev vitest']),
      `DTU=${PROGRAM} npx vitest run test/twins`,
    ],
  }
}

/** Writes a file that is not there yet; says whether it was not. */
function put(file: string, text: string): boolean {
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function dependenciesOf(root: string): readonly string[] {
  const file = join(root, 'package.json')
  if (!existsSync(file)) return []
  try {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(file, 'utf8'))
    return Object.keys({ ...dependencies, ...devDependencies })
  } catch (error) {
    throw new OperatorError('bad_package', `${file} is not JSON: ${(error as Error).message}`)
  }
}

function words({ written, kept, twins, sdks, next }: Done): string {
  return [
    ...written.map((name) => `wrote ${name}`),
    ...kept.map((name) => `kept  ${name}, which was there`),
    '',
    ...(sdks.length > 0
      ? ['The change that each SDK of package.json needs:', ...sdks.map(({ title, change }) => `  ${title}: ${change}`)]
      : [`No SDK that is known stands in package.json: ${CONFIG} begins with ${twins.join(', ')}.`]),
    '',
    'See it work:',
    ...next.map((line) => `  ${line}`),
  ].join('\n')
}
