import { z } from 'zod'

const handle = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]*$/, 'a handle is lower case letters, digits, dots, _ and -: zoe.quinn')
const text = z.string()
const roles = z.enum(['reader', 'commenter', 'writer'])

const person = z.strictObject({
  /** Of somebody of the base: changes what is said here. */
  handle,
  /** Given name and family name; needed for somebody new. */
  name: z.string().regex(/\S/).optional(),
  email: z.email().optional(),
  title: z.string().optional(),
  team: z.string().optional(),
  /** A handle; null for nobody. */
  manager: z.union([z.string(), z.null()]).optional(),
  timezone: z.string().optional(),
  admin: z.boolean().optional(),
  /** Has accounts that are switched off. */
  left: z.boolean().optional(),
})

const group = z.strictObject({
  name: handle,
  description: z.string().optional(),
  email: z.email().optional(),
  /** Handles; of a group of the base: further members. */
  members: z.array(z.string()).optional(),
})

const said = { by: z.string(), text }

const channel = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,79}$/, 'a channel is lower case letters, digits, _ and -: proj-apollo'),
  topic: text.optional(),
  purpose: text.optional(),
  private: z.boolean().optional(),
  /** Handles, the maker first; or everyone. */
  members: z.union([z.literal('everyone'), z.array(z.string()).min(1)]).optional(),
  messages: z.array(z.strictObject({ ...said, replies: z.array(z.strictObject(said)).optional() })).optional(),
})

const issue = z.strictObject({
  summary: z.string().min(1).max(255),
  description: text.optional(),
  type: z.enum(['Bug', 'Story', 'Task']).optional(),
  status: z.enum(['To Do', 'In Progress', 'Done']).optional(),
  priority: z.enum(['Highest', 'High', 'Medium', 'Low', 'Lowest']).optional(),
  assignee: z.string().optional(),
  reporter: z.string().optional(),
  labels: z.array(z.string().regex(/^\S+$/, 'a label has no blanks')).optional(),
  comments: z.array(z.strictObject(said)).optional(),
})

const project = z.strictObject({
  key: z.string().regex(/^[A-Z][A-Z0-9]{1,9}$/, 'a key is 2 to 10 upper case letters and digits: OPS'),
  name: z.string().min(1).optional(),
  description: text.optional(),
  lead: z.string().optional(),
  /** Numbered on from those that are there. */
  issues: z.array(issue).optional(),
})

const share = z
  .strictObject({
    person: z.string().optional(),
    group: z.string().optional(),
    everyone: z.literal(true).optional(),
    email: z.email().optional(),
    as: roles,
  })
  .refine(
    ({ person, group, everyone, email }) =>
      [person, group, everyone, email].filter((who) => who !== undefined).length === 1,
    "say with whom, by one of 'person', 'group', 'everyone' and 'email'",
  )

const placed = {
  handle,
  name: z.string().min(1).optional(),
  owner: z.string().optional(),
  /** Handle of a folder. */
  in: z.string().optional(),
  shared: z.array(share).optional(),
}

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])

const file = z
  .strictObject({
    ...placed,
    kind: z.enum(['document', 'table', 'text']).optional(),
    text: text.optional(),
    values: z.array(z.array(value)).optional(),
  })
  .refine(({ text, values }) => text === undefined || values === undefined, "a file has either 'text' or 'values'")

/** What a population is made of beside a named one: in a scenario's world, or as a file for `dtu up --seed`. */
export const extensionSchema = z.strictObject({
  $schema: z.string().optional(),
  /** What it is called. */
  name: handle.optional(),
  /** The named population that this adds to. */
  base: z.string().default('empty'),
  organisation: z.strictObject({ name: z.string().min(1), domain: z.string().regex(/^[\w-]+(\.[\w-]+)+$/) }).optional(),
  people: z.array(person).optional(),
  groups: z.array(group).optional(),
  channels: z.array(channel).optional(),
  projects: z.array(project).optional(),
  folders: z.array(z.strictObject(placed)).optional(),
  files: z.array(file).optional(),
})

/** As it is read. */
export type Extension = z.infer<typeof extensionSchema>
/** As it is written: `base` may be left out. */
export type ExtensionInput = z.input<typeof extensionSchema>

/** The JSON Schema of seed files, for editors. */
export const extensionJsonSchema = (): object => z.toJSONSchema(extensionSchema, { io: 'input' })
