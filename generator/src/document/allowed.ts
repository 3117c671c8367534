import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fail } from '../problem.ts'

const WEB = /^https?:\/\//i

/** Where references may lead besides the folders and URLs that documents were given as. */
export interface Allowed {
  readonly folders: readonly string[]
  /** URLs, each standing for itself and all below it. */
  readonly urls: readonly string[]
}

export const isUrl = (text: string): boolean => WEB.test(text)

/** @throws {GenerateError} for a folder that does not exist, or a URL that is none */
export function readAllowed(given: readonly string[]): Allowed {
  const bad = given.find((text) => (isUrl(text) ? !URL.canParse(text) : !isFolder(text)))
  if (bad !== undefined)
    throw fail('bad-allow', 'neither a folder nor a URL', { source: bad }, 'name what references may lead into')
  return {
    folders: given.filter((text) => !isUrl(text)).map((text) => resolve(text)),
    urls: given.filter(isUrl).map((text) => new URL(text).href),
  }
}

const isFolder = (text: string): boolean => existsSync(text) && statSync(text).isDirectory()

/** Whether a URL is one of these, or below one: `https://a.test/specs` stands for `https://a.test/specs/x.json`, not `…/specs2`. */
export const isBelow = (url: string, urls: readonly string[]): boolean =>
  urls.some((allowed) => url === allowed || url.startsWith(allowed.endsWith('/') ? allowed : `${allowed}/`))
