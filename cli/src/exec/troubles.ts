import type { Spoil } from '@dtu/kit/front/admit'
import type { Misled } from '@dtu/kit/front/proxy'
import { pathOf } from '../client.ts'
import { targetOf, type World } from './place.ts'

/** What befalls a program's connections before anything is said over them: the universe's own faults decide. */
export interface Troubles {
  handshake(host: string): Promise<Spoil | undefined>
  lookUp(host: string): Promise<Misled | undefined>
}

export function troublesOf(world: World): Troubles {
  const met = async <T>(host: string, layer: 'tls' | 'dns'): Promise<T | undefined> => {
    const place = targetOf(world, host)
    if (!place) return undefined
    const path = `${pathOf(world.universe)}/faults/door`
    return (await world.client.post<{ met?: T }>(path, { twin: place.name, layer })).met
  }
  return { handshake: (host) => met<Spoil>(host, 'tls'), lookUp: (host) => met<Misled>(host, 'dns') }
}
