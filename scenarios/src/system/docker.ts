import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { OperatorError } from '@dtu/kit/errors'

const run = promisify(execFile)

/** Runs the engine's command line. Rejects with an Error that holds what it said. */
export async function docker(...parts: string[]): Promise<string> {
  const { stdout } = await run('docker', parts)
  return stdout.trim()
}

/** Throws an OperatorError where there is no engine, or it does not have the image: neither is the app's fault. */
export async function requireImage(image: string): Promise<void> {
  try {
    await docker('image', 'inspect', '--format', '{{.Id}}', image)
  } catch (error) {
    const said = String((error as { stderr?: string }).stderr ?? (error as Error).message).trim()
    if (/no such image/i.test(said))
      throw new OperatorError('no_image', `the engine on this machine has no image '${image}'`, {
        hint: `docker build -t ${image} . or docker pull ${image}; a run never pulls`,
      })
    throw new OperatorError('no_engine', `a container needs a Docker engine: ${said.split('\n')[0]}`, {
      hint: 'docker info tells what it lacks; a command: needs no engine',
    })
  }
}

/** A network whose containers reach this machine and nothing beyond it, nor each other. */
const ALONE = 'dtu-twins'

/** The engine's name for a network, made where it is not there, and this machine's address in it. */
export async function networkOf(which: 'twins' | 'bridge'): Promise<{ name: string; gateway: string }> {
  const name = which === 'bridge' ? 'bridge' : ALONE
  const gateway = () => docker('network', 'inspect', '--format', '{{(index .IPAM.Config 0).Gateway}}', name)
  const known = await gateway().catch(() => undefined)
  if (known) return { name, gateway: known }
  const apart = ['--internal', '--opt', 'com.docker.network.bridge.enable_icc=false']
  // Another thread may have made it meanwhile.
  const problem = await docker('network', 'create', ...apart, name).catch((error: Error) => error)
  const made = await gateway().catch(() => undefined)
  if (made) return { name, gateway: made }
  throw new OperatorError(
    'no_network',
    `the engine makes no network '${name}': ${(problem as Error).message ?? problem}`,
  )
}
