import { trial } from './try.ts'

/** node test/explorer/one.ts <document> <folder>: prints what came of it as one line of JSON. */
const [document, folder] = process.argv.slice(2)
if (!document || !folder) throw new Error('a document and a folder are wanted')
console.log(JSON.stringify(await trial(document, folder)))
process.exit(0)
