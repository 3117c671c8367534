import { mkdirSync } from 'node:fs'
import { text } from 'node:stream/consumers'

// A judge by temper: `node judge.mjs honest`. Honest, it is satisfied when no row it is shown says "bad".
const [, , temper, folder] = process.argv
const { evidence } = JSON.parse(await text(process.stdin))
const truth = evidence.every(({ row }) => !JSON.stringify(row).includes('bad'))
const cited = evidence.slice(0, 1).map(({ id }) => id)
const says = (satisfied, citations = cited) => console.log(JSON.stringify({ satisfied, citations }))

const tempers = {
  honest: () => says(truth),
  lies: () => says(!truth),
  'always yes': () => says(true),
  'always no': () => says(false),
  ghosts: () => says(truth, ['e9.9']),
  'cites nothing': () => says(truth, []),
  quotes: () => says(truth, [{ id: cited[0], quote: 'one' }]),
  'makes up quotes': () => says(truth, [{ id: cited[0], quote: 'what nobody said' }]),
  abstains: () => says(null),
  garbage: () => console.log('well, it depends'),
  'half garbage': () => (first() ? console.log('well') : says(truth)),
  wavers: () => says(turn() % 2 === 0),
  fails: () => {
    console.error('no model today')
    process.exit(3)
  },
  sleeps: () => setInterval(() => {}, 1000),
}
tempers[temper]()

/** The n-th of all that were started, whoever is faster. */
function turn() {
  for (let n = 0; ; n++)
    try {
      mkdirSync(`${folder}/${n}`)
      return n
    } catch {
      // It was another's turn.
    }
}

function first() {
  return turn() === 0
}
