// The engine and Compose, whichever of its two kinds is there, on one project of our own.
import { execFileSync, spawnSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

export const FIRST = Number(process.env.DTU_COMPOSE_PORT ?? 24_000)
export const BASE = 'node:24-bookworm-slim'
export const admin = `http://127.0.0.1:${FIRST}`
export const project = `dtu-check-${process.pid}`
export const ports = { app: FIRST + 11, recorder: FIRST + 12 }

const BUILD_WITHIN_MS = 15 * 60_000
const HEALTHY_WITHIN_MS = 60_000

export const env = {
  ...process.env,
  COMPOSE_PROJECT_NAME: project,
  PORTS: `${FIRST}-${FIRST + 10}`,
  APP_PORT: String(ports.app),
  RECORD_PORTS: `${ports.recorder}-${ports.recorder + 1}`,
  SEED: 'acme-12',
}

export const answers = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

const [program, ...first] = answers('docker', 'compose', 'version') ? ['docker', 'compose'] : ['docker-compose']
const PROFILES = ['chaos', 'workers', 'recorder', 'app'].flatMap((name) => ['--profile', name])

/** With all profiles: what is started is named. */
export const compose = (...args) =>
  execFileSync(program, [...first, ...PROFILES, ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: BUILD_WITHIN_MS,
  })
export const tell = (...args) => spawnSync(program, [...first, ...PROFILES, ...args], { env, stdio: 'inherit' })
export const docker = (...args) => execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
/** A service's containers, also one that has ended. */
export const containers = (service) =>
  docker('ps', '-aq', ...labels(service))
    .split('\n')
    .filter(Boolean)
export const container = (service = 'universe') => containers(service)[0]
export const logs = (service) => compose('logs', '--no-color', service)

const labels = (service) =>
  [
    `com.docker.compose.project=${project}`,
    `com.docker.compose.service=${service}`,
    'com.docker.compose.oneoff=False',
  ].flatMap((label) => ['--filter', `label=${label}`])

export function expect(what, ok) {
  if (!ok) throw new Error(`not so: ${what}`)
  console.log(`ok: ${what}`)
}

/** Waits until something is so. Resolves to the milliseconds that took. */
export async function until(what, ready, within = HEALTHY_WITHIN_MS) {
  const began = Date.now()
  while (!(await ready())) {
    if (Date.now() - began > within) throw new Error(`not within ${within} ms: ${what}`)
    await pause(200)
  }
  return Date.now() - began
}

export const healthy = (service = 'universe') =>
  until(
    `${service} is healthy`,
    () => docker('inspect', '-f', '{{.State.Health.Status}}', container(service)).trim() === 'healthy',
  )

/** The variables that the universe has for SDKs, all twins' together. */
export async function environment() {
  const reply = await fetch(`${admin}/universes/default/environment`)
  return Object.assign({}, ...Object.values(await reply.json()))
}

/** Asks the admin API about the universe. */
export async function ask(path, body) {
  const reply = await fetch(`${admin}/universes/default${path}`, {
    ...(body && { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`)
  return reply.json()
}
