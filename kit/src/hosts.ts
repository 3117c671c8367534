import type { Twin } from './twin.ts'

/** The twin that stands for a vendor's host name, if any. `*.example.com` among a twin's hosts means any name below it. */
export const twinOfHost = (twins: readonly Twin[], hostname: string): Twin | undefined =>
  twins.find((twin) => twin.hosts.includes(hostname)) ??
  twins.find((twin) => twin.hosts.some((host) => host.startsWith('*.') && hostname.endsWith(host.slice(1))))
