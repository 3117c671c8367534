// What a container runs: `dtu up`, told by variables. One that is empty counts as not set.
import { firstPort } from './port.mjs'

const OPTIONS = {
  UNIVERSE: '--universe',
  SEED: '--seed',
  CLOCK: '--clock',
  LIMITS: '--limits',
  EGRESS: '--egress',
  ADMIN_TOKEN: '--admin-token',
  TLS: '--tls',
  CA: '--ca',
}

const listed = (text = '') => text.split(/[\s,]+/).filter(Boolean)
const twins = listed(process.env.TWINS)
const faults = listed(process.env.FAULTS)
const given = Object.entries(OPTIONS).flatMap(([name, option]) =>
  process.env[name] ? [option, process.env[name]] : [],
)

// All addresses of the container: who reaches them is said where its ports are published.
process.argv = [
  process.argv[0],
  'dtu',
  'up',
  ...twins,
  ...['--host', '0.0.0.0', '--port', firstPort, '--data', process.env.DTU_DATA || '/data'],
  ...given,
  ...(faults.length > 0 ? ['--faults', ...faults] : []),
  ...process.argv.slice(2),
]
await import('../cli/bin/dtu.mjs')
