import { startUniverse } from '@dtu/kit/testing'
import { auth, drive as driveClient } from '@googleapis/drive'
import { drive } from '../src/index.ts'

/** The official client of a universe's administrator. */
export async function myDrive() {
  const universe = startUniverse({ twins: [drive] })
  const url = await universe.listen('google-drive')
  const { token = '' } = universe.credentials['google-drive'] ?? {}
  const client = new auth.OAuth2()
  client.setCredentials({ access_token: token })
  const rootUrl = `${url}/`
  return {
    universe,
    url,
    token,
    rootUrl,
    drive: driveClient({ version: 'v3', auth: client, rootUrl }),
    /** A call as any HTTP client makes it. */
    call: (method: string, path: string, body?: string | Buffer, headers: Record<string, string> = {}) =>
      fetch(url + path, {
        method,
        headers: { authorization: `Bearer ${token}`, ...headers },
        ...(body !== undefined && { body: body as never }),
      }),
    close: () => universe.close(),
  }
}
