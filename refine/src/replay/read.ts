import type { HarEntry } from '../tape/har.ts'

/** Methods of services that have all of them posted. */
const READS =
  /[./](list|info|get(?!Upload)\w*|history|replies|members|test|connect|lookupByEmail|conversations)$|\/search\.\w+$/

/** Whether a request asks and changes nothing; what a service says by itself (`EVENT`) changes nothing either. */
export const isRead = ({ request }: HarEntry): boolean =>
  /^(GET|HEAD|EVENT)$/.test(request.method) || READS.test(new URL(request.url).pathname)

/** What makes two requests the same one. */
export const callOf = ({ request }: HarEntry): string =>
  `${request.method} ${request.url} ${request.postData?.text ?? ''}`
