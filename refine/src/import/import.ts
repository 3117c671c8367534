import { readFileSync } from 'node:fs'
import { OperatorError } from '@dtu/kit/errors'
import type { HarEntry } from '../tape/har.ts'
import { goVcr, readYaml, vcr, vcrpy } from './cassette.ts'
import { har } from './har.ts'
import { isFlowDump, mitmproxy } from './mitmproxy.ts'
import { nock } from './nock.ts'
import { postman } from './postman.ts'

/** Recordings of other tools that can be read. */
export const FORMATS = ['har', 'polly', 'vcr', 'vcrpy', 'go-vcr', 'nock', 'mitmproxy', 'postman'] as const

export type Format = (typeof FORMATS)[number]

const READ: Readonly<Record<Exclude<Format, 'mitmproxy'>, (value: any) => HarEntry[]>> = {
  har,
  polly: har,
  vcr,
  vcrpy,
  'go-vcr': goVcr,
  nock,
  postman,
}

/**
 * The exchanges of another tool's recording.
 * @throws {OperatorError} when the file is none of the format, or of any when none is named
 */
export function importFile(file: string, format?: Format): HarEntry[] {
  const bytes = readFileSync(file)
  if (format === 'mitmproxy' ? isFlowDump(bytes) : format === undefined && isFlowDump(bytes)) return mitmproxy(bytes)
  const value = parsed(bytes.toString(), file)
  // Mitmproxy writes HAR as well.
  const known = format === undefined || format === 'mitmproxy' ? formatOf(value) : format
  if (known === undefined || known === 'mitmproxy') throw unknown(file)
  try {
    return READ[known](value)
  } catch (error) {
    throw new OperatorError('not_a_recording', `${file} cannot be read as ${known}: ${(error as Error).message}`, {
      hint: `name what it is: --from ${FORMATS.join('|')}`,
    })
  }
}

/** JSON is YAML too, but is read a hundred times as fast. */
function parsed(text: string, file: string): any {
  try {
    return /^\s*[[{]/.test(text) ? JSON.parse(text) : readYaml(text)
  } catch (error) {
    throw new OperatorError('not_a_recording', `${file} is neither JSON nor YAML: ${(error as Error).message}`)
  }
}

/** What a recording is, by what stands in it. */
export function formatOf(value: any): Format | undefined {
  if (Array.isArray(value)) return value[0]?.scope !== undefined && value[0]?.path !== undefined ? 'nock' : undefined
  if (Array.isArray(value?.log?.entries)) return value.log._recordingName === undefined ? 'har' : 'polly'
  if (Array.isArray(value?.http_interactions)) return 'vcr'
  if (Array.isArray(value?.interactions)) return value.interactions[0]?.request?.url === undefined ? 'vcrpy' : 'go-vcr'
  return value?.info !== undefined && Array.isArray(value?.item) ? 'postman' : undefined
}

const unknown = (file: string): OperatorError =>
  new OperatorError('not_a_recording', `${file} is no recording that is known`, {
    hint: `known are ${FORMATS.join(', ')}; name one with --from`,
  })
