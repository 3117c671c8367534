import { jiraError } from '../errors.ts'
import { findNamed } from '../model/kept.ts'
import { findProject } from '../model/projects.ts'
import type { Issue } from '../model/types.ts'
import type { JiraWorld } from '../types.ts'
import { type QueryField, queryField } from './fields.ts'
import { moment, timeFunction } from './moment.ts'
import type { Clause, Condition, Query, Value } from './parse.ts'

export type Test = (issue: Issue) => boolean

/** A condition as a test of issues. Everything it names must be there. Throws 400. */
export function testOf(world: JiraWorld, condition: Condition | undefined): Test {
  if (!condition) return () => true
  if ('clause' in condition) return clauseTest(world, condition.clause)
  if ('not' in condition) {
    const inner = testOf(world, condition.not)
    return (issue) => !inner(issue)
  }
  const parts = ('and' in condition ? condition.and : condition.or).map((part) => testOf(world, part))
  return 'and' in condition
    ? (issue) => parts.every((test) => test(issue))
    : (issue) => parts.some((test) => test(issue))
}

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
}

function clauseTest(world: JiraWorld, clause: Clause): Test {
  const field = queryField(world, clause.field)
  const { operator } = clause
  const values = (issue: Issue) => field.values(world, issue)
  if (operator === 'is') return (issue) => values(issue).length === 0
  if (operator === 'is not') return (issue) => values(issue).length > 0
  const empty = clause.values.some((value) => 'text' in value && /^(empty|null)$/i.test(value.text))
  if (empty && (operator === '=' || operator === '!='))
    return (issue) => (values(issue).length === 0) === (operator === '=')
  if (operator === '~' || operator === '!~') return textTest(clause, field, values)
  const wanted = clause.values.map((value) => wantedOf(world, clause, field, value))
  const compare = COMPARE[operator]
  if (compare)
    return (issue) =>
      values(issue).some((value) => compare(numberOf(field, value), numberOf(field, wanted[0] as string | number)))
  const some = (issue: Issue) => values(issue).some((value) => wanted.some((one) => same(value, one)))
  // What is empty is not unlike anything (Atlassian, "!=").
  if (operator === '!=' || operator === 'not in') return (issue) => values(issue).length > 0 && !some(issue)
  return some
}

const same = (a: string | number, b: string | number): boolean =>
  typeof a === 'string' ? a.toLowerCase() === String(b).toLowerCase() : a === Number(b)

const numberOf = (field: QueryField, value: string | number): number =>
  field.kind === 'token' ? Number(/(\d+)$/.exec(String(value))?.[1] ?? Number.NaN) : Number(value)

function textTest(
  { field: name, operator, values }: Clause,
  field: QueryField,
  valuesOf: (issue: Issue) => readonly (string | number)[],
): Test {
  if (field.kind !== 'text') throw jiraError(400, `The operator '${operator}' is not supported by the '${name}' field.`)
  const [value] = values
  const words = (value && 'text' in value ? value.text : '')
    .toLowerCase()
    .replace(/[*?"\\]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = (issue: Issue) => {
    const text = valuesOf(issue).join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  }
  return operator === '~' ? found : (issue) => !found(issue)
}

function wantedOf(
  world: JiraWorld,
  { field: name, operator }: Clause,
  field: QueryField,
  value: Value,
): string | number {
  const now = world.now()
  if (field.kind === 'text') throw jiraError(400, `The operator '${operator}' is not supported by the '${name}' field.`)
  if ('call' in value) {
    if (value.call.toLowerCase() === 'currentuser') return world.caller.accountId
    const at = timeFunction(value.call, value.args[0], now)
    if (at !== undefined) return at
    throw jiraError(400, `Unable to find JQL function '${value.call}(${value.args.join(', ')})'.`)
  }
  if (field.kind === 'time') {
    const at = moment(value.text, now)
    if (at !== undefined) return at
    throw jiraError(
      400,
      `Date value '${value.text}' for field '${name}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
    )
  }
  requireKnown(world, name, value.text)
  return value.text
}

/** Names that must be somebody's: a typo would otherwise find nothing. */
function requireKnown(world: JiraWorld, field: string, text: string): void {
  const kind = { status: 'status', issuetype: 'issuetype', type: 'issuetype', priority: 'priority' }[
    field.toLowerCase()
  ]
  const known =
    field.toLowerCase() === 'project'
      ? findProject(world, text) !== undefined ||
        world.db.projects.find({ where: { name: text.toLowerCase() }, limit: 1 }).length > 0
      : kind === undefined ||
        findNamed(world, kind as 'status', { name: text }) !== undefined ||
        findNamed(world, kind as 'status', { id: text }) !== undefined
  if (!known) throw jiraError(400, `The value '${text}' does not exist for the field '${field}'.`)
}

/** Issues in the order a query asks for; else the newest first. */
export function ordered(world: JiraWorld, issues: readonly Issue[], order: Query['order']): Issue[] {
  const keys = order.map(({ field, descending }) => ({ field: queryField(world, field), sign: descending ? -1 : 1 }))
  const rank = (field: QueryField, issue: Issue) => field.rank?.(world, issue) ?? field.values(world, issue)[0]
  return [...issues].sort((a, b) => {
    for (const { field, sign } of keys) {
      const by = compare(rank(field, a), rank(field, b))
      if (by !== 0) return by * sign
    }
    return b.seq - a.seq
  })
}

/** What is empty comes last. */
function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [x, y] = [String(a).toLowerCase(), String(b).toLowerCase()]
  return x < y ? -1 : x > y ? 1 : 0
}
