import type { Document, OktaInput } from '../types.ts'

/** The request with another body: generated behaviour does the rest. */
export const sent = (input: OktaInput, body: Document): OktaInput => ({
  ...input,
  body,
  json: body,
  request: {
    ...input.request,
    headers: { ...input.request.headers, 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(body)),
  },
})
