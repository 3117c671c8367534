import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import Plot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import type { Entry } from './types.ts'

const SECONDS = 180
const HEIGHT = 170
const dark = matchMedia('(prefers-color-scheme: dark)')

/** Injections, and what was held back, in each second of the last minutes of the machine's clock. */
export function Chart({ entries }: { entries: readonly Entry[] }) {
  const box = useRef<HTMLDivElement>(null)
  const plot = useRef<Plot>(undefined)
  const second = useSecond()
  const data = useMemo(() => counted(entries, second), [entries, second])
  const [theme, setTheme] = useState(dark.matches)
  useEffect(() => {
    const change = () => setTheme(dark.matches)
    dark.addEventListener('change', change)
    return () => dark.removeEventListener('change', change)
  }, [])
  useEffect(() => {
    const element = box.current!
    plot.current = new Plot(optionsOf(element), data, element)
    const watch = new ResizeObserver(() => plot.current?.setSize({ width: element.clientWidth, height: HEIGHT }))
    watch.observe(element)
    return () => {
      watch.disconnect()
      plot.current?.destroy()
    }
  }, [theme])
  useEffect(() => plot.current?.setData(data), [data])
  const [, injected] = data
  return (
    <figure class="chart">
      <div ref={box} aria-hidden="true" />
      <figcaption class="unseen">
        {`${injected.reduce((sum, n) => sum + n, 0)} injections in the last ${SECONDS / 60} minutes; the table below lists them`}
      </figcaption>
    </figure>
  )
}

function useSecond(): number {
  const now = () => Math.floor(Date.now() / 1000)
  const [second, set] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => set(now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return second
}

type Counts = [seconds: number[], injected: number[], held: number[], passed: number[]]

function counted(entries: readonly Entry[], now: number): Counts {
  const first = now - SECONDS + 1
  const zeros = () => Array.from({ length: SECONDS }, () => 0)
  const counts = { injected: zeros(), suppressed: zeros(), passed: zeros() }
  for (let n = entries.length - 1; n >= 0; n--) {
    const { wall, outcome } = entries[n]!
    const at = Math.floor(wall / 1000) - first
    if (at < 0) break
    if (at < SECONDS) counts[outcome][at]!++
  }
  return [Array.from({ length: SECONDS }, (_, n) => first + n), counts.injected, counts.suppressed, counts.passed]
}

const clockOf = (second: number): string => new Date(second * 1000).toTimeString().slice(0, 8)

/** Colours are asked of the page's style when the plot is made: it draws on a canvas. */
function optionsOf(element: HTMLElement): Plot.Options {
  const colour = (name: string) => {
    element.style.color = `var(${name})`
    return getComputedStyle(element).color
  }
  const [bad, warn, muted, line] = [colour('--bad'), colour('--warn'), colour('--muted'), colour('--line')]
  element.style.color = ''
  const bars = Plot.paths.bars!({ size: [0.9, 8], gap: 0 })
  const axis = {
    stroke: muted,
    grid: { stroke: line, width: 1 },
    ticks: { stroke: line, width: 1 },
    font: '11px system-ui',
  }
  const series = (label: string, stroke: string, fill: boolean): Plot.Series => ({
    label,
    stroke,
    width: fill ? 0 : 1,
    points: { show: false },
    ...(fill && { fill: stroke, paths: bars }),
  })
  return {
    width: element.clientWidth,
    height: HEIGHT,
    padding: [8, 8, 0, 0],
    cursor: { y: false },
    scales: { y: { range: (_, __, max) => [0, Math.max(4, max * 1.1)] } },
    axes: [
      { ...axis, space: 80, values: (_, seconds) => seconds.map(clockOf) },
      { ...axis, size: 36, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] },
    ],
    series: [
      { label: 'at', value: (_, second) => (second ? clockOf(second) : '–') },
      series('injected', bad, true),
      series('held back', warn, true),
      series('passed', muted, false),
    ],
  }
}
