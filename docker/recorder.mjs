// `dtu record`, told by variables: RECORD has the services, `slack=https://slack.com okta=https://acme.okta.com`, each behind a
// port of its own from the first of RECORD_PORTS on; OUT the folder of the recordings.
const services = (process.env.RECORD || 'slack=https://slack.com').split(/[\s,]+/).filter(Boolean)
const port = /^\d+/.exec(process.env.RECORD_PORTS ?? '')?.[0] ?? '4100'
const file = `${process.env.OUT || '/recordings'}/${new Date().toISOString().replaceAll(':', '-')}.har`

process.argv = [
  process.argv[0],
  'dtu',
  'record',
  ...['--out', file, '--listen', '0.0.0.0', '--port', port],
  ...services.flatMap((service) => ['--upstream', service]),
  ...process.argv.slice(2),
]
await import('../cli/bin/dtu.mjs')
