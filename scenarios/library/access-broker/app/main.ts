import { startBroker } from './broker.ts'
import { machineClock } from './clock.ts'
import { configOf } from './config.ts'

// The process: configured by its environment, ended by a signal.
const broker = await startBroker(configOf(process.env), machineClock, (line) => console.log(line))
console.log(`listening on ${broker.url}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void broker.close().then(() => process.exit()))
