import type { AuthScheme } from '@dtu/kit/fallback/plan'
import type { GeneratedFile } from '../emit/written.ts'
import type { Facts, Made } from './facts.ts'
import { fill } from './fill.ts'
import { accessed, key, listed, quoted } from './text.ts'

/** The tests of a new twin: what the laws need to know, and a client's round trip. */
export const testsOf = (facts: Facts): GeneratedFile[] => [
  { name: 'test/law-fixture.ts', text: fixture(facts) },
  { name: 'test/client.ts', text: fill('client', { header: headers(facts.schemes) }) },
  { name: `test/${facts.name}.test.ts`, text: roundTrip(facts) },
]

function fixture({ symbol, pulse, made, error, stranger }: Facts): string {
  const first = made.filter(({ param }, at) => made.findIndex((other) => other.param === param) === at)
  const lines = first.map(
    ({ create, param, id }) => `  ${key(param)}: { create: ${quoted(create)}, id: (reply) => reply${id} },`,
  )
  return fill('law-fixture', {
    symbol,
    pulse: quoted(pulse),
    error: listed(error),
    stranger: String(stranger),
    made: lines.join('\n'),
  })
}

/** The headers that carry `token` in every way that is declared, as the text of an expression. */
function headers(schemes: readonly AuthScheme[]): string {
  const found = new Map(schemes.flatMap((scheme) => headerOf(scheme)))
  if (found.size === 0) found.set('authorization', behind('Bearer'))
  return `{ ${[...found].map(([name, value]) => `${key(name)}: ${value}`).join(', ')} }`
}

const behind = (word: string) => `\`${word} \${token}\``

function headerOf(scheme: AuthScheme): [name: string, value: string][] {
  const { kind, name = '', prefix } = scheme
  if (kind === 'basic')
    return [['authorization', `\`Basic \${Buffer.from(\`administrator:\${token}\`).toString('base64')}\``]]
  if (kind === 'apiKey' && scheme.in === 'cookie') return [['cookie', `\`${name}=\${token}\``]]
  if (kind === 'apiKey') return scheme.in === 'header' ? [[name.toLowerCase(), prefix ? behind(prefix) : 'token']] : []
  return kind === 'mutual' || kind === 'digest' ? [] : [['authorization', behind(prefix ?? 'Bearer')]]
}

function roundTrip(facts: Facts): string {
  const made = facts.made.find(({ remove, list }) => remove && list) ?? facts.made[0]
  return made
    ? lifecycle(facts, made)
    : fill('starts', { symbol: facts.symbol, name: quoted(facts.name), own: accessed([facts.name]) })
}

function lifecycle({ name, symbol, stranger }: Facts, made: Made): string {
  const { create, read, list, remove, param, id, guarded } = made
  const access = accessed([param])
  const rest = [
    ...(list ? [`  expect((await ask(${quoted(list)}, {})).body).toContain(String(known${access}))`] : []),
    ...(remove
      ? [
          `  expect((await ask(${quoted(remove)}, known)).status).toBeLessThan(300)`,
          `  expect((await ask(${quoted(read)}, known)).status).toBe(404)`,
        ]
      : []),
  ]
  const refused = `
test('a stranger is refused', async () => {
  expect((await call(${quoted(read)}, { ${key(param)}: 'x' })).status).toBe(${stranger})
})`
  return fill('lifecycle', {
    symbol,
    name: quoted(name),
    own: accessed([name]),
    says: quoted(`what is made can be read${list ? ' and is listed' : ''}${remove ? ', until it is deleted' : ''}`),
    create: quoted(create),
    read: quoted(read),
    param: key(param),
    id,
    access,
    rest: rest.join('\n'),
    stranger: guarded ? refused : '',
  })
}
