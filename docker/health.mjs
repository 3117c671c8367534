// Whether the universe of this container answers: 0 or 1.
import { firstPort } from './port.mjs'

const healthy = await fetch(`http://127.0.0.1:${firstPort}/health`).then(
  (reply) => reply.ok,
  () => false,
)
process.exitCode = healthy ? 0 : 1
