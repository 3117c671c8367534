import type { DriveWorld } from '../types.ts'
import type { Grant } from './types.ts'

/** All that the file service and its neighbours ask for: what the administrator lets clients have. */
export const SCOPES: readonly string[] = ['drive', 'documents', 'spreadsheets'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
)

/** A new access token. It ends after so many seconds, or never. */
export function mintToken(
  world: DriveWorld,
  email: string,
  scopes: readonly string[],
  seconds: number | undefined,
): string {
  const token = world.ids.secret('accessToken')
  const expires = seconds === undefined ? {} : { expires: world.now() + seconds * 1000 }
  world.db.tokens.insert({ token, universe: world.universe, email, scopes, ...expires })
  return token
}

/** A new client of this universe, with somebody's leave to do what it likes. */
export function admitClient(world: DriveWorld, email: string, scopes: readonly string[]): Grant {
  const id = `${world.ids.secret('clientNumber')}-${world.ids.secret('clientName')}.apps.googleusercontent.com`
  world.db.clients.insert({ id, secret: world.ids.secret('clientSecret'), universe: world.universe })
  const refreshToken = world.ids.secret('refreshToken')
  return world.db.grants.insert({ refreshToken, clientId: id, universe: world.universe, email, scopes })
}
