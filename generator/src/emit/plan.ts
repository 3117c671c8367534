import type { Plan } from '@dtu/kit/fallback/plan'
import { sorted } from './openapi.ts'

/** One resource and one operation a line, in order of name: small, and a diff shows what changed. */
export function printPlan(plan: Plan): string {
  const parts = [
    `"format":${plan.format}`,
    `"name":${JSON.stringify(plan.name)}`,
    `"servers":${JSON.stringify(plan.servers)}`,
    `"resources":${printLines(plan.resources)}`,
    `"operations":${printLines(plan.operations)}`,
    `"errors":{"templates":${printLines(plan.errors.templates)},"answers":${printLines(plan.errors.answers)}}`,
    `"auth":${JSON.stringify(plan.auth)}`,
    `"events":[\n${plan.events.map((event) => JSON.stringify(event)).join(',\n')}\n]`,
  ]
  return `{\n${parts.join(',\n')}\n}\n`
}

function printLines(record: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(sorted(record)).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  )
  return lines.length ? `{\n${lines.join(',\n')}\n}` : '{}'
}
