import type { AddressInfo } from 'node:net'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { plans } from './flows/index.ts'
import { cry } from './flows/tell.ts'
import { listen } from './inbound/server.ts'
import { Store } from './queue/store.ts'
import { Worker } from './queue/worker.ts'
import { Caller } from './services/caller.ts'
import { Drive } from './services/drive.ts'
import { Jira } from './services/jira.ts'
import { Okta } from './services/okta.ts'
import { Slack } from './services/slack.ts'

export interface Broker {
  readonly url: string
  /** Resolves when nothing can be done before some time has passed. */
  idle(): Promise<void>
  /** Ends at once: what is under way goes on after the next start. */
  close(): Promise<void>
}

/** Opens the queue, goes on with what is in it, and listens. */
export async function startBroker(config: Config, clock: Clock, log: (line: string) => void): Promise<Broker> {
  const store = new Store(config.database)
  const caller = (service: string) => new Caller(service, store, clock, (wait) => worker.nap(wait))
  const services = {
    okta: new Okta(config, caller('okta'), clock),
    slack: new Slack(config, caller('slack'), clock),
    jira: new Jira(config, caller('jira'), clock),
    drive: new Drive(config, caller('drive'), clock),
  }
  const worker: Worker = new Worker({ store, clock, config, services, plans, failed: cry, log })
  const server = await listen({ config, store, clock, begin: (flow) => worker.begin(flow) })
  worker.start()
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    idle: () => worker.idle(),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await worker.close()
      store.close()
    },
  }
}
