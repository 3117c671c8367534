import type { Redactor } from './redactor.ts'

const NAME = /content-disposition:[^\r\n]*[;\s]name="?([^"\r\n;]*)"?/i
const TYPE = /content-type:\s*([^\r\n]+)/i
const GAP = '\r\n\r\n'

/** Replaces credentials in the parts of a multipart body, each by its name and type. Bytes are given and returned as Latin-1. */
export function redactMultipart(text: string, type: string, redactor: Redactor): string {
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1]
  if (boundary === undefined) return redactor.text(text)
  const mark = `--${boundary}`
  return text
    .split(mark)
    .map((part) => redactPart(part, redactor))
    .join(mark)
}

function redactPart(part: string, redactor: Redactor): string {
  const gap = part.indexOf(GAP)
  if (gap < 0) return part
  const head = part.slice(0, gap)
  const end = part.endsWith('\r\n') ? part.length - 2 : part.length
  const content = part.slice(gap + GAP.length, end)
  const name = NAME.exec(head)?.[1] ?? ''
  const kind = redactor.kindOf(name)
  const changed = kind
    ? redactor.hide(content, kind)
    : latin(redactor.body(Buffer.from(content, 'latin1'), TYPE.exec(head)?.[1] ?? ''))
  return redactor.text(head) + GAP + changed + part.slice(end)
}

const latin = (bytes: Buffer): string => bytes.toString('latin1')
