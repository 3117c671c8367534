import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { dtu, folder, PROGRAM, up } from '../end-to-end/dtu.ts'
import { type Snippet, snippetsOf } from './snippets.ts'

// Every piece of code in docs/ is run, in its order, against a universe of the page's own.
const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url))
const STORIES = fileURLToPath(new URL('../../scenarios/library/announcements', import.meta.url))
const MODULES = fileURLToPath(new URL('../node_modules', import.meta.url))
const STEP_WITHIN_MS = 120_000
const PYTHON = existsSync('/usr/bin/python3')
if (!PYTHON) console.warn('no Python is installed: what docs/ says in it is not run')

const COMPOSE = readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8')

const LINE = /^(?:([A-Z_]+=\S+ )*)docker compose((?: --profile \w+)*) (?:up|exec|logs|stop)\b(.*)$/

/** What a line of Compose names that the file has not: variables, profiles, services. */
function strangeIn(line: string): (string | undefined)[] {
  const { services } = parse(COMPOSE, { merge: true }) as { services: Record<string, { profiles?: string[] }> }
  const profiles = Object.values(services).flatMap((service) => service.profiles ?? [])
  const [whole, , options = '', rest = ''] = LINE.exec(line) ?? []
  if (whole === undefined) return [line]
  const variables = [...line.matchAll(/\b([A-Z_]+)=/g)].map(([, name]) => name)
  const asked = [...options.matchAll(/--profile (\w+)/g)].map(([, name]) => name)
  const [service] = rest.split(' ').filter((word) => /^[a-z]+$/.test(word))
  const named = [service, /--scale (\w+)=/.exec(rest)?.[1]].filter((name) => name !== undefined)
  return [
    ...variables.filter((name) => !COMPOSE.includes(`\${${name}:-`)),
    ...asked.filter((name) => !profiles.includes(name as string)),
    ...named.filter((name) => !Object.hasOwn(services, name)),
  ]
}

type Run = (cwd: string, snippet: Snippet) => readonly [string, ...string[]] | undefined

const asFile =
  (name: string, ...program: [string, ...string[]]): Run =>
  (cwd, { text }) => {
    writeFileSync(join(cwd, name), text)
    return [...program, name]
  }

const RUN: Readonly<Record<string, Run>> = {
  sh: (_, { text }) => ['bash', '-ec', text],
  js: asFile('snippet.mjs', process.execPath),
  python: (cwd, snippet) => (PYTHON ? asFile('snippet.py', 'python3')(cwd, snippet) : undefined),
  yaml: (_, { text }) => {
    expect(parse(text)).toBeTypeOf('object')
    return undefined
  },
  // Needs an engine, and is tried with one by .ci/compose.mjs: here, that it names what is in the file.
  console: (_, { text }) => {
    for (const line of text.trim().split('\n')) expect(strangeIn(line), line).toEqual([])
    return undefined
  },
  json: (_, { text }) => {
    expect(JSON.parse(text)).toBeTypeOf('object')
    return undefined
  },
}

/** A folder in which `dtu` is a command, and packages are found as in an app that has installed them. */
function workplace(): string {
  const path = folder()
  mkdirSync(join(path, 'bin'))
  writeFileSync(join(path, 'bin/dtu'), `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`)
  chmodSync(join(path, 'bin/dtu'), 0o755)
  symlinkSync(MODULES, join(path, 'node_modules'))
  return path
}

for (const page of readdirSync(DOCS).filter((name) => name.endsWith('.md')))
  test(`the code in docs/${page} does what it says`, async () => {
    const cwd = workplace()
    const { stop } = await up(cwd)
    const variables = JSON.parse((await dtu(cwd, ['env', '--json'])).out)
    const env = { ...process.env, ...variables, DTU_STORIES: STORIES, PATH: `${join(cwd, 'bin')}:${process.env.PATH}` }
    for (const snippet of snippetsOf(join(DOCS, page))) {
      const place = `docs/${page}:${snippet.line}`
      const command = RUN[snippet.language]?.(cwd, snippet)
      expect(Object.keys(RUN), place).toContain(snippet.language)
      if (!command) continue
      const [program, ...args] = command
      const { status, stdout, stderr } = spawnSync(program, args, {
        cwd,
        env,
        encoding: 'utf8',
        timeout: STEP_WITHIN_MS,
      })
      expect(status, `${place}\n${stdout}\n${stderr}`).toBe(0)
      for (const line of snippet.prints) expect(stdout, place).toContain(line)
    }
    await stop()
  })

test('what the page for agents calls a tool is one', () => {
  const tools = readdirSync(fileURLToPath(new URL('../../cli/src/mcp/tools', import.meta.url))).map((name) =>
    readFileSync(fileURLToPath(new URL(`../../cli/src/mcp/tools/${name}`, import.meta.url)), 'utf8'),
  )
  const [, named = ''] = /as tools \(([^)]+)\)/.exec(readFileSync(join(DOCS, 'agents.md'), 'utf8')) ?? []
  const names = [...named.matchAll(/`(\w+)`/g)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(5)
  for (const name of names) expect(tools.join('\n')).toContain(`name: '${name}'`)
})
