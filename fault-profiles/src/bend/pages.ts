const page = (title: string, text: string) =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>\n<body><h1>${title}</h1><p>${text}</p></body></html>\n`

/** Pages that come where JSON was expected: with the status they usually come with. */
export const PAGES: Readonly<Record<string, { readonly status: number; readonly html: string }>> = {
  captive: { status: 200, html: page('Welcome to the network', 'Accept the terms to continue.') },
  sso: { status: 200, html: page('Sign in', 'Your session has ended. Sign in with your organisation to continue.') },
  edge502: { status: 502, html: page('502 Bad Gateway', 'The upstream server gave no valid answer.') },
  maintenance: { status: 503, html: page('Maintenance', 'We will be back shortly.') },
}
