import type { Satisfaction } from '../../stats/satisfaction.ts'
import { escaped } from '../escape.ts'
import { bounds, percent } from '../percent.ts'

const WIDTH = 220
const x = (share: number): string => (WIDTH * (Number.isNaN(share) ? 0 : share)).toFixed(1)

/** A share as a bar, with the interval on these stories as a thick line and that on stories like these as a thin one. */
export function bar({ onThese, onLike }: Satisfaction, like = true): string {
  const label = `${percent(onThese.share)}, on these stories ${bounds(onThese)}${like ? `, on stories like these ${bounds(onLike)}` : ''}`
  const thin = like ? `<line class="like" x1="${x(onLike.low)}" x2="${x(onLike.high)}" y1="8" y2="8"/>` : ''
  return `<svg viewBox="0 0 ${WIDTH} 16" width="${WIDTH}" height="16" role="img" aria-label="${label}"><rect class="track" width="${WIDTH}" height="16" rx="2"/><rect class="fill" width="${x(onThese.share)}" height="16" rx="2"/>${thin}<line class="these" x1="${x(onThese.low)}" x2="${x(onThese.high)}" y1="8" y2="8"/></svg>`
}

const SCALE = 420

/** Both intervals on a scale from 0 to 100 %, and the gate. */
export function scale({ onThese, onLike }: Satisfaction, gate: number | undefined): string {
  const at = (share: number) => (90 + (SCALE - 110) * (Number.isNaN(share) ? 0 : share)).toFixed(1)
  const line = (name: string, { low, high, share }: Satisfaction['onThese'], y: number, style: string) =>
    `<text x="0" y="${y + 4}">${name}</text><line class="${style}" x1="${at(low)}" x2="${at(high)}" y1="${y}" y2="${y}"/><circle cx="${at(share)}" cy="${y}" r="4" fill="currentColor"/>`
  const marks = [0, 0.25, 0.5, 0.75, 1].map(
    (share) => `<text x="${at(share)}" y="66" text-anchor="middle">${share * 100}</text>`,
  )
  const wanted = gate === undefined ? '' : `<line class="gate" x1="${at(gate)}" x2="${at(gate)}" y1="4" y2="52"/>`
  const label = `on these stories ${bounds(onThese)}; on stories like these ${bounds(onLike)}${gate === undefined ? '' : `; the gate is at ${percent(gate)}`}`
  return `<svg viewBox="0 0 ${SCALE} 70" width="${SCALE}" height="70" role="img" aria-label="${label}"><rect class="track" x="90" y="50" width="${SCALE - 110}" height="2"/>${line('these stories', onThese, 16, 'these')}${line('like these', onLike, 36, 'like')}${wanted}${marks.join('')}</svg>`
}

export interface Row {
  readonly name: string
  readonly about?: string
  readonly satisfaction: Satisfaction
}

/** A row for each share. One story alone says nothing of stories like it: `like` leaves that out. */
export function shares(what: string, rows: readonly Row[], like: boolean): string {
  const heads = ['satisfied', '', 'on these stories', ...(like ? ['on stories like these'] : []), 'pass^k']
  const body = rows.map(({ name, about, satisfaction }) => {
    const { satisfied, unsatisfied, onThese, onLike, passAll } = satisfaction
    const counted = satisfied + unsatisfied
    const last = Object.entries(passAll).at(-1)
    const all = last && Number(last[0]) > 1 ? `${percent(last[1])} (k = ${last[0]})` : '–'
    const cells = [bounds(onThese), ...(like ? [bounds(onLike)] : []), all]
    return `<tr><th scope="row">${escaped(name)}${about ? `<small>${escaped(about)}</small>` : ''}</th><td class="n">${satisfied} of ${counted}</td><td class="wide">${counted === 0 ? '' : bar(satisfaction, like)}</td>${cells.map((cell) => `<td class="n">${counted === 0 ? '–' : cell}</td>`).join('')}</tr>`
  })
  const head = heads.map((name) => (name === '' ? '<td class="wide"></td>' : `<th scope="col" class="n">${name}</th>`))
  return `<div class="scroll" tabindex="0" role="region" aria-label="satisfaction by ${escaped(what)}"><table class="shares"><thead><tr><th scope="col">${escaped(what)}</th>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}
