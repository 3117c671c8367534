import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface Relay {
  readonly port: number
  close(): Promise<void>
}

/** Where connections go on to. */
export interface Target {
  readonly host: string
  readonly port: number
}

/** Listens at one address and passes each connection on to another, which may only be known when somebody connects. */
export async function relay(host: string, port: number, target: () => Target | Promise<Target>): Promise<Relay> {
  const open = new Set<Socket>()
  const keep = (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket)).on('error', () => socket.destroy())
    return socket
  }
  const server = createServer({ allowHalfOpen: true }, async (from) => {
    keep(from)
    try {
      const { host: to, port: at } = await target()
      const onward = keep(connect({ host: to, port: at, allowHalfOpen: true }))
      onward.once('close', () => from.destroy())
      from.once('close', () => onward.destroy())
      from.pipe(onward).pipe(from)
    } catch {
      from.destroy()
    }
  })
  server.listen(port, host)
  await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject))
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
