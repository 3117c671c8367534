import { type Document, statusError } from '@dtu/twin-google-drive/auth'

export interface Done {
  readonly text: string
  readonly reply: Document
}

const invalid = (place: string, problem: string) => statusError('INVALID_ARGUMENT', `Invalid ${place}: ${problem}`)
const notModelled = (place: string, what: string) =>
  statusError('UNIMPLEMENTED', `${place}: ${what} is not modelled by this twin`)

/** Only the body of the first tab is kept. */
function refuseElsewhere(place: string, at: Document): void {
  if (at.segmentId) throw notModelled(place, 'another segment than the body')
  if (at.tabId && at.tabId !== 't.0') throw notModelled(place, 'another tab than the first')
}

/** Index 1 is the body's first character: a section break comes before it. Indexes count UTF-16 units. */
function insertText(text: string, place: string, { location, endOfSegmentLocation, text: sent }: Document): Done {
  if (typeof sent !== 'string' || sent === '') throw invalid(place, 'The text to insert must not be empty.')
  refuseElsewhere(place, Object(location ?? endOfSegmentLocation))
  const index = location ? (Object(location).index ?? 0) : text.length
  if (!Number.isInteger(index) || index < 1)
    throw invalid(
      place,
      'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
    )
  if (index > text.length)
    throw invalid(
      place,
      `Index ${index} must be less than the end index of the referenced segment, ${text.length + 1}.`,
    )
  const inserted = withoutControls(sent)
  return { text: text.slice(0, index - 1) + inserted + text.slice(index - 1), reply: {} }
}

/** Stripped on insertion (Docs, `InsertTextRequest`): control characters but tab, vertical tab and newline, and the private use area. */
const withoutControls = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  text.replace(/[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g, '')

function deleteContentRange(text: string, place: string, { range }: Document): Done {
  const { startIndex = 0, endIndex, ...at } = Object(range)
  refuseElsewhere(place, at)
  if (!Number.isInteger(startIndex) || !Number.isInteger(endIndex) || startIndex < 1 || endIndex <= startIndex)
    throw invalid(place, 'The range should not be empty.')
  if (endIndex > text.length + 1)
    throw invalid(
      place,
      `Index ${endIndex - 1} must be less than the end index of the referenced segment, ${text.length + 1}.`,
    )
  if (endIndex > text.length)
    throw invalid(place, 'The range cannot include the newline character at the end of the segment.')
  return { text: text.slice(0, startIndex - 1) + text.slice(endIndex - 1), reply: {} }
}

function replaceAllText(text: string, place: string, { containsText, replaceText = '', tabsCriteria }: Document): Done {
  const { text: wanted, matchCase = false, searchByRegex = false } = Object(containsText)
  if (typeof wanted !== 'string' || wanted === '') throw invalid(place, 'The text to find must not be empty.')
  if (searchByRegex) throw notModelled(place, 'a search by regular expression')
  if (tabsCriteria) throw notModelled(place, 'a choice of tabs')
  if (typeof replaceText !== 'string') throw invalid(place, 'The text to put in must be a text.')
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), matchCase ? 'g' : 'gi')
  // The last newline of a body stays whatever is looked for.
  const body = text.slice(0, -1)
  const occurrencesChanged = body.match(pattern)?.length ?? 0
  const replaced = body.replace(pattern, () => withoutControls(replaceText))
  return {
    text: `${replaced}\n`,
    reply: occurrencesChanged > 0 ? { replaceAllText: { occurrencesChanged } } : { replaceAllText: {} },
  }
}

/** What each kind of request makes of a body's text. Those that are missing are not modelled. */
export const REQUESTS: Readonly<Record<string, (text: string, place: string, request: Document) => Done>> = {
  deleteContentRange,
  insertText,
  replaceAllText,
}
