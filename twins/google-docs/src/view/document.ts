import type { Document } from '@dtu/twin-google-drive/auth'
import type { StoredDocument } from '../model/types.ts'

const points = (magnitude: number) => ({ magnitude, unit: 'PT' })

const DOCUMENT_STYLE = {
  background: { color: {} },
  pageNumberStart: 1,
  marginTop: points(72),
  marginBottom: points(72),
  marginRight: points(72),
  marginLeft: points(72),
  pageSize: { height: points(792), width: points(612) },
  marginHeader: points(36),
  marginFooter: points(36),
  useCustomHeaderFooterMargins: true,
}

const STYLES = [
  'NORMAL_TEXT',
  'HEADING_1',
  'HEADING_2',
  'HEADING_3',
  'HEADING_4',
  'HEADING_5',
  'HEADING_6',
  'TITLE',
  'SUBTITLE',
]

const NAMED_STYLES = {
  styles: STYLES.map((namedStyleType) => ({
    namedStyleType,
    textStyle: {},
    paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
  })),
}

const SECTION = {
  endIndex: 1,
  sectionBreak: {
    sectionStyle: { columnSeparatorStyle: 'NONE', contentDirection: 'LEFT_TO_RIGHT', sectionType: 'CONTINUOUS' },
  },
}

/** A section break, then the paragraphs with their places. */
function showBody(text: string): Document {
  let startIndex = 1
  const paragraphs = (text.match(/[^\n]*\n/g) ?? []).map((content) => {
    const endIndex = startIndex + content.length
    const paragraph = {
      startIndex,
      endIndex,
      paragraph: {
        elements: [{ startIndex, endIndex, textRun: { content, textStyle: {} } }],
        paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
      },
    }
    startIndex = endIndex
    return paragraph
  })
  return { content: [SECTION, ...paragraphs] }
}

/** Opaque to clients: the same for the same revision. */
export const revisionId = ({ documentId, revision }: StoredDocument): string =>
  `A${Buffer.from(`${documentId}/${revision}`).toString('base64url')}`

export function showDocument(document: StoredDocument, title: string, withTabs = false): Document {
  const { documentId, text } = document
  const content = { body: showBody(text), documentStyle: DOCUMENT_STYLE, namedStyles: NAMED_STYLES }
  const tab = { tabProperties: { tabId: 't.0', title: 'Tab 1', index: 0 }, documentTab: content }
  return {
    title,
    ...(withTabs ? { tabs: [tab] } : content),
    revisionId: revisionId(document),
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
    documentId,
  }
}
