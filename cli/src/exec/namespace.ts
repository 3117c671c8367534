import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BUNDLES } from './trust.ts'

const UNSHARE = ['--mount', '--propagation', 'private']

/** Whether this process may give a program files of its own in the places of the system's. */
export const canConfine = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('unshare', [...UNSHARE, 'true']).status === 0

/** The command that runs `line` in a private mount namespace: names lead to `address`, `bundle` is whom the system trusts. */
export function confined(line: readonly string[], folder: string, bundle: string, address: string): readonly string[] {
  const over: [file: string, instead: string][] = [
    ['/etc/resolv.conf', keep(folder, 'resolv.conf', `nameserver ${address}\noptions timeout:2 attempts:2\n`)],
    ['/etc/nsswitch.conf', keep(folder, 'nsswitch.conf', switched(read('/etc/nsswitch.conf')))],
    ...BUNDLES.map((file): [string, string] => [file, bundle]),
  ]
  const pairs = over.filter(([file]) => existsSync(file)).flatMap(([file, instead]) => [instead, file])
  return ['unshare', ...UNSHARE, 'sh', '-c', MOUNT, 'dtu-exec', String(pairs.length / 2), ...pairs, ...line]
}

/** `sh` gets how many pairs follow, the pairs, and the program. */
const MOUNT = `
n=$1; shift
while [ "$n" -gt 0 ]; do mount --bind "$1" "$2" || exit 125; shift 2; n=$((n - 1)); done
exec "$@"`

/** Names are looked up in the hosts file and then by the name server, by nothing else that this machine may have. */
const switched = (text: string): string =>
  /^hosts:/m.test(text) ? text.replace(/^hosts:.*$/m, 'hosts: files dns') : `${text}\nhosts: files dns\n`

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

function keep(folder: string, name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}
