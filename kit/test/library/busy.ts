import { visit } from './visit.ts'

// A process to be killed: keeps a library in the folder argv[2], tells argv[3] of each new book, and adds books without a pause.
// Each line on stdout is the id of a book whose addition was acknowledged.
const [, , data = '', reader = ''] = process.argv
const world = visit({ data, clock: { mode: 'wall' }, strict: false })
await world.call('POST /readers', { url: reader })
for (let n = 0; ; n += 8)
  await Promise.all(
    Array.from({ length: 8 }, async (_, k) => {
      const { body } = await world.call('POST /books', { title: `Book ${n + k}` })
      process.stdout.write(`${body.id}\n`)
    }),
  )
