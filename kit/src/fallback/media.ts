import type { Call } from './call.ts'

/** Whether a declared media type takes one that was sent. All kinds of JSON are read alike. */
export const accepts = (media: string, type: string): boolean => {
  const declared = bare(media)
  return (
    declared === type ||
    declared === '*/*' ||
    (declared.endsWith('/*') && type.startsWith(declared.slice(0, -1))) ||
    (/json/.test(declared) && /json/.test(type))
  )
}

const bare = (media: string): string => media.split(';', 1)[0]?.trim().toLowerCase() ?? ''

interface Range {
  readonly type: string
  readonly quality: number
}

function rangesOf(accept: string): Range[] {
  return accept
    .split(',')
    .map((text) => {
      const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      return { type, quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ type, quality }) => type !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
}

const matches = ({ type }: Range, media: string): boolean => {
  const declared = bare(media)
  return (
    declared.includes('*') ||
    type === '*/*' ||
    type === '*' ||
    type === declared ||
    (type.endsWith('/*') && declared.startsWith(type.slice(0, -1)))
  )
}

/**
 * The media type of a reply in JSON: of those the operation declares, the one the client likes best.
 * @throws {ApiError} notAcceptable
 */
export function replyMedia(call: Call): string | undefined {
  const { media, status } = call.behaviour.reply
  const { accept } = call.input.request.headers
  if (media === undefined || !accept) return concrete(media)
  const ranges = rangesOf(accept)
  if (ranges.length === 0 || ranges.some((range) => matches(range, media))) return concrete(media)
  const declared = Object.keys(call.schemas.content(call.input.operation, status)).filter((type) => /json/.test(type))
  const asked = declared.find((type) => ranges.some((range) => matches(range, type)))
  if (asked) return asked
  if (/json/.test(media) && ranges.some(({ type }) => /json/.test(type))) return concrete(media)
  throw call.refuse('notAcceptable', { message: `${accept} is not among: ${[media, ...declared].join(', ')}` })
}

/** What a document answers in any type is answered in JSON. */
const concrete = (media: string | undefined): string | undefined => (media?.includes('*') ? 'application/json' : media)
