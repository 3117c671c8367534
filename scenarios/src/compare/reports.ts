import { escaped } from '../report/escape.ts'
import type { Comparison } from './comparison.ts'
import { changeIn, foundIn, nameOf, verdictOf } from './words.ts'

const MOST_CHANGED = 100

/** For the terminal: what was found, and the first that is worse. */
export function comparedLines(comparison: Comparison): string[] {
  const [first] = comparison.changed.filter(({ after }) => after !== 'satisfied')
  const lines = [`compared: ${foundIn(comparison)}`]
  if (first) lines.push(`  ${changeIn(first)}${first.diff ? `  $ ${first.diff}` : ''}`)
  return lines
}

export function comparedMarkdown(comparison: Comparison): string[] {
  const { changed } = comparison
  const verdict = verdictOf(comparison)
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').slice(0, 300)
  const rows = changed
    .slice(0, MOST_CHANGED)
    .map((one) => `| ${cell(nameOf(one))} | ${one.before} | ${one.after} | ${cell(`${one.clause}: ${one.detail}`)} |`)
  const more = changed.length > MOST_CHANGED ? ['', `and ${changed.length - MOST_CHANGED} more`] : []
  return [
    '## Compared',
    '',
    `${verdict ? `**${verdict}**. ` : ''}Satisfied ${foundIn(comparison)}.`,
    ...(rows.length > 0
      ? ['', '| trial | before | after | found |', '| --- | --- | --- | --- |', ...rows, ...more]
      : []),
    '',
  ]
}

export function comparedHtml(comparison: Comparison): string {
  const { changed } = comparison
  const verdict = verdictOf(comparison)
  const rows = changed
    .slice(0, MOST_CHANGED)
    .map(
      (one) =>
        `<tr><th scope="row">${escaped(nameOf(one))}</th><td>${one.before}</td><td>${one.after}</td><td>${escaped(`${one.clause}: ${one.detail}`)}</td></tr>`,
    )
  const table = `<table><tr><th scope="col">trial</th><th scope="col">before</th><th scope="col">after</th><th scope="col">found</th></tr>${rows.join('')}</table>`
  const more = changed.length > MOST_CHANGED ? `<p>and ${changed.length - MOST_CHANGED} more</p>` : ''
  return `<h2>Compared</h2>
<p>${verdict ? `<strong>${escaped(verdict)}</strong>. ` : ''}Satisfied ${escaped(foundIn(comparison))}.</p>
${changed.length > 0 ? table + more : ''}`
}

/** A suite of one case: whether the margin is kept. Without a margin it only tells. */
export function comparedJunit(comparison: Comparison): string {
  const { verdict } = comparison.gate
  const name = verdictOf(comparison).split(':')[0] || 'compared'
  const found = escaped([foundIn(comparison), ...comparison.changed.slice(0, MOST_CHANGED).map(changeIn)].join('\n'))
  const sort = verdict === 'worse' ? 'failure' : verdict === 'none' || verdict === 'met' ? undefined : 'error'
  const said = sort
    ? `<${sort} message="${escaped(verdictOf(comparison))}">${found}</${sort}>`
    : `<system-out>${found}</system-out>`
  const counts = `tests="1" failures="${Number(sort === 'failure')}" errors="${Number(sort === 'error')}" skipped="0"`
  return `  <testsuite name="comparison" ${counts}>\n    <testcase classname="comparison" name="${escaped(name)}" time="0.000">${said}</testcase>\n  </testsuite>`
}
