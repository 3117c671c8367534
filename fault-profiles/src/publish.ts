import { writeFileSync } from 'node:fs'
import { jsonSchema } from './format/schema.ts'

/** Writes the JSON Schema that editors read: `node fault-profiles/src/publish.ts`. */
writeFileSync(new URL('../schema.json', import.meta.url), `${JSON.stringify(jsonSchema(), null, 2)}\n`)
