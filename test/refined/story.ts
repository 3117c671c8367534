import type { Ground } from '../../refine/test/planted/recorded.ts'

/** A call as its client makes it; resolves to the JSON of the reply, whatever its status. */
type Call = (method: string, path: string, body?: unknown) => Promise<any>

function calls({ url, credentials }: Ground, base: string): Call {
  const authorization = `Bearer ${credentials.token}`
  return async (method, path, body) => {
    const reply = await fetch(`${url}${base}${path}`, {
      method,
      headers: { authorization, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await reply.text()
    return text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined
  }
}

const LONG = 'a title that nobody would ever want to write down on a card in full '

export type Story = (ground: Ground) => Promise<void>

const daysFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, n) => first + n)

/** A librarian's days, in 15 of them some 200 calls. */
export const libraryStory =
  (first: number, count: number): Story =>
  async (ground) => {
    const call = calls(ground, '/v1')
    for (const day of daysFrom(first, count)) {
      const book = await call('POST', '/books', {
        title: `Book ${day}`,
        pages: 100 + day,
        ...(day % 3 === 0 && { shelf: 'front' }),
      })
      await call('GET', `/books/${book.id}`)
      await call('PATCH', `/books/${book.id}`, { pages: 300 + day })
      const member = await call('POST', '/members', { name: `Reader ${day}`, email: `Reader${day}@Library.test` })
      await call('GET', `/members/${member.id}`)
      const loan = await call('POST', '/loans', { book_id: book.id, member_id: member.id })
      await call('GET', `/loans/${loan.id}`)
      await call('PATCH', `/loans/${loan.id}`, { returned: true })
      await call('PATCH', `/loans/${loan.id}`, { returned: false })
      await call('GET', `/loans/${loan.id}`)
      if (day % 2 === 0) await call('POST', '/members', { name: 'Twice', email: `reader${day}@library.test` })
      if (day % 3 === 1) await call('POST', '/books', { title: `${LONG}${day}` })
      if (day % 4 === 2) await call('POST', '/books', { pages: day })
      if (day % 3 === 0) {
        await call('DELETE', `/loans/${loan.id}`)
        await call('GET', `/loans/${loan.id}`)
        await call('DELETE', `/books/${book.id}`)
        await call('GET', `/books/${book.id}`)
      }
      if (day % 3 === 2) for (const many of ['books', 'members', 'loans']) await call('GET', `/${many}`)
    }
  }

/** A seller's days, with the paths of Apideck's CRM, in 15 of them some 200 calls. */
export const crmStory =
  (first: number, count: number): Story =>
  async (ground) => {
    const call = calls(ground, '/crm')
    const days = daysFrom(first, count)
    for (const day of days) {
      const named = { name: `Company ${day}`, currency: 'EUR', ...(day % 3 === 0 && { status: 'dormant' }) }
      const company = (await call('POST', '/companies', named))?.data
      await call('GET', `/companies/${company?.id}`)
      await call('PATCH', `/companies/${company?.id}`, {
        name: `Company ${day} again`,
        number_of_employees: String(day),
      })
      await call('GET', `/companies/${company?.id}`)
      const asked = { name: `Lead ${day}`, company_name: named.name, monetary_amount: 100 * day }
      const lead = (await call('POST', '/leads', asked))?.data
      await call('GET', `/leads/${lead?.id}`)
      await call('PATCH', `/leads/${lead?.id}`, { ...asked, title: `Title ${day}` })
      const note = (await call('POST', '/notes', { title: `Note ${day}`, content: 'said', company_id: company?.id }))
        ?.data
      await call('GET', `/notes/${note?.id}`)
      if (day % 2 === 0) {
        await call('DELETE', `/notes/${note?.id}`)
        await call('GET', `/notes/${note?.id}`)
        await call('DELETE', `/companies/${company?.id}`)
        await call('GET', `/companies/${company?.id}`)
      }
      if (day % 5 === 0) for (const many of ['companies', 'leads', 'notes']) await call('GET', `/${many}`)
    }
    await refusedAtLast(call, days)
  }

/** Last, as ids that count up would from here on be others where the twin refuses less. */
async function refusedAtLast(call: Call, days: readonly number[]): Promise<void> {
  for (const day of days.filter((_, n) => n % 3 === 0)) {
    await call('POST', '/companies', { name: `${LONG}${day}` })
    await call('POST', '/companies', { name: `Company ${day % 2 === 1 ? day : day + 1} again` })
    await call('POST', '/leads', { title: 'nobody' })
  }
  for (const many of ['companies', 'leads', 'notes']) await call('GET', `/${many}`)
}
