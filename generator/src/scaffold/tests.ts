import type { AuthScheme } from '@dtu/kit/fallback/plan'
import type { GeneratedFile } from '../emit/written.ts'
import type { Facts, Made } from './facts.ts'
import { fill } from './fill.ts'
import { accessed, key, listed, quoted } from './text.ts'

/** The tests of a new twin: what the laws need to know, and a client's round trip. */
export const testsOf = (facts: Facts): GeneratedFile[] => [
  { name: 'test/law-fixture.ts', text: fixture(facts) },
  { name: 'test/client.ts', text: fill('client', { header: header(facts.scheme) }) },
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

/** The headers that carry `token`, as the text of an expression. */
function header(scheme: AuthScheme | undefined): string {
  const behind = (word: string) => `\`${word} \${token}\``
  if (scheme?.kind === 'basic')
    return `{ authorization: \`Basic \${Buffer.from(\`administrator:\${token}\`).toString('base64')}\` }`
  if (scheme?.kind === 'apiKey' && scheme.in === 'header' && scheme.name)
    return `{ ${key(scheme.name.toLowerCase())}: ${scheme.prefix ? behind(scheme.prefix) : 'token'} }`
  if (scheme?.kind === 'apiKey' && scheme.in === 'cookie') return `{ cookie: \`${scheme.name}=\${token}\` }`
  return `{ authorization: ${behind(scheme?.prefix ?? 'Bearer')} }`
}

function roundTrip(facts: Facts): string {
  const made = facts.made.find(({ remove, list }) => remove && list) ?? facts.made[0]
  return made ? lifecycle(facts, made) : fill('starts', { symbol: facts.symbol, name: quoted(facts.name) })
}

function lifecycle({ name, symbol, stranger, scheme }: Facts, made: Made): string {
  const { create, read, list, remove, param, id } = made
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
    says: quoted(`what is made can be read${list ? ' and is listed' : ''}${remove ? ', until it is deleted' : ''}`),
    create: quoted(create),
    read: quoted(read),
    param: key(param),
    id,
    access,
    rest: rest.join('\n'),
    stranger: scheme ? refused : '',
  })
}
