import { list, number, object, one, type Rule, string, typed, upTo } from './rule.ts'

// docs.slack.dev, data visualization block.
const label = string({ min: 1, max: 20 })
const point = object({ label, value: number })
const series = list(object({ name: label, data: list(point, { min: 1, max: 20 }) }), { min: 1, max: 12 })
const axis = object({ categories: list(label, { min: 1, max: 20 }) }, { x_label: upTo(50), y_label: upTo(50) })

const graph = (type: string): Rule => typed(type, { series, axis_config: axis })
const pie = typed('pie', { segments: list(point, { min: 1, max: 12 }) })

/** A broken chart is refused as a whole (seen: failed to match exactly one allowed schema). */
export const dataVisualization: Rule = typed(
  'data_visualization',
  { title: string({ min: 1, max: 50 }), chart: one(pie, graph('bar'), graph('area'), graph('line')) },
  { block_id: upTo(255) },
)
