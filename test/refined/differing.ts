import { Reply, type Twin } from '@dtu/kit'
import { acting, editing, type Leaving, type Plant } from '../../refine/test/planted/plant.ts'

type Body = Record<string, any>

const sentIn = (input: any): Body => JSON.parse(String(input.request.body ?? '') || '{}')

/** The operation refuses what it would have taken. */
export const refusing = (
  id: string,
  when: (body: Body, world: any, input: any) => boolean,
  status: number,
  body: object,
): Plant['twin'] =>
  acting(id, (world, input, own) => (when(sentIn(input), world, input) ? new Reply(body, { status }) : own()))

/** The operation does what it would have done for another body. */
export const taking =
  (id: string, change: (body: Body) => Body) =>
  (twin: Twin): Twin => ({
    ...twin,
    operations: {
      ...twin.operations,
      [id]: (world, input, next) => {
        const body = Buffer.from(JSON.stringify(change(sentIn(input))))
        const other = { ...input, request: { ...input.request, body } }
        return twin.operations[id] ? twin.operations[id](world, other, next) : twin.fallback?.(world, other)
      },
    },
  })

export const answering =
  (from: number, to: number, body?: unknown) =>
  (leaving: Leaving): Leaving => {
    if (leaving.status !== from) return leaving
    const { 'content-type': type, ...headers } = leaving.headers
    if (body === null) return { status: to, headers, body: undefined }
    return {
      status: to,
      headers: { 'content-type': type ?? 'application/json', ...headers },
      body: body ?? leaving.body,
    }
  }

export const saying =
  (name: string, value: string) =>
  (leaving: Leaving): Leaving => ({ ...leaving, headers: { ...leaving.headers, [name]: value } })

/** Every object of the reply that `is` fits, wherever it stands. */
export const each = (is: (item: Body) => boolean, edit: (item: Body) => void) =>
  editing((body) => {
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Array.isArray(value) && is(value)) edit(value)
      Object.values(value).forEach(walk)
    }
    walk(body)
  })

/** What the differing server has of a kind of thing, by the generated twin's own table. */
const taken = (world: any, field: string, value: unknown): boolean =>
  world.db.items.find({}).some((row: any) => row.item?.[field] === value)

const plant = (name: string, how: Omit<Plant, 'name' | 'found'>): Plant => ({ name, found: [], ...how })

const isBook = (item: Body) => 'title' in item && 'id' in item
const isLoan = (item: Body) => 'book_id' in item && 'id' in item

/** Fifteen ways in which the library's server is not as its document says. */
export const LIBRARY_SERVER: readonly Plant[] = [
  plant('a book that is put nowhere stands in the stacks', {
    twin: taking('createBook', (body) => ({ shelf: 'stacks', ...body })),
  }),
  plant('a member begins as a reader', { twin: taking('createMember', (body) => ({ level: 'reader', ...body })) }),
  plant('a loan begins without renewals', { twin: taking('createLoan', (body) => ({ renewals: 0, ...body })) }),
  plant('a loan begins as not returned', { twin: taking('createLoan', (body) => ({ returned: false, ...body })) }),
  plant('addresses are kept in lower case', {
    twin: taking('createMember', (body) => ({ ...body, ...(body.email && { email: body.email.toLowerCase() }) })),
  }),
  plant('a title has at most 60 characters', {
    twin: refusing('createBook', ({ title }) => title?.length > 60, 422, {
      code: 'title_too_long',
      message: 'The title is too long',
    }),
  }),
  plant('an address is taken once', {
    twin: refusing('createMember', ({ email }, world) => taken(world, 'email', email?.toLowerCase()), 409, {
      code: 'email_taken',
      message: 'Another member has this address',
    }),
  }),
  plant('what was returned is not changed any more', {
    twin: acting('updateLoan', (world, input, own) => {
      const row = world.db.items.find({}).find((one: any) => one.item?.id === input.path.id)
      return row?.item.returned === true
        ? new Reply({ code: 'loan_closed', message: 'This loan is closed' }, { status: 409 })
        : own()
    }),
  }),
  plant('making a loan answers 200', { operations: ['createLoan'], reply: answering(201, 200) }),
  plant('deleting a book answers with a word', {
    operations: ['deleteBook'],
    reply: answering(204, 200, { deleted: true }),
  }),
  plant('what was deleted is told from what never was', {
    operations: ['getLoan'],
    reply: answering(404, 410, { code: 'loan_gone', message: 'This loan is gone' }),
  }),
  plant('replies name a version', { reply: saying('x-library-version', 'seven') }),
  plant('books show a catalogue', {
    reply: each(isBook, (item) => {
      item.catalogue = 'main'
    }),
  }),
  plant('a book without a subtitle says so', {
    reply: each(isBook, (item) => {
      item.subtitle ??= null
    }),
  }),
  plant('renewals are a text', {
    reply: each(isLoan, (item) => {
      item.renewals = String(item.renewals)
    }),
  }),
]

const isCompany = (item: Body) => 'id' in item && 'currency' in item && !('company_name' in item)
const isLead = (item: Body) => 'company_name' in item && 'id' in item

/** Twelve ways in which a CRM may be otherwise than Apideck's document of one. */
export const CRM_SERVER: readonly Plant[] = [
  plant('a company begins as active', { twin: taking('companiesAdd', (body) => ({ status: 'active', ...body })) }),
  plant('a lead begins in English', { twin: taking('leadsAdd', (body) => ({ language: 'EN', ...body })) }),
  plant('a note begins as active', { twin: taking('notesAdd', (body) => ({ active: true, ...body })) }),
  plant('a name has at most 60 characters', {
    twin: refusing('companiesAdd', ({ name }) => name?.length > 60, 422, crmError(422, 'InvalidName')),
  }),
  plant('a name is taken once', {
    twin: refusing('companiesAdd', ({ name }, world) => taken(world, 'name', name), 409, crmError(409, 'NameTaken')),
  }),
  plant('what is not there says what it is not', {
    operations: ['companiesOne'],
    reply: answering(404, 404, crmError(404, 'CompanyNotFound')),
  }),
  plant('what was deleted is told from what never was', {
    operations: ['notesOne'],
    reply: answering(404, 410, crmError(410, 'NoteGone')),
  }),
  plant('making a note answers 200', { operations: ['notesAdd'], reply: answering(201, 200) }),
  plant('deleting a note answers with nothing', { operations: ['notesDelete'], reply: answering(200, 204, null) }),
  plant('replies name a mode', { reply: saying('x-mode', 'live') }),
  plant('companies show a tier', {
    reply: each(isCompany, (item) => {
      item.tier = 'standard'
    }),
  }),
  plant('amounts are a text', {
    reply: each(isLead, (item) => {
      item.monetary_amount = String(item.monetary_amount)
    }),
  }),
]

function crmError(status: number, type: string): object {
  return {
    status_code: status,
    error: 'Refused',
    type_name: type,
    message: type,
    detail: type,
    ref: 'https://crm.test',
  }
}
