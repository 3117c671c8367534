// Whether the universe of this container answers, and what clients must trust is there: 0 or 1.
import { existsSync } from 'node:fs'
import { firstPort } from './port.mjs'

const healthy = await fetch(`http://127.0.0.1:${firstPort}/health`).then(
  (reply) => reply.ok,
  () => false,
)
const trusted = !process.env.TLS || existsSync(`${process.env.CA || process.env.DTU_DATA}/ca.pem`)
process.exitCode = healthy && trusted ? 0 : 1
