import type { Agreement } from './agreement.ts'
import * as wording from './wording.ts'

/** docs.slack.dev, data visualization block: 2 in a message. */
export const charts: Agreement = (blocks, trace) => {
  const count = blocks.filter(({ it }) => it.type === 'data_visualization').length
  if (count > 2) trace.general(wording.tooManyCharts)
}

interface Chart {
  series?: { name: string; data: { label: string }[] }[]
  axis_config?: { categories: string[] }
}

const inOrder = (labels: readonly string[]): string => JSON.stringify([...labels].sort())

/** docs.slack.dev, data visualization block: names of series differ, each series has every category once. */
export const series: Agreement = (blocks, trace) => {
  for (const { it, at } of blocks) {
    if (it.type !== 'data_visualization') continue
    const { series: plotted = [], axis_config } = it.chart as Chart
    const categories = inOrder(axis_config?.categories ?? [])
    if (new Set(plotted.map(({ name }) => name)).size < plotted.length)
      trace.report(wording.repeatedSeries, ...at, 'chart', 'series')
    for (const [index, { data }] of plotted.entries()) {
      const has = inOrder(data.map(({ label }) => label))
      if (has !== categories) trace.report(wording.lacksCategories, ...at, 'chart', 'series', index, 'data')
    }
  }
}
