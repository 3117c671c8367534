import type { Entry } from '../../trajectory/record.ts'
import { say } from '../../trajectory/say.ts'
import { escaped } from '../escape.ts'

/** So many things are drawn, around what a clause points at. */
const MOST = 400
const LINES = 40
const LEFT = 92
const WIDE = 1000
const NARROW = 420
const LANE = 20

/** What happened in a trial, from left to right, a lane for each who took part; what a clause points at is circled. */
export function timeline(all: readonly Entry[], marked: ReadonlySet<number>): string {
  if (all.length === 0) return ''
  const entries = around(all, marked, MOST)
  const lanes = [...new Set(['story', ...entries.map(laneOf)])]
  const step = Math.min(16, (WIDE - LEFT - 20) / entries.length)
  const width = Math.max(NARROW, Math.ceil(LEFT + entries.length * step + 12))
  const height = lanes.length * LANE + 8
  const rows = lanes.map((lane, n) => {
    const y = n * LANE + 14
    return `<text x="0" y="${y + 4}">${escaped(lane)}</text><line class="lane" x1="${LEFT - 8}" x2="${width}" y1="${y}" y2="${y}"/>`
  })
  const dots = entries.map((entry, n) => {
    const cx = (LEFT + n * step).toFixed(1)
    const cy = lanes.indexOf(laneOf(entry)) * LANE + 14
    const mark = marked.has(entry.n) ? `<circle class="mark" cx="${cx}" cy="${cy}" r="7"/>` : ''
    return `<g><title>#${entry.n} ${escaped(say(entry).trim())}</title><circle class="dot ${sortOf(entry)}" cx="${cx}" cy="${cy}" r="4"/>${mark}</g>`
  })
  return `<div class="scroll" tabindex="0" role="group" aria-label="timeline"><svg class="timeline" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="timeline of ${entries.length} of ${all.length} entries; the list below says the same">${rows.join('')}${dots.join('')}</svg></div>
${list(all, marked)}`
}

export const KEY = `<p class="key">${[
  ['dot', 'the app asks'],
  ['dot play', 'the story asks or acts'],
  ['dot warn', 'refused'],
  ['dot by', 'a change, an output'],
  ['dot fault', 'a fault'],
  ['mark', 'a clause points at it'],
]
  .map(
    ([style, what]) =>
      `<span><svg width="14" height="14" aria-hidden="true"><circle class="${style}" cx="7" cy="7" r="${style === 'mark' ? 5.5 : 4}"/></svg>${what}</span>`,
  )
  .join('')}</p>`

/** The same in words. */
function list(all: readonly Entry[], marked: ReadonlySet<number>): string {
  const entries = around(all, marked, LINES)
  const lines = entries.map(
    (entry) => `<li${marked.has(entry.n) ? ' class="here"' : ''}>#${entry.n} ${escaped(short(say(entry).trim()))}</li>`,
  )
  const left = all.length - entries.length
  return `<details><summary>in words${left > 0 ? ` (${entries.length} of ${all.length})` : ''}</summary><ol>${lines.join('')}</ol></details>`
}

/** The last so many up to a little after what is marked; the last at all where nothing is. */
function around(all: readonly Entry[], marked: ReadonlySet<number>, most: number): readonly Entry[] {
  if (all.length <= most) return all
  const at = all.findIndex(({ n }) => marked.has(n))
  const end = at < 0 ? all.length : Math.min(all.length, at + Math.ceil(most / 4))
  const start = Math.max(0, end - most)
  return all.slice(start, start + most)
}

function laneOf(entry: Entry): string {
  if (entry.kind === 'exchange') return entry.exchange.twin
  if (entry.kind === 'change') return entry.change.twin
  if (entry.kind === 'fault') return 'faults'
  if (entry.kind === 'output' || entry.kind === 'exit') return 'app'
  return entry.kind === 'judged' ? 'judge' : 'story'
}

function sortOf(entry: Entry): string {
  if (entry.kind === 'fault') return 'fault'
  if (entry.kind === 'exchange') return entry.exchange.status >= 400 ? 'warn' : entry.by === 'play' ? 'play' : ''
  if (entry.kind === 'exit') return 'warn'
  return entry.kind === 'change' || entry.kind === 'output' || entry.kind === 'judged' ? 'by' : 'play'
}

const short = (text: string) => (text.length > 200 ? `${text.slice(0, 200)}…` : text)
