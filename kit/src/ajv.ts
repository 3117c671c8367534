import { createRequire } from 'node:module'
import type { Ajv2020 } from 'ajv/dist/2020.js'

const require = createRequire(import.meta.url)

/** Ajv, loaded when a schema is first compiled: no boot waits for it. */
export const loadAjv = (): typeof Ajv2020 => require('ajv/dist/2020.js').Ajv2020
