import { once } from 'node:events'
import type { AddressInfo, Server } from 'node:net'
import { OperatorError } from '../errors.ts'
import { createFront, type Front, type FrontOptions } from './front.ts'

export interface OpenFront extends Front {
  readonly port: number
  close(): void
}

/** A front that listens for TLS on a port; plainly too when `plain` names another. Throws an OperatorError when one is taken. */
export async function openFront(
  options: FrontOptions,
  address: string,
  ports: { readonly tls: number; readonly plain?: number },
): Promise<OpenFront> {
  const front = createFront(options)
  const close = () => {
    front.tls.close()
    front.plain.close()
    front.cut()
  }
  try {
    const port = await listen(front.tls, address, ports.tls)
    if (ports.plain !== undefined) await listen(front.plain, address, ports.plain)
    return { ...front, port, close }
  } catch (error) {
    close()
    throw error
  }
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  server.listen({ host, port })
  try {
    await once(server, 'listening')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new OperatorError(
      'port_in_use',
      `port ${port} of ${host}, for the vendors' names, cannot be had: ${message}`,
      {
        hint: code === 'EACCES' ? 'ports below 1024 are root’s: choose another' : 'choose another port',
      },
    )
  }
  return (server.address() as AddressInfo).port
}
